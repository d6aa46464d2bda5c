// Made from App Runner release 2023-09-26 by `npm run generate`; do not edit.
var mt=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(p){throw o=0,p}};var Fr=mt(Ur=>{"use strict";Object.defineProperty(Ur,"__esModule",{value:!0});function yt(r){let o=r.length,p=0,a=0,s;for(;a<o;)p++,s=r.charCodeAt(a++),s>=55296&&
s<=56319&&a<o&&(s=r.charCodeAt(a),(s&64512)===56320&&a++);return p}Ur.default=yt});var Yt=Kr;var f=Fr().default,gt=new RegExp("^(?:arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011})$","u");function l(r,{instancePath:o="",
parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>1011){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:1011},message:"must NOT have more than 1011 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<1){let n={instancePath:o,schemaPath:"#/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}if(!gt.test(r)){let n={instancePath:o,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011})$"},message:'\
must match pattern "^(?:arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011})$"'};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return l.errors=e,t===0}var ht=new RegExp("^(?:[A-Za-z0-9*.-]{1,255})$","u");function A(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r==
"string"){if(f(r)>255){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===
null?e=[n]:e.push(n),t++}if(f(r)<1){let n={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[n]:e.push(n),t++}if(!ht.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9*.-]{1,255})\
$"},message:'must match pattern "^(?:[A-Za-z0-9*.-]{1,255})$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return A.errors=e,t===0}function D(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!="boolean"){let n={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}return D.errors=e,t===0}function Kr(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServiceArn===void 0){let n={instancePath:o,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"must have required property 'ServiceArn'"};e===null?e=[n]:e.push(n),t++}if(r.DomainName===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"DomainName"},message:"must have required property 'DomainName'"};
e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ServiceArn"||n==="DomainName"||n==="EnableWWWSubdomain")){let i={instancePath:o,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ServiceArn!==
void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.DomainName!==void 0&&(A(r.DomainName,{instancePath:o+"/DomainName",parentData:r,parentDataProperty:"DomainName",rootData:s})||(e=e===null?A.errors:e.concat(A.
errors),t=e.length)),r.EnableWWWSubdomain!==void 0&&(D(r.EnableWWWSubdomain,{instancePath:o+"/EnableWWWSubdomain",parentData:r,parentDataProperty:"EnableWWWSubd\
omain",rootData:s})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return Kr.errors=e,t===0}var Jt=Hr;function u(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>51200){let n={instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:51200},message:"must NOT have more than 51200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return u.errors=e,t===0}var dt={type:"string",enum:["PENDING_VALIDATION","SUCCESS","FAILED"],$id:"CertificateValidationRecordStatus"};function De(r,{instancePath:o="",parentData:p,parentDataProperty:a,
rootData:s=r}={}){let e=null,t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}if(!(r==="PENDING_VALIDATION"||r==="SUCCESS"||r==="FAILED")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:dt.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return De.errors=e,t===0}function be(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.Name!==void 0&&(u(r.Name,{instancePath:o+"/Name",parentData:r,
parentDataProperty:"Name",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Type!==void 0&&(u(r.Type,{instancePath:o+"/Type",parentData:r,parentDataProperty:"\
Type",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Value!==void 0&&(u(r.Value,{instancePath:o+"/Value",parentData:r,parentDataProperty:"\
Value",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.Status!==void 0&&(De(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"\
Status",rootData:s})||(e=e===null?De.errors:e.concat(De.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return be.errors=e,t===0}function Pe(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)be(r[i],{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?
be.errors:e.concat(be.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),t++}return Pe.errors=e,t===0}var vt={type:"string",enum:["CREATING","CREATE_FAILED","ACTIVE","DELETING","DELETE_FAILED","PENDING_CERTIFICATE_DNS\
_VALIDATION","BINDING_CERTIFICATE"],$id:"CustomDomainAssociationStatus"};function Se(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,
t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}
if(!(r==="CREATING"||r==="CREATE_FAILED"||r==="ACTIVE"||r==="DELETING"||r==="DELETE_FAILED"||r==="PENDING_CERTIFICATE_DNS_VALIDATION"||r==="BINDING_CERTIFICATE")){
let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vt.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(
n),t++}return Se.errors=e,t===0}function V(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.DomainName===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"DomainName"},message:"must have \
required property 'DomainName'"};e===null?e=[n]:e.push(n),t++}if(r.EnableWWWSubdomain===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"EnableWWWSubdomain"},message:"must have required property 'EnableWWWSubdomain'"};e===null?e=[n]:e.push(n),t++}if(r.Status===void 0){let n={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Status"},message:"must have required property 'Status'"};e===null?e=[n]:e.push(
n),t++}r.DomainName!==void 0&&(A(r.DomainName,{instancePath:o+"/DomainName",parentData:r,parentDataProperty:"DomainName",rootData:s})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),r.EnableWWWSubdomain!==void 0&&(D(r.EnableWWWSubdomain,{instancePath:o+"/EnableWWWSubdomain",parentData:r,parentDataProperty:"EnableWWWSu\
bdomain",rootData:s})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.CertificateValidationRecords!==void 0&&(Pe(r.CertificateValidationRecords,{instancePath:o+
"/CertificateValidationRecords",parentData:r,parentDataProperty:"CertificateValidationRecords",rootData:s})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),
r.Status!==void 0&&(Se(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"Status",rootData:s})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length))}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return V.errors=e,t===0}function ke(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.VpcIngressConnectionArn!==
void 0&&(l(r.VpcIngressConnectionArn,{instancePath:o+"/VpcIngressConnectionArn",parentData:r,parentDataProperty:"VpcIngressConnectionArn",rootData:s})||(e=e===null?
l.errors:e.concat(l.errors),t=e.length)),r.VpcId!==void 0&&(u(r.VpcId,{instancePath:o+"/VpcId",parentData:r,parentDataProperty:"VpcId",rootData:s})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),r.DomainName!==void 0&&(A(r.DomainName,{instancePath:o+"/DomainName",parentData:r,parentDataProperty:"DomainName",rootData:s})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return ke.errors=e,t===0}function q(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(Array.
isArray(r)){let n=r.length;for(let i=0;i<n;i++)ke(r[i],{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?ke.errors:e.concat(ke.errors),
t=e.length)}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}return q.errors=
e,t===0}function Hr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.DNSTarget===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"DNSTarget"},message:"must have required property 'DNSTarget'"};
e===null?e=[n]:e.push(n),t++}if(r.ServiceArn===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"\
must have required property 'ServiceArn'"};e===null?e=[n]:e.push(n),t++}if(r.CustomDomain===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"CustomDomain"},message:"must have required property 'CustomDomain'"};e===null?e=[n]:e.push(n),t++}if(r.VpcDNSTargets===void 0){let n={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcDNSTargets"},message:"must have required property 'VpcDNSTargets'"};e===null?
e=[n]:e.push(n),t++}r.DNSTarget!==void 0&&(u(r.DNSTarget,{instancePath:o+"/DNSTarget",parentData:r,parentDataProperty:"DNSTarget",rootData:s})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.CustomDomain!==void 0&&(V(r.CustomDomain,{instancePath:o+"/CustomDomain",parentData:r,parentDataProperty:"\
CustomDomain",rootData:s})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.VpcDNSTargets!==void 0&&(q(r.VpcDNSTargets,{instancePath:o+"/VpcDNSTargets",parentData:r,
parentDataProperty:"VpcDNSTargets",rootData:s})||(e=e===null?q.errors:e.concat(q.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Hr.errors=e,t===0}var Xt=Br;var _r=new RegExp("^(?:[A-Za-z0-9][A-Za-z0-9\\-_]{3,31})$","u");function b(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;
if(typeof r=="string"){if(f(r)>32){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 char\
acters"};e===null?e=[n]:e.push(n),t++}if(f(r)<4){let n={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewe\
r than 4 characters"};e===null?e=[n]:e.push(n),t++}if(!_r.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-\
9][A-Za-z0-9\\-_]{3,31})$"},message:'must match pattern "^(?:[A-Za-z0-9][A-Za-z0-9\\-_]{3,31})$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return b.errors=e,t===0}function Re(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>200||isNaN(r)){let n={instancePath:o,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[
n]:e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[n]:e.push(n),t++}}return Re.errors=e,t===0}function Ne(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>25||isNaN(r)){let n={instancePath:o,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:25},message:"must be <= 25"};e===null?e=[n]:
e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[n]:e.push(n),t++}}return Ne.errors=e,t===0}function we(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){let n={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(
n),t++}return we.errors=e,t===0}var At=new RegExp("^(?:(?!aws:).+)$","u");function j(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="strin\
g"){if(f(r)>128){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?
e=[n]:e.push(n),t++}if(f(r)<1){let n={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};e===null?e=[n]:e.push(n),t++}if(!At.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:(?!aws:).+)$"},message:'mus\
t match pattern "^(?:(?!aws:).+)$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}return j.errors=e,t===0}function M(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>256){let n={instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return M.errors=e,t===0}function $e(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="Key"||n==="Value")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),t++}r.Key!==void 0&&(j(r.Key,{instancePath:o+"/Key",parentData:r,parentDataProperty:"Key",rootData:s})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),
r.Value!==void 0&&(M(r.Value,{instancePath:o+"/Value",parentData:r,parentDataProperty:"Value",rootData:s})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return $e.errors=e,t===0}
function g(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)$e(r[i],
{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}return g.errors=e,t===0}function Br(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.AutoScalingConfigurationName===void 0){let n={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"AutoScalingConfigurationName"},message:"must have required property 'AutoScalingConfiguratio\
nName'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="AutoScalingConfigurationName"||n==="MaxConcurrency"||n==="MinSize"||n==="MaxSize"||n==="Tags")){let i={
instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}r.AutoScalingConfigurationName!==void 0&&(b(r.AutoScalingConfigurationName,{instancePath:o+"/AutoScalingConfigurationName",parentData:r,
parentDataProperty:"AutoScalingConfigurationName",rootData:s})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.MaxConcurrency!==void 0&&(Re(r.MaxConcurrency,
{instancePath:o+"/MaxConcurrency",parentData:r,parentDataProperty:"MaxConcurrency",rootData:s})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),r.MinSize!==
void 0&&(Ne(r.MinSize,{instancePath:o+"/MinSize",parentData:r,parentDataProperty:"MinSize",rootData:s})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),
r.MaxSize!==void 0&&(we(r.MaxSize,{instancePath:o+"/MaxSize",parentData:r,parentDataProperty:"MaxSize",rootData:s})||(e=e===null?we.errors:e.concat(we.errors),t=
e.length)),r.Tags!==void 0&&(g(r.Tags,{instancePath:o+"/Tags",parentData:r,parentDataProperty:"Tags",rootData:s})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Br.errors=e,t===0}
var Qt=Gr;function Te(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}return Te.errors=e,t===0}function Ee(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!="boolean"){let n={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}return Ee.errors=e,t===0}var Ct={type:"string",enum:["ACTIV\
E","INACTIVE"],$id:"AutoScalingConfigurationStatus"};function z(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!=
"string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="ACTIV\
E"||r==="INACTIVE")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ct.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),t++}return z.errors=e,t===0}function Ie(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}return Ie.errors=e,t===0}function Ve(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}return Ve.errors=e,t===0}function qe(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}return qe.errors=e,t===0}function c(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))){let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}return c.errors=e,t===0}function U(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!="boolean"){let n={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}return U.errors=e,t===0}function _(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!="boolean"){let n={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}return _.errors=e,t===0}function P(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.AutoScalingConfigurationArn!==void 0&&(l(r.AutoScalingConfigurationArn,
{instancePath:o+"/AutoScalingConfigurationArn",parentData:r,parentDataProperty:"AutoScalingConfigurationArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),
t=e.length)),r.AutoScalingConfigurationName!==void 0&&(b(r.AutoScalingConfigurationName,{instancePath:o+"/AutoScalingConfigurationName",parentData:r,parentDataProperty:"\
AutoScalingConfigurationName",rootData:s})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.AutoScalingConfigurationRevision!==void 0&&(Te(r.AutoScalingConfigurationRevision,
{instancePath:o+"/AutoScalingConfigurationRevision",parentData:r,parentDataProperty:"AutoScalingConfigurationRevision",rootData:s})||(e=e===null?Te.errors:e.concat(
Te.errors),t=e.length)),r.Latest!==void 0&&(Ee(r.Latest,{instancePath:o+"/Latest",parentData:r,parentDataProperty:"Latest",rootData:s})||(e=e===null?Ee.errors:e.
concat(Ee.errors),t=e.length)),r.Status!==void 0&&(z(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"Status",rootData:s})||(e=e===null?z.errors:
e.concat(z.errors),t=e.length)),r.MaxConcurrency!==void 0&&(Ie(r.MaxConcurrency,{instancePath:o+"/MaxConcurrency",parentData:r,parentDataProperty:"MaxConcurrenc\
y",rootData:s})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.MinSize!==void 0&&(Ve(r.MinSize,{instancePath:o+"/MinSize",parentData:r,parentDataProperty:"\
MinSize",rootData:s})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),r.MaxSize!==void 0&&(qe(r.MaxSize,{instancePath:o+"/MaxSize",parentData:r,parentDataProperty:"\
MaxSize",rootData:s})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.CreatedAt!==void 0&&(c(r.CreatedAt,{instancePath:o+"/CreatedAt",parentData:r,parentDataProperty:"\
CreatedAt",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.DeletedAt!==void 0&&(c(r.DeletedAt,{instancePath:o+"/DeletedAt",parentData:r,parentDataProperty:"\
DeletedAt",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.HasAssociatedService!==void 0&&(U(r.HasAssociatedService,{instancePath:o+"/HasAs\
sociatedService",parentData:r,parentDataProperty:"HasAssociatedService",rootData:s})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.IsDefault!==void 0&&
(_(r.IsDefault,{instancePath:o+"/IsDefault",parentData:r,parentDataProperty:"IsDefault",rootData:s})||(e=e===null?_.errors:e.concat(_.errors),t=e.length));else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return P.errors=e,t===0}function Gr(r,{
instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.AutoScalingConfiguration===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AutoScalingConfiguration"},message:"must have required propert\
y 'AutoScalingConfiguration'"};e===null?e=[n]:e.push(n),t++}r.AutoScalingConfiguration!==void 0&&(P(r.AutoScalingConfiguration,{instancePath:o+"/AutoScalingConf\
iguration",parentData:r,parentDataProperty:"AutoScalingConfiguration",rootData:s})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Gr.errors=e,t===0}var eo=Wr;function S(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>32){let n={instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<4){let n={instancePath:o,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};e===null?e=[n]:e.push(n),t++}if(!_r.test(r)){let n={
instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9][A-Za-z0-9\\-_]{3,31})$"},message:'must match pattern "^(?:[A-Za-z0-9][A\
-Za-z0-9\\-_]{3,31})$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[n]:e.push(n),t++}return S.errors=e,t===0}var Dt={type:"string",enum:["GITHUB","BITBUCKET"],$id:"ProviderType"};function x(r,{instancePath:o="",
parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="GITHUB"||r==="BITBUCKET")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:Dt.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return x.errors=e,t===0}function Wr(r,{instancePath:o="",
parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ConnectionName===void 0){let n={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ConnectionName"},message:"must have required property 'ConnectionName'"};e===null?e=[n]:e.push(
n),t++}if(r.ProviderType===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ProviderType"},message:"must have r\
equired property 'ProviderType'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ConnectionName"||n==="ProviderType"||n==="Tags")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),t++}r.ConnectionName!==void 0&&(S(r.ConnectionName,{instancePath:o+"/ConnectionName",parentData:r,parentDataProperty:"ConnectionName",rootData:s})||(e=e===
null?S.errors:e.concat(S.errors),t=e.length)),r.ProviderType!==void 0&&(x(r.ProviderType,{instancePath:o+"/ProviderType",parentData:r,parentDataProperty:"Provid\
erType",rootData:s})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.Tags!==void 0&&(g(r.Tags,{instancePath:o+"/Tags",parentData:r,parentDataProperty:"T\
ags",rootData:s})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return Wr.errors=e,t===0}var ro=Zr;var bt={type:"string",enum:["PENDING_HANDSHAKE","AVAILABLE","ERROR","DELETED"],$id:"ConnectionStatus"};function F(r,{instancePath:o="",parentData:p,parentDataProperty:a,
rootData:s=r}={}){let e=null,t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}if(!(r==="PENDING_HANDSHAKE"||r==="AVAILABLE"||r==="ERROR"||r==="DELETED")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:bt.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return F.errors=e,t===0}function K(r,{instancePath:o="",
parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.ConnectionName!==void 0&&(S(r.ConnectionName,{instancePath:o+
"/ConnectionName",parentData:r,parentDataProperty:"ConnectionName",rootData:s})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.ConnectionArn!==void 0&&
(l(r.ConnectionArn,{instancePath:o+"/ConnectionArn",parentData:r,parentDataProperty:"ConnectionArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.ProviderType!==void 0&&(x(r.ProviderType,{instancePath:o+"/ProviderType",parentData:r,parentDataProperty:"ProviderType",rootData:s})||(e=e===null?x.errors:e.concat(
x.errors),t=e.length)),r.Status!==void 0&&(F(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"Status",rootData:s})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.CreatedAt!==void 0&&(c(r.CreatedAt,{instancePath:o+"/CreatedAt",parentData:r,parentDataProperty:"CreatedAt",rootData:s})||(e=e===null?c.
errors:e.concat(c.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[n]:e.push(n),t++}return K.errors=e,t===0}function Zr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.Connection===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Connection"},message:"\
must have required property 'Connection'"};e===null?e=[n]:e.push(n),t++}r.Connection!==void 0&&(K(r.Connection,{instancePath:o+"/Connection",parentData:r,parentDataProperty:"\
Connection",rootData:s})||(e=e===null?K.errors:e.concat(K.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Zr.errors=e,t===0}var no=Yr;function k(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>32){let n={instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<4){let n={instancePath:o,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};e===null?e=[n]:e.push(n),t++}if(!_r.test(r)){let n={
instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9][A-Za-z0-9\\-_]{3,31})$"},message:'must match pattern "^(?:[A-Za-z0-9][A\
-Za-z0-9\\-_]{3,31})$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[n]:e.push(n),t++}return k.errors=e,t===0}var Pt={type:"string",enum:["AWSXRAY"],$id:"TracingVendor"};function H(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!=
"string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="AWSXRAY"){
let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Pt.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(
n),t++}return H.errors=e,t===0}function je(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.Vendor===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Vendor"},message:"must have required\
 property 'Vendor'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="Vendor"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.Vendor!==void 0&&(H(r.Vendor,{instancePath:o+
"/Vendor",parentData:r,parentDataProperty:"Vendor",rootData:s})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return je.errors=e,t===0}function Yr(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ObservabilityConfigurationName===void 0){let n={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ObservabilityConfigurationName"},message:"must have required property 'ObservabilityConfigur\
ationName'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ObservabilityConfigurationName"||n==="TraceConfiguration"||n==="Tags")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),t++}r.ObservabilityConfigurationName!==void 0&&(k(r.ObservabilityConfigurationName,{instancePath:o+"/ObservabilityConfigurationName",parentData:r,parentDataProperty:"\
ObservabilityConfigurationName",rootData:s})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.TraceConfiguration!==void 0&&(je(r.TraceConfiguration,{instancePath:o+
"/TraceConfiguration",parentData:r,parentDataProperty:"TraceConfiguration",rootData:s})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.Tags!==void 0&&
(g(r.Tags,{instancePath:o+"/Tags",parentData:r,parentDataProperty:"Tags",rootData:s})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Yr.errors=e,t===0}var to=Jr;function xe(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.Vendor===void 0){
let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Vendor"},message:"must have required property 'Vendor'"};e===null?e=[n]:
e.push(n),t++}r.Vendor!==void 0&&(H(r.Vendor,{instancePath:o+"/Vendor",parentData:r,parentDataProperty:"Vendor",rootData:s})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return xe.
errors=e,t===0}function R(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}return R.errors=e,t===0}function y(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!="boolean"){let n={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}return y.errors=e,t===0}var St={type:"string",enum:["ACTIVE",
"INACTIVE"],$id:"ObservabilityConfigurationStatus"};function Oe(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!=
"string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="ACTIV\
E"||r==="INACTIVE")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:St.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),t++}return Oe.errors=e,t===0}function O(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r))r.ObservabilityConfigurationArn!==void 0&&(l(r.ObservabilityConfigurationArn,{instancePath:o+"/ObservabilityConfigurationArn",parentData:r,
parentDataProperty:"ObservabilityConfigurationArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.ObservabilityConfigurationName!==void 0&&
(k(r.ObservabilityConfigurationName,{instancePath:o+"/ObservabilityConfigurationName",parentData:r,parentDataProperty:"ObservabilityConfigurationName",rootData:s})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.TraceConfiguration!==void 0&&(xe(r.TraceConfiguration,{instancePath:o+"/TraceConfiguration",parentData:r,
parentDataProperty:"TraceConfiguration",rootData:s})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.ObservabilityConfigurationRevision!==void 0&&(R(r.
ObservabilityConfigurationRevision,{instancePath:o+"/ObservabilityConfigurationRevision",parentData:r,parentDataProperty:"ObservabilityConfigurationRevision",rootData:s})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.Latest!==void 0&&(y(r.Latest,{instancePath:o+"/Latest",parentData:r,parentDataProperty:"Latest",rootData:s})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.Status!==void 0&&(Oe(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"Status",rootData:s})||
(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.CreatedAt!==void 0&&(c(r.CreatedAt,{instancePath:o+"/CreatedAt",parentData:r,parentDataProperty:"Create\
dAt",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.DeletedAt!==void 0&&(c(r.DeletedAt,{instancePath:o+"/DeletedAt",parentData:r,parentDataProperty:"\
DeletedAt",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return O.errors=e,t===0}function Jr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ObservabilityConfiguration===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"ObservabilityConfiguration"},message:"must have required property 'ObservabilityConfiguration'"};e===null?e=[n]:e.push(n),t++}r.
ObservabilityConfiguration!==void 0&&(O(r.ObservabilityConfiguration,{instancePath:o+"/ObservabilityConfiguration",parentData:r,parentDataProperty:"Observabilit\
yConfiguration",rootData:s})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Jr.errors=e,t===0}var oo=Qr,kt={type:"object",required:["ServiceName","SourceConfiguration"],
properties:{ServiceName:{$ref:"ServiceName"},SourceConfiguration:{$ref:"SourceConfiguration.closed"},InstanceConfiguration:{$ref:"InstanceConfiguration.closed"},
Tags:{$ref:"TagList.closed"},EncryptionConfiguration:{$ref:"EncryptionConfiguration.closed"},HealthCheckConfiguration:{$ref:"HealthCheckConfiguration.closed"},AutoScalingConfigurationArn:{
$ref:"AppRunnerResourceArn"},NetworkConfiguration:{$ref:"NetworkConfiguration.closed"},ObservabilityConfiguration:{$ref:"ServiceObservabilityConfiguration.close\
d"}},additionalProperties:!1,$id:"CreateServiceRequest.closed"},Rt=Object.prototype.hasOwnProperty;var Nt=new RegExp("^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$","u");function L(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;
if(typeof r=="string"){if(f(r)>40){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 char\
acters"};e===null?e=[n]:e.push(n),t++}if(f(r)<4){let n={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewe\
r than 4 characters"};e===null?e=[n]:e.push(n),t++}if(!Nt.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-\
9][A-Za-z0-9-_]{3,39})$"},message:'must match pattern "^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return L.errors=e,t===0}var wt={type:"string",enum:["BRANCH"],$id:"SourceCodeVersionType"};function B(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,
t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}
if(r!=="BRANCH"){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wt.enum},message:"must be equal to one of the allowed values"};e===
null?e=[n]:e.push(n),t++}return B.errors=e,t===0}function Le(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.Type===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Type"},message:"must \
have required property 'Type'"};e===null?e=[n]:e.push(n),t++}if(r.Value===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Value"},message:"must have required property 'Value'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="Type"||n==="Value")){let i={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
r.Type!==void 0&&(B(r.Type,{instancePath:o+"/Type",parentData:r,parentDataProperty:"Type",rootData:s})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.Value!==
void 0&&(u(r.Value,{instancePath:o+"/Value",parentData:r,parentDataProperty:"Value",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Le.errors=e,t===0}var $t={type:"string",enum:["REPOSITORY","API"],$id:"ConfigurationSource"};function G(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,
t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}
if(!(r==="REPOSITORY"||r==="API")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$t.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[n]:e.push(n),t++}return G.errors=e,t===0}var Tt={type:"string",enum:["PYTHON_3","NODEJS_12","NODEJS_14","CORRETTO_8","CORRETTO_11","NODEJS_16","GO_1","DOTNET_6","PHP_81","RUBY_31"],$id:"Runtime"};function W(r,{
instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="PYTHON_3"||r==="NODEJS_12"||r==="NODEJS_14"||r==="CORRETTO_8"||r===
"CORRETTO_11"||r==="NODEJS_16"||r==="GO_1"||r==="DOTNET_6"||r==="PHP_81"||r==="RUBY_31")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Tt.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return W.errors=e,t===0}var Xr=new RegExp("^(?:[^\\x0a\\x0d]+)$","u");function Z(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="s\
tring"){if(!Xr.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\x0a\\x0d]+)$"},message:'must match pattern "^(?:\
[^\\x0a\\x0d]+)$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}return Z.errors=e,t===0}function N(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Xr.test(r)){let n={instancePath:o,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\x0a\\x0d]+)$"},message:'must match pattern "^(?:[^\\x0a\\x0d]+)$"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return N.errors=e,t===0}function Me(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>51200){let n={instancePath:o,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:51200},message:"must NOT have more than 51200 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<1){let n={
instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return Me.errors=e,t===0}function ze(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>51200){let n={instancePath:o,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:51200},message:"must NOT have more than 51200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return ze.errors=e,t===0}function w(r,{
instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r){let zr=t;Me(i,
{instancePath:o,parentData:r,parentDataProperty:a,rootData:s})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length);var n=zr===t;if(!n){let Ce={instancePath:o,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be valid"};e===null?e=[Ce]:e.push(Ce),t++}}for(let i in r)
ze(r[i],{instancePath:o+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?ze.errors:e.concat(ze.errors),t=
e.length)}else{let i={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return w.errors=
e,t===0}function Ue(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>2048){let n={instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<1){let n={instancePath:o,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return Ue.errors=e,t===0}function _e(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>2048){let n={instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<1){let n={instancePath:o,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return _e.errors=e,t===0}function $(r,{instancePath:o="",
parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r){let zr=t;Ue(i,{instancePath:o,parentData:r,
parentDataProperty:a,rootData:s})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length);var n=zr===t;if(!n){let Ce={instancePath:o,schemaPath:"#/propertyNames",
keyword:"propertyNames",params:{propertyName:i},message:"property name must be valid"};e===null?e=[Ce]:e.push(Ce),t++}}for(let i in r)_e(r[i],{instancePath:o+"/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{let i={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return $.errors=e,t===0}function Fe(r,{instancePath:o="",
parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.Runtime===void 0){let n={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Runtime"},message:"must have required property 'Runtime'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n===
"Runtime"||n==="BuildCommand"||n==="StartCommand"||n==="Port"||n==="RuntimeEnvironmentVariables"||n==="RuntimeEnvironmentSecrets")){let i={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
r.Runtime!==void 0&&(W(r.Runtime,{instancePath:o+"/Runtime",parentData:r,parentDataProperty:"Runtime",rootData:s})||(e=e===null?W.errors:e.concat(W.errors),t=e.
length)),r.BuildCommand!==void 0&&(Z(r.BuildCommand,{instancePath:o+"/BuildCommand",parentData:r,parentDataProperty:"BuildCommand",rootData:s})||(e=e===null?Z.errors:
e.concat(Z.errors),t=e.length)),r.StartCommand!==void 0&&(N(r.StartCommand,{instancePath:o+"/StartCommand",parentData:r,parentDataProperty:"StartCommand",rootData:s})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.Port!==void 0&&(u(r.Port,{instancePath:o+"/Port",parentData:r,parentDataProperty:"Port",rootData:s})||(e=
e===null?u.errors:e.concat(u.errors),t=e.length)),r.RuntimeEnvironmentVariables!==void 0&&(w(r.RuntimeEnvironmentVariables,{instancePath:o+"/RuntimeEnvironmentV\
ariables",parentData:r,parentDataProperty:"RuntimeEnvironmentVariables",rootData:s})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.RuntimeEnvironmentSecrets!==
void 0&&($(r.RuntimeEnvironmentSecrets,{instancePath:o+"/RuntimeEnvironmentSecrets",parentData:r,parentDataProperty:"RuntimeEnvironmentSecrets",rootData:s})||(e=
e===null?$.errors:e.concat($.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),t++}return Fe.errors=e,t===0}function Ke(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.ConfigurationSource===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ConfigurationSource"},message:"must have required property 'ConfigurationSource'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ConfigurationSource"||n===
"CodeConfigurationValues")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must\
 NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ConfigurationSource!==void 0&&(G(r.ConfigurationSource,{instancePath:o+"/ConfigurationSource",parentData:r,
parentDataProperty:"ConfigurationSource",rootData:s})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.CodeConfigurationValues!==void 0&&(Fe(r.CodeConfigurationValues,
{instancePath:o+"/CodeConfigurationValues",parentData:r,parentDataProperty:"CodeConfigurationValues",rootData:s})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.
length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Ke.errors=
e,t===0}var Et=new RegExp("^(?:[^\\x00]+)$","u");function Y(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){
if(f(r)>4096){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?
e=[n]:e.push(n),t++}if(f(r)<1){let n={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};e===null?e=[n]:e.push(n),t++}if(!Et.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\x00]+)$"},message:'must\
 match pattern "^(?:[^\\x00]+)$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[n]:e.push(n),t++}return Y.errors=e,t===0}function He(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.RepositoryUrl===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
RepositoryUrl"},message:"must have required property 'RepositoryUrl'"};e===null?e=[n]:e.push(n),t++}if(r.SourceCodeVersion===void 0){let n={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"SourceCodeVersion"},message:"must have required property 'SourceCodeVersion'"};e===null?e=[n]:e.push(n),
t++}for(let n in r)if(!(n==="RepositoryUrl"||n==="SourceCodeVersion"||n==="CodeConfiguration"||n==="SourceDirectory")){let i={instancePath:o,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.RepositoryUrl!==
void 0&&(u(r.RepositoryUrl,{instancePath:o+"/RepositoryUrl",parentData:r,parentDataProperty:"RepositoryUrl",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),
t=e.length)),r.SourceCodeVersion!==void 0&&(Le(r.SourceCodeVersion,{instancePath:o+"/SourceCodeVersion",parentData:r,parentDataProperty:"SourceCodeVersion",rootData:s})||
(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),r.CodeConfiguration!==void 0&&(Ke(r.CodeConfiguration,{instancePath:o+"/CodeConfiguration",parentData:r,parentDataProperty:"\
CodeConfiguration",rootData:s})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),r.SourceDirectory!==void 0&&(Y(r.SourceDirectory,{instancePath:o+"/Sourc\
eDirectory",parentData:r,parentDataProperty:"SourceDirectory",rootData:s})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return He.errors=e,t===0}var It=new RegExp("^(?:[0-9]{12}.dkr.ecr.[a-z-]+-[0-9].amazonaws.com/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[\\w+\\-=.:/@]+|@[\\w:]+)?|p\
ublic\\.ecr\\.aws/(?:.+/[a-z0-9]+(?:[._-][a-z0-9]+)*(?:@[\\w:]+)?|.(?:.*[^\\w+\\-=.:/@\\n\\r\\u2028\\u2029])?(?=[\\w+\\-=.:/@]*$)[\\w+\\-=.:/@]*?/[a-z0-9]+(?:[._-][a-z0-9]+)\
*:[\\w+\\-=.:/@]+))$","u");function J(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>1024){
let n={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?e=[n]:e.push(
n),t++}if(f(r)<1){let n={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),t++}if(!It.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9]{12}.dkr.ecr.[a-z-]+-[0-9].amazonaw\
s.com/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[\\w+\\-=.:/@]+|@[\\w:]+)?|public\\.ecr\\.aws/(?:.+/[a-z0-9]+(?:[._-][a-z0-9]+)*(?:@[\\w:]+)?|\
.(?:.*[^\\w+\\-=.:/@\\n\\r\\u2028\\u2029])?(?=[\\w+\\-=.:/@]*$)[\\w+\\-=.:/@]*?/[a-z0-9]+(?:[._-][a-z0-9]+)*:[\\w+\\-=.:/@]+))$"},message:'must match pattern "^\
(?:[0-9]{12}.dkr.ecr.[a-z-]+-[0-9].amazonaws.com/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[\\w+\\-=.:/@]+|@[\\w:]+)?|public\\.ecr\\.aws/(?:.\
+/[a-z0-9]+(?:[._-][a-z0-9]+)*(?:@[\\w:]+)?|.(?:.*[^\\w+\\-=.:/@\\n\\r\\u2028\\u2029])?(?=[\\w+\\-=.:/@]*$)[\\w+\\-=.:/@]*?/[a-z0-9]+(?:[._-][a-z0-9]+)*:[\\w+\\-=.:/@]+))$"'};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}return J.errors=e,t===0}function Be(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)
if(!(n==="RuntimeEnvironmentVariables"||n==="StartCommand"||n==="Port"||n==="RuntimeEnvironmentSecrets")){let i={instancePath:o,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.RuntimeEnvironmentVariables!==
void 0&&(w(r.RuntimeEnvironmentVariables,{instancePath:o+"/RuntimeEnvironmentVariables",parentData:r,parentDataProperty:"RuntimeEnvironmentVariables",rootData:s})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.StartCommand!==void 0&&(N(r.StartCommand,{instancePath:o+"/StartCommand",parentData:r,parentDataProperty:"\
StartCommand",rootData:s})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.Port!==void 0&&(u(r.Port,{instancePath:o+"/Port",parentData:r,parentDataProperty:"\
Port",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.RuntimeEnvironmentSecrets!==void 0&&($(r.RuntimeEnvironmentSecrets,{instancePath:o+"/\
RuntimeEnvironmentSecrets",parentData:r,parentDataProperty:"RuntimeEnvironmentSecrets",rootData:s})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Be.errors=e,t===0}var Vt={
type:"string",enum:["ECR","ECR_PUBLIC"],$id:"ImageRepositoryType"};function X(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,
t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}
if(!(r==="ECR"||r==="ECR_PUBLIC")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Vt.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[n]:e.push(n),t++}return X.errors=e,t===0}function Ge(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ImageIdentifier===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ImageIdentifier"},message:"must have required property 'ImageIdentifier'"};e===null?e=[n]:e.push(n),t++}if(r.ImageRepositoryType===void 0){let n={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ImageRepositoryType"},message:"must have required property 'ImageRepositoryType'"};e===null?
e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ImageIdentifier"||n==="ImageConfiguration"||n==="ImageRepositoryType")){let i={instancePath:o,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ImageIdentifier!==
void 0&&(J(r.ImageIdentifier,{instancePath:o+"/ImageIdentifier",parentData:r,parentDataProperty:"ImageIdentifier",rootData:s})||(e=e===null?J.errors:e.concat(J.
errors),t=e.length)),r.ImageConfiguration!==void 0&&(Be(r.ImageConfiguration,{instancePath:o+"/ImageConfiguration",parentData:r,parentDataProperty:"ImageConfigu\
ration",rootData:s})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.ImageRepositoryType!==void 0&&(X(r.ImageRepositoryType,{instancePath:o+"/ImageRep\
ositoryType",parentData:r,parentDataProperty:"ImageRepositoryType",rootData:s})||(e=e===null?X.errors:e.concat(X.errors),t=e.length))}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Ge.errors=e,t===0}var qt=new RegExp("^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\\/service-role)\\/[\\w+=,.@\\-/]{1,1000})$","u");function T(r,{instancePath:o="",
parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>1024){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<29){let n={instancePath:o,schemaPath:"#/m\
inLength",keyword:"minLength",params:{limit:29},message:"must NOT have fewer than 29 characters"};e===null?e=[n]:e.push(n),t++}if(!qt.test(r)){let n={instancePath:o,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\\/service-role)\\/[\\w+=,.@\\-\
/]{1,1000})$"},message:'must match pattern "^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\\/service-role)\\/[\\w+=,.@\\-/]{1,1000})$"'};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}return T.errors=e,t===0}function We(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let n in r)if(!(n==="ConnectionArn"||n==="AccessRoleArn")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ConnectionArn!==void 0&&(l(r.ConnectionArn,{instancePath:o+
"/ConnectionArn",parentData:r,parentDataProperty:"ConnectionArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.AccessRoleArn!==void 0&&(T(
r.AccessRoleArn,{instancePath:o+"/AccessRoleArn",parentData:r,parentDataProperty:"AccessRoleArn",rootData:s})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return We.errors=e,t===0}
function Q(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n===
"CodeRepository"||n==="ImageRepository"||n==="AutoDeploymentsEnabled"||n==="AuthenticationConfiguration")){let i={instancePath:o,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.CodeRepository!==
void 0&&(He(r.CodeRepository,{instancePath:o+"/CodeRepository",parentData:r,parentDataProperty:"CodeRepository",rootData:s})||(e=e===null?He.errors:e.concat(He.
errors),t=e.length)),r.ImageRepository!==void 0&&(Ge(r.ImageRepository,{instancePath:o+"/ImageRepository",parentData:r,parentDataProperty:"ImageRepository",rootData:s})||
(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)),r.AutoDeploymentsEnabled!==void 0&&(D(r.AutoDeploymentsEnabled,{instancePath:o+"/AutoDeploymentsEnabled",
parentData:r,parentDataProperty:"AutoDeploymentsEnabled",rootData:s})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.AuthenticationConfiguration!==void 0&&
(We(r.AuthenticationConfiguration,{instancePath:o+"/AuthenticationConfiguration",parentData:r,parentDataProperty:"AuthenticationConfiguration",rootData:s})||(e=
e===null?We.errors:e.concat(We.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),t++}return Q.errors=e,t===0}var jt=new RegExp("^(?:256|512|1024|2048|4096|(0\\.25|0\\.5|1|2|4) vCPU)$","u");function ee(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(typeof r=="string"){if(f(r)>9){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:9},message:"must NOT have more\
 than 9 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<3){let n={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:3},message:"must N\
OT have fewer than 3 characters"};e===null?e=[n]:e.push(n),t++}if(!jt.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
(?:256|512|1024|2048|4096|(0\\.25|0\\.5|1|2|4) vCPU)$"},message:'must match pattern "^(?:256|512|1024|2048|4096|(0\\.25|0\\.5|1|2|4) vCPU)$"'};e===null?e=[n]:e.
push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return ee.
errors=e,t===0}var xt=new RegExp("^(?:512|1024|2048|3072|4096|6144|8192|10240|12288|(0\\.5|1|2|3|4|6|8|10|12) GB)$","u");function re(r,{instancePath:o="",parentData:p,parentDataProperty:a,
rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>6){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:6},message:"\
must NOT have more than 6 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<3){let n={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:3},
message:"must NOT have fewer than 3 characters"};e===null?e=[n]:e.push(n),t++}if(!xt.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(?:512|1024|2048|3072|4096|6144|8192|10240|12288|(0\\.5|1|2|3|4|6|8|10|12) GB)$"},message:'must match pattern "^(?:512|1024|2048|3072|4096|6144|8192|1\
0240|12288|(0\\.5|1|2|3|4|6|8|10|12) GB)$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}return re.errors=e,t===0}function ne(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="Cpu"||n==="Memory"||n==="InstanceRoleArn")){let i={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
r.Cpu!==void 0&&(ee(r.Cpu,{instancePath:o+"/Cpu",parentData:r,parentDataProperty:"Cpu",rootData:s})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.Memory!==
void 0&&(re(r.Memory,{instancePath:o+"/Memory",parentData:r,parentDataProperty:"Memory",rootData:s})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.InstanceRoleArn!==
void 0&&(T(r.InstanceRoleArn,{instancePath:o+"/InstanceRoleArn",parentData:r,parentDataProperty:"InstanceRoleArn",rootData:s})||(e=e===null?T.errors:e.concat(T.
errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}
return ne.errors=e,t===0}var Ot=new RegExp("^(?:arn:aws(-[\\w]+)*:kms:[a-z\\-]+-[0-9]{1}:[0-9]{12}:key\\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$","u");function te(r,{
instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>256){let n={instancePath:o,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[n]:e.push(n),t++}if(!Ot.test(r)){let n={instancePath:o,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:arn:aws(-[\\w]+)*:kms:[a-z\\-]+-[0-9]{1}:[0-9]{12}:key\\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]\
{4}-[0-9a-f]{12})$"},message:'must match pattern "^(?:arn:aws(-[\\w]+)*:kms:[a-z\\-]+-[0-9]{1}:[0-9]{12}:key\\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9\
a-f]{12})$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}return te.errors=e,t===0}function Ze(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.KmsKey===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"KmsKey"},message:"m\
ust have required property 'KmsKey'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="KmsKey"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.KmsKey!==void 0&&(te(r.KmsKey,
{instancePath:o+"/KmsKey",parentData:r,parentDataProperty:"KmsKey",rootData:s})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Ze.errors=e,t===0}var Lt={type:"string",enum:["TCP","HTTP"],$id:"HealthCheckProtocol"};function oe(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,
t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}
if(!(r==="TCP"||r==="HTTP")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Lt.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),t++}return oe.errors=e,t===0}function se(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)<1){let n={instancePath:o,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return se.errors=e,t===0}function ie(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>20||isNaN(r)){let n={instancePath:o,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"};e===null?e=[n]:
e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[n]:e.push(n),t++}}return ie.errors=e,t===0}function ae(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>20||isNaN(r)){let n={instancePath:o,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"};e===null?e=[n]:
e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[n]:e.push(n),t++}}return ae.errors=e,t===0}function pe(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>20||isNaN(r)){let n={instancePath:o,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"};e===null?e=[n]:
e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[n]:e.push(n),t++}}return pe.errors=e,t===0}function le(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>20||isNaN(r)){let n={instancePath:o,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"};e===null?e=[n]:
e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[n]:e.push(n),t++}}return le.errors=e,t===0}function ue(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let n in r)if(!(n==="Protocol"||n==="Path"||n==="Interval"||n==="Timeout"||n==="HealthyThreshold"||n==="UnhealthyThreshold")){let i={
instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}r.Protocol!==void 0&&(oe(r.Protocol,{instancePath:o+"/Protocol",parentData:r,parentDataProperty:"Protocol",rootData:s})||(e=e===null?oe.
errors:e.concat(oe.errors),t=e.length)),r.Path!==void 0&&(se(r.Path,{instancePath:o+"/Path",parentData:r,parentDataProperty:"Path",rootData:s})||(e=e===null?se.
errors:e.concat(se.errors),t=e.length)),r.Interval!==void 0&&(ie(r.Interval,{instancePath:o+"/Interval",parentData:r,parentDataProperty:"Interval",rootData:s})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.Timeout!==void 0&&(ae(r.Timeout,{instancePath:o+"/Timeout",parentData:r,parentDataProperty:"Timeout",rootData:s})||
(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.HealthyThreshold!==void 0&&(pe(r.HealthyThreshold,{instancePath:o+"/HealthyThreshold",parentData:r,parentDataProperty:"\
HealthyThreshold",rootData:s})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.UnhealthyThreshold!==void 0&&(le(r.UnhealthyThreshold,{instancePath:o+"\
/UnhealthyThreshold",parentData:r,parentDataProperty:"UnhealthyThreshold",rootData:s})||(e=e===null?le.errors:e.concat(le.errors),t=e.length))}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ue.errors=e,t===0}var Mt={type:"string",enum:["DEFAULT","VPC"],$id:"EgressType"};function ce(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;
if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r===
"DEFAULT"||r==="VPC")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mt.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[n]:e.push(n),t++}return ce.errors=e,t===0}function Ye(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="EgressType"||n==="VpcConnectorArn")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.EgressType!==void 0&&(ce(r.EgressType,
{instancePath:o+"/EgressType",parentData:r,parentDataProperty:"EgressType",rootData:s})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.VpcConnectorArn!==
void 0&&(l(r.VpcConnectorArn,{instancePath:o+"/VpcConnectorArn",parentData:r,parentDataProperty:"VpcConnectorArn",rootData:s})||(e=e===null?l.errors:e.concat(l.
errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}
return Ye.errors=e,t===0}function Je(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)
if(n!=="IsPubliclyAccessible"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"m\
ust NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.IsPubliclyAccessible!==void 0&&(y(r.IsPubliclyAccessible,{instancePath:o+"/IsPubliclyAccessi\
ble",parentData:r,parentDataProperty:"IsPubliclyAccessible",rootData:s})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Je.errors=e,t===0}function fe(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="EgressConfiguration"||n==="IngressCo\
nfiguration")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have add\
itional properties"};e===null?e=[i]:e.push(i),t++}r.EgressConfiguration!==void 0&&(Ye(r.EgressConfiguration,{instancePath:o+"/EgressConfiguration",parentData:r,
parentDataProperty:"EgressConfiguration",rootData:s})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),r.IngressConfiguration!==void 0&&(Je(r.IngressConfiguration,
{instancePath:o+"/IngressConfiguration",parentData:r,parentDataProperty:"IngressConfiguration",rootData:s})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length))}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return fe.errors=e,t===0}function me(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ObservabilityEnabled===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ObservabilityEnabled"},message:"must have required property 'O\
bservabilityEnabled'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ObservabilityEnabled"||n==="ObservabilityConfigurationArn")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),t++}r.ObservabilityEnabled!==void 0&&(y(r.ObservabilityEnabled,{instancePath:o+"/ObservabilityEnabled",parentData:r,parentDataProperty:"ObservabilityEna\
bled",rootData:s})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.ObservabilityConfigurationArn!==void 0&&(l(r.ObservabilityConfigurationArn,{instancePath:o+
"/ObservabilityConfigurationArn",parentData:r,parentDataProperty:"ObservabilityConfigurationArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return me.errors=e,t===0}
function Qr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServiceName===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceName"},message:"must have required property 'ServiceNam\
e'"};e===null?e=[n]:e.push(n),t++}if(r.SourceConfiguration===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"S\
ourceConfiguration"},message:"must have required property 'SourceConfiguration'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!Rt.call(kt.properties,n)){let i={
instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}r.ServiceName!==void 0&&(L(r.ServiceName,{instancePath:o+"/ServiceName",parentData:r,parentDataProperty:"ServiceName",rootData:s})||(e=
e===null?L.errors:e.concat(L.errors),t=e.length)),r.SourceConfiguration!==void 0&&(Q(r.SourceConfiguration,{instancePath:o+"/SourceConfiguration",parentData:r,parentDataProperty:"\
SourceConfiguration",rootData:s})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.InstanceConfiguration!==void 0&&(ne(r.InstanceConfiguration,{instancePath:o+
"/InstanceConfiguration",parentData:r,parentDataProperty:"InstanceConfiguration",rootData:s})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.Tags!==void 0&&
(g(r.Tags,{instancePath:o+"/Tags",parentData:r,parentDataProperty:"Tags",rootData:s})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.EncryptionConfiguration!==
void 0&&(Ze(r.EncryptionConfiguration,{instancePath:o+"/EncryptionConfiguration",parentData:r,parentDataProperty:"EncryptionConfiguration",rootData:s})||(e=e===
null?Ze.errors:e.concat(Ze.errors),t=e.length)),r.HealthCheckConfiguration!==void 0&&(ue(r.HealthCheckConfiguration,{instancePath:o+"/HealthCheckConfiguration",
parentData:r,parentDataProperty:"HealthCheckConfiguration",rootData:s})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.AutoScalingConfigurationArn!==
void 0&&(l(r.AutoScalingConfigurationArn,{instancePath:o+"/AutoScalingConfigurationArn",parentData:r,parentDataProperty:"AutoScalingConfigurationArn",rootData:s})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.NetworkConfiguration!==void 0&&(fe(r.NetworkConfiguration,{instancePath:o+"/NetworkConfiguration",parentData:r,
parentDataProperty:"NetworkConfiguration",rootData:s})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.ObservabilityConfiguration!==void 0&&(me(r.ObservabilityConfiguration,
{instancePath:o+"/ObservabilityConfiguration",parentData:r,parentDataProperty:"ObservabilityConfiguration",rootData:s})||(e=e===null?me.errors:e.concat(me.errors),
t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Qr.
errors=e,t===0}var so=en;var zt=new RegExp("^[0-9a-fA-F]{32}$","u");function ye(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="str\
ing"){if(f(r)>32){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?
e=[n]:e.push(n),t++}if(f(r)<32){let n={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:32},message:"must NOT have fewer than 32 charac\
ters"};e===null?e=[n]:e.push(n),t++}if(!zt.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{32}$"},message:'\
must match pattern "^[0-9a-fA-F]{32}$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}return ye.errors=e,t===0}var Ut={type:"string",enum:["CREATE_FAILED","RUNNING","DELETED","DELETE_FAILED","PAUSED",
"OPERATION_IN_PROGRESS"],$id:"ServiceStatus"};function ge(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!="\
string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="CREATE\
_FAILED"||r==="RUNNING"||r==="DELETED"||r==="DELETE_FAILED"||r==="PAUSED"||r==="OPERATION_IN_PROGRESS")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Ut.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return ge.errors=e,t===0}function Xe(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.Type===void 0){
let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Type"},message:"must have required property 'Type'"};e===null?e=[n]:e.
push(n),t++}if(r.Value===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Value"},message:"must have required p\
roperty 'Value'"};e===null?e=[n]:e.push(n),t++}r.Type!==void 0&&(B(r.Type,{instancePath:o+"/Type",parentData:r,parentDataProperty:"Type",rootData:s})||(e=e===null?
B.errors:e.concat(B.errors),t=e.length)),r.Value!==void 0&&(u(r.Value,{instancePath:o+"/Value",parentData:r,parentDataProperty:"Value",rootData:s})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}return Xe.errors=e,t===0}function Qe(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.Runtime===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Runtime"},message:"must have required property 'Runtime'"};e===
null?e=[n]:e.push(n),t++}r.Runtime!==void 0&&(W(r.Runtime,{instancePath:o+"/Runtime",parentData:r,parentDataProperty:"Runtime",rootData:s})||(e=e===null?W.errors:
e.concat(W.errors),t=e.length)),r.BuildCommand!==void 0&&(Z(r.BuildCommand,{instancePath:o+"/BuildCommand",parentData:r,parentDataProperty:"BuildCommand",rootData:s})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.StartCommand!==void 0&&(N(r.StartCommand,{instancePath:o+"/StartCommand",parentData:r,parentDataProperty:"\
StartCommand",rootData:s})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.Port!==void 0&&(u(r.Port,{instancePath:o+"/Port",parentData:r,parentDataProperty:"\
Port",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.RuntimeEnvironmentVariables!==void 0&&(w(r.RuntimeEnvironmentVariables,{instancePath:o+
"/RuntimeEnvironmentVariables",parentData:r,parentDataProperty:"RuntimeEnvironmentVariables",rootData:s})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),
r.RuntimeEnvironmentSecrets!==void 0&&($(r.RuntimeEnvironmentSecrets,{instancePath:o+"/RuntimeEnvironmentSecrets",parentData:r,parentDataProperty:"RuntimeEnviro\
nmentSecrets",rootData:s})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Qe.errors=e,t===0}function er(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ConfigurationSource===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"ConfigurationSource"},message:"must have required property 'ConfigurationSource'"};e===null?e=[n]:e.push(n),t++}r.ConfigurationSource!==
void 0&&(G(r.ConfigurationSource,{instancePath:o+"/ConfigurationSource",parentData:r,parentDataProperty:"ConfigurationSource",rootData:s})||(e=e===null?G.errors:
e.concat(G.errors),t=e.length)),r.CodeConfigurationValues!==void 0&&(Qe(r.CodeConfigurationValues,{instancePath:o+"/CodeConfigurationValues",parentData:r,parentDataProperty:"\
CodeConfigurationValues",rootData:s})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return er.errors=e,t===0}function rr(r,{instancePath:o="",parentData:p,parentDataProperty:a,
rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.RepositoryUrl===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"RepositoryUrl"},message:"must have required property 'RepositoryUrl'"};e===null?e=[n]:e.push(n),t++}if(r.SourceCodeVersion===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SourceCodeVersion"},message:"must have required property 'Sour\
ceCodeVersion'"};e===null?e=[n]:e.push(n),t++}r.RepositoryUrl!==void 0&&(u(r.RepositoryUrl,{instancePath:o+"/RepositoryUrl",parentData:r,parentDataProperty:"Rep\
ositoryUrl",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.SourceCodeVersion!==void 0&&(Xe(r.SourceCodeVersion,{instancePath:o+"/SourceCod\
eVersion",parentData:r,parentDataProperty:"SourceCodeVersion",rootData:s})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),r.CodeConfiguration!==void 0&&
(er(r.CodeConfiguration,{instancePath:o+"/CodeConfiguration",parentData:r,parentDataProperty:"CodeConfiguration",rootData:s})||(e=e===null?er.errors:e.concat(er.
errors),t=e.length)),r.SourceDirectory!==void 0&&(Y(r.SourceDirectory,{instancePath:o+"/SourceDirectory",parentData:r,parentDataProperty:"SourceDirectory",rootData:s})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return rr.errors=e,t===0}function nr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.RuntimeEnvironmentVariables!==
void 0&&(w(r.RuntimeEnvironmentVariables,{instancePath:o+"/RuntimeEnvironmentVariables",parentData:r,parentDataProperty:"RuntimeEnvironmentVariables",rootData:s})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.StartCommand!==void 0&&(N(r.StartCommand,{instancePath:o+"/StartCommand",parentData:r,parentDataProperty:"\
StartCommand",rootData:s})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.Port!==void 0&&(u(r.Port,{instancePath:o+"/Port",parentData:r,parentDataProperty:"\
Port",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.RuntimeEnvironmentSecrets!==void 0&&($(r.RuntimeEnvironmentSecrets,{instancePath:o+"/\
RuntimeEnvironmentSecrets",parentData:r,parentDataProperty:"RuntimeEnvironmentSecrets",rootData:s})||(e=e===null?$.errors:e.concat($.errors),t=e.length));else{let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return nr.errors=e,t===0}function tr(r,{
instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ImageIdentifier===void 0){
let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ImageIdentifier"},message:"must have required property 'ImageIdentifie\
r'"};e===null?e=[n]:e.push(n),t++}if(r.ImageRepositoryType===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"I\
mageRepositoryType"},message:"must have required property 'ImageRepositoryType'"};e===null?e=[n]:e.push(n),t++}r.ImageIdentifier!==void 0&&(J(r.ImageIdentifier,
{instancePath:o+"/ImageIdentifier",parentData:r,parentDataProperty:"ImageIdentifier",rootData:s})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.ImageConfiguration!==
void 0&&(nr(r.ImageConfiguration,{instancePath:o+"/ImageConfiguration",parentData:r,parentDataProperty:"ImageConfiguration",rootData:s})||(e=e===null?nr.errors:
e.concat(nr.errors),t=e.length)),r.ImageRepositoryType!==void 0&&(X(r.ImageRepositoryType,{instancePath:o+"/ImageRepositoryType",parentData:r,parentDataProperty:"\
ImageRepositoryType",rootData:s})||(e=e===null?X.errors:e.concat(X.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return tr.errors=e,t===0}function or(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.ConnectionArn!==
void 0&&(l(r.ConnectionArn,{instancePath:o+"/ConnectionArn",parentData:r,parentDataProperty:"ConnectionArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),
t=e.length)),r.AccessRoleArn!==void 0&&(T(r.AccessRoleArn,{instancePath:o+"/AccessRoleArn",parentData:r,parentDataProperty:"AccessRoleArn",rootData:s})||(e=e===
null?T.errors:e.concat(T.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),t++}return or.errors=e,t===0}function sr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r))r.CodeRepository!==void 0&&(rr(r.CodeRepository,{instancePath:o+"/CodeRepository",parentData:r,parentDataProperty:"CodeRepository",rootData:s})||
(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),r.ImageRepository!==void 0&&(tr(r.ImageRepository,{instancePath:o+"/ImageRepository",parentData:r,parentDataProperty:"\
ImageRepository",rootData:s})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),r.AutoDeploymentsEnabled!==void 0&&(D(r.AutoDeploymentsEnabled,{instancePath:o+
"/AutoDeploymentsEnabled",parentData:r,parentDataProperty:"AutoDeploymentsEnabled",rootData:s})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.AuthenticationConfiguration!==
void 0&&(or(r.AuthenticationConfiguration,{instancePath:o+"/AuthenticationConfiguration",parentData:r,parentDataProperty:"AuthenticationConfiguration",rootData:s})||
(e=e===null?or.errors:e.concat(or.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[n]:e.push(n),t++}return sr.errors=e,t===0}function ir(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.Cpu!==void 0&&
(ee(r.Cpu,{instancePath:o+"/Cpu",parentData:r,parentDataProperty:"Cpu",rootData:s})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.Memory!==void 0&&(re(
r.Memory,{instancePath:o+"/Memory",parentData:r,parentDataProperty:"Memory",rootData:s})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.InstanceRoleArn!==
void 0&&(T(r.InstanceRoleArn,{instancePath:o+"/InstanceRoleArn",parentData:r,parentDataProperty:"InstanceRoleArn",rootData:s})||(e=e===null?T.errors:e.concat(T.
errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}
return ir.errors=e,t===0}function ar(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.KmsKey===void 0){
let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"KmsKey"},message:"must have required property 'KmsKey'"};e===null?e=[n]:
e.push(n),t++}r.KmsKey!==void 0&&(te(r.KmsKey,{instancePath:o+"/KmsKey",parentData:r,parentDataProperty:"KmsKey",rootData:s})||(e=e===null?te.errors:e.concat(te.
errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}
return ar.errors=e,t===0}function pr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.Protocol!==void 0&&
(oe(r.Protocol,{instancePath:o+"/Protocol",parentData:r,parentDataProperty:"Protocol",rootData:s})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.Path!==
void 0&&(se(r.Path,{instancePath:o+"/Path",parentData:r,parentDataProperty:"Path",rootData:s})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.Interval!==
void 0&&(ie(r.Interval,{instancePath:o+"/Interval",parentData:r,parentDataProperty:"Interval",rootData:s})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),
r.Timeout!==void 0&&(ae(r.Timeout,{instancePath:o+"/Timeout",parentData:r,parentDataProperty:"Timeout",rootData:s})||(e=e===null?ae.errors:e.concat(ae.errors),t=
e.length)),r.HealthyThreshold!==void 0&&(pe(r.HealthyThreshold,{instancePath:o+"/HealthyThreshold",parentData:r,parentDataProperty:"HealthyThreshold",rootData:s})||
(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.UnhealthyThreshold!==void 0&&(le(r.UnhealthyThreshold,{instancePath:o+"/UnhealthyThreshold",parentData:r,
parentDataProperty:"UnhealthyThreshold",rootData:s})||(e=e===null?le.errors:e.concat(le.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return pr.errors=e,t===0}function he(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.AutoScalingConfigurationArn!==
void 0&&(l(r.AutoScalingConfigurationArn,{instancePath:o+"/AutoScalingConfigurationArn",parentData:r,parentDataProperty:"AutoScalingConfigurationArn",rootData:s})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.AutoScalingConfigurationName!==void 0&&(b(r.AutoScalingConfigurationName,{instancePath:o+"/AutoScalingCon\
figurationName",parentData:r,parentDataProperty:"AutoScalingConfigurationName",rootData:s})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.AutoScalingConfigurationRevision!==
void 0&&(R(r.AutoScalingConfigurationRevision,{instancePath:o+"/AutoScalingConfigurationRevision",parentData:r,parentDataProperty:"AutoScalingConfigurationRevis\
ion",rootData:s})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.Status!==void 0&&(z(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"\
Status",rootData:s})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.CreatedAt!==void 0&&(c(r.CreatedAt,{instancePath:o+"/CreatedAt",parentData:r,parentDataProperty:"\
CreatedAt",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.HasAssociatedService!==void 0&&(U(r.HasAssociatedService,{instancePath:o+"/HasAs\
sociatedService",parentData:r,parentDataProperty:"HasAssociatedService",rootData:s})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.IsDefault!==void 0&&
(_(r.IsDefault,{instancePath:o+"/IsDefault",parentData:r,parentDataProperty:"IsDefault",rootData:s})||(e=e===null?_.errors:e.concat(_.errors),t=e.length));else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return he.errors=e,t===0}function lr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.EgressType!==void 0&&
(ce(r.EgressType,{instancePath:o+"/EgressType",parentData:r,parentDataProperty:"EgressType",rootData:s})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),
r.VpcConnectorArn!==void 0&&(l(r.VpcConnectorArn,{instancePath:o+"/VpcConnectorArn",parentData:r,parentDataProperty:"VpcConnectorArn",rootData:s})||(e=e===null?
l.errors:e.concat(l.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}return lr.errors=e,t===0}function ur(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.IsPubliclyAccessible!==
void 0&&(y(r.IsPubliclyAccessible,{instancePath:o+"/IsPubliclyAccessible",parentData:r,parentDataProperty:"IsPubliclyAccessible",rootData:s})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.
push(n),t++}return ur.errors=e,t===0}function cr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r))r.EgressConfiguration!==void 0&&(lr(r.EgressConfiguration,{instancePath:o+"/EgressConfiguration",parentData:r,parentDataProperty:"EgressConfig\
uration",rootData:s})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),r.IngressConfiguration!==void 0&&(ur(r.IngressConfiguration,{instancePath:o+"/Ingr\
essConfiguration",parentData:r,parentDataProperty:"IngressConfiguration",rootData:s})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length));else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return cr.errors=e,t===0}function fr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ObservabilityEnabled===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ObservabilityEnabled"},message:"must have required property 'O\
bservabilityEnabled'"};e===null?e=[n]:e.push(n),t++}r.ObservabilityEnabled!==void 0&&(y(r.ObservabilityEnabled,{instancePath:o+"/ObservabilityEnabled",parentData:r,
parentDataProperty:"ObservabilityEnabled",rootData:s})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.ObservabilityConfigurationArn!==void 0&&(l(r.ObservabilityConfigurationArn,
{instancePath:o+"/ObservabilityConfigurationArn",parentData:r,parentDataProperty:"ObservabilityConfigurationArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),
t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return fr.
errors=e,t===0}function d(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
ServiceName===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceName"},message:"must have required proper\
ty 'ServiceName'"};e===null?e=[n]:e.push(n),t++}if(r.ServiceId===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ServiceId"},message:"must have required property 'ServiceId'"};e===null?e=[n]:e.push(n),t++}if(r.ServiceArn===void 0){let n={instancePath:o,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"ServiceArn"},message:"must have required property 'ServiceArn'"};e===null?e=[n]:e.push(n),t++}if(r.CreatedAt===void 0){
let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"CreatedAt"},message:"must have required property 'CreatedAt'"};e===null?
e=[n]:e.push(n),t++}if(r.UpdatedAt===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"UpdatedAt"},message:"must\
 have required property 'UpdatedAt'"};e===null?e=[n]:e.push(n),t++}if(r.Status===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"Status"},message:"must have required property 'Status'"};e===null?e=[n]:e.push(n),t++}if(r.SourceConfiguration===void 0){let n={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SourceConfiguration"},message:"must have required property 'SourceConfiguration'"};e===null?
e=[n]:e.push(n),t++}if(r.InstanceConfiguration===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"InstanceConfi\
guration"},message:"must have required property 'InstanceConfiguration'"};e===null?e=[n]:e.push(n),t++}if(r.AutoScalingConfigurationSummary===void 0){let n={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"AutoScalingConfigurationSummary"},message:"must have required property 'AutoScalingConfigura\
tionSummary'"};e===null?e=[n]:e.push(n),t++}if(r.NetworkConfiguration===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
NetworkConfiguration"},message:"must have required property 'NetworkConfiguration'"};e===null?e=[n]:e.push(n),t++}r.ServiceName!==void 0&&(L(r.ServiceName,{instancePath:o+
"/ServiceName",parentData:r,parentDataProperty:"ServiceName",rootData:s})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.ServiceId!==void 0&&(ye(r.ServiceId,
{instancePath:o+"/ServiceId",parentData:r,parentDataProperty:"ServiceId",rootData:s})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.ServiceArn!==void 0&&
(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.
ServiceUrl!==void 0&&(u(r.ServiceUrl,{instancePath:o+"/ServiceUrl",parentData:r,parentDataProperty:"ServiceUrl",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),
t=e.length)),r.CreatedAt!==void 0&&(c(r.CreatedAt,{instancePath:o+"/CreatedAt",parentData:r,parentDataProperty:"CreatedAt",rootData:s})||(e=e===null?c.errors:e.
concat(c.errors),t=e.length)),r.UpdatedAt!==void 0&&(c(r.UpdatedAt,{instancePath:o+"/UpdatedAt",parentData:r,parentDataProperty:"UpdatedAt",rootData:s})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),r.DeletedAt!==void 0&&(c(r.DeletedAt,{instancePath:o+"/DeletedAt",parentData:r,parentDataProperty:"DeletedAt",rootData:s})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Status!==void 0&&(ge(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"Status",rootData:s})||
(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.SourceConfiguration!==void 0&&(sr(r.SourceConfiguration,{instancePath:o+"/SourceConfiguration",parentData:r,
parentDataProperty:"SourceConfiguration",rootData:s})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)),r.InstanceConfiguration!==void 0&&(ir(r.InstanceConfiguration,
{instancePath:o+"/InstanceConfiguration",parentData:r,parentDataProperty:"InstanceConfiguration",rootData:s})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)),
r.EncryptionConfiguration!==void 0&&(ar(r.EncryptionConfiguration,{instancePath:o+"/EncryptionConfiguration",parentData:r,parentDataProperty:"EncryptionConfigur\
ation",rootData:s})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)),r.HealthCheckConfiguration!==void 0&&(pr(r.HealthCheckConfiguration,{instancePath:o+
"/HealthCheckConfiguration",parentData:r,parentDataProperty:"HealthCheckConfiguration",rootData:s})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),r.AutoScalingConfigurationSummary!==
void 0&&(he(r.AutoScalingConfigurationSummary,{instancePath:o+"/AutoScalingConfigurationSummary",parentData:r,parentDataProperty:"AutoScalingConfigurationSummar\
y",rootData:s})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.NetworkConfiguration!==void 0&&(cr(r.NetworkConfiguration,{instancePath:o+"/NetworkCon\
figuration",parentData:r,parentDataProperty:"NetworkConfiguration",rootData:s})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length)),r.ObservabilityConfiguration!==
void 0&&(fr(r.ObservabilityConfiguration,{instancePath:o+"/ObservabilityConfiguration",parentData:r,parentDataProperty:"ObservabilityConfiguration",rootData:s})||
(e=e===null?fr.errors:e.concat(fr.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[n]:e.push(n),t++}return d.errors=e,t===0}var _t=new RegExp("^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$","u");function h(r,{instancePath:o="",
parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>36){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"ma\
xLength",params:{limit:36},message:"must NOT have more than 36 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<32){let n={instancePath:o,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{limit:32},message:"must NOT have fewer than 32 characters"};e===null?e=[n]:e.push(n),t++}if(!_t.test(r)){let n={instancePath:o,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$"},message:'\
must match pattern "^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return h.errors=e,t===0}function en(r,{
instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.Service===void 0){let n={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Service"},message:"must have required property 'Service'"};e===null?e=[n]:e.push(
n),t++}if(r.OperationId===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"OperationId"},message:"must have req\
uired property 'OperationId'"};e===null?e=[n]:e.push(n),t++}r.Service!==void 0&&(d(r.Service,{instancePath:o+"/Service",parentData:r,parentDataProperty:"Service",
rootData:s})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.OperationId!==void 0&&(h(r.OperationId,{instancePath:o+"/OperationId",parentData:r,parentDataProperty:"\
OperationId",rootData:s})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return en.errors=e,t===0}var io=nn;var rn=new RegExp("^(?:[A-Za-z0-9][A-Za-z0-9\\-_]{3,39})$","u");function de(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,
t=0;if(typeof r=="string"){if(f(r)>40){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 \
characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<4){let n={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have \
fewer than 4 characters"};e===null?e=[n]:e.push(n),t++}if(!rn.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za\
-z0-9][A-Za-z0-9\\-_]{3,39})$"},message:'must match pattern "^(?:[A-Za-z0-9][A-Za-z0-9\\-_]{3,39})$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return de.errors=e,t===0}function C(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)u(r[i],
{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}return C.errors=e,t===0}function nn(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcConnectorName===void 0){let n={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"VpcConnectorName"},message:"must have required property 'VpcConnectorName'"};e===null?e=[n]:e.push(n),t++}
if(r.Subnets===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Subnets"},message:"must have required property \
'Subnets'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="VpcConnectorName"||n==="Subnets"||n==="SecurityGroups"||n==="Tags")){let i={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
r.VpcConnectorName!==void 0&&(de(r.VpcConnectorName,{instancePath:o+"/VpcConnectorName",parentData:r,parentDataProperty:"VpcConnectorName",rootData:s})||(e=e===
null?de.errors:e.concat(de.errors),t=e.length)),r.Subnets!==void 0&&(C(r.Subnets,{instancePath:o+"/Subnets",parentData:r,parentDataProperty:"Subnets",rootData:s})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.SecurityGroups!==void 0&&(C(r.SecurityGroups,{instancePath:o+"/SecurityGroups",parentData:r,parentDataProperty:"\
SecurityGroups",rootData:s})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.Tags!==void 0&&(g(r.Tags,{instancePath:o+"/Tags",parentData:r,parentDataProperty:"\
Tags",rootData:s})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return nn.errors=e,t===0}var ao=tn;var Ft={type:"string",enum:["ACTIVE","INACTIVE"],$id:"VpcConnectorStatus"};function mr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(!(r==="ACTIVE"||r==="INACTIVE")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ft.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[n]:e.push(n),t++}return mr.errors=e,t===0}function E(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.VpcConnectorName!==void 0&&(de(r.VpcConnectorName,{instancePath:o+"/VpcConnectorName",parentData:r,
parentDataProperty:"VpcConnectorName",rootData:s})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.VpcConnectorArn!==void 0&&(l(r.VpcConnectorArn,{instancePath:o+
"/VpcConnectorArn",parentData:r,parentDataProperty:"VpcConnectorArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.VpcConnectorRevision!==
void 0&&(R(r.VpcConnectorRevision,{instancePath:o+"/VpcConnectorRevision",parentData:r,parentDataProperty:"VpcConnectorRevision",rootData:s})||(e=e===null?R.errors:
e.concat(R.errors),t=e.length)),r.Subnets!==void 0&&(C(r.Subnets,{instancePath:o+"/Subnets",parentData:r,parentDataProperty:"Subnets",rootData:s})||(e=e===null?
C.errors:e.concat(C.errors),t=e.length)),r.SecurityGroups!==void 0&&(C(r.SecurityGroups,{instancePath:o+"/SecurityGroups",parentData:r,parentDataProperty:"Secur\
ityGroups",rootData:s})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.Status!==void 0&&(mr(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"\
Status",rootData:s})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),r.CreatedAt!==void 0&&(c(r.CreatedAt,{instancePath:o+"/CreatedAt",parentData:r,parentDataProperty:"\
CreatedAt",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.DeletedAt!==void 0&&(c(r.DeletedAt,{instancePath:o+"/DeletedAt",parentData:r,parentDataProperty:"\
DeletedAt",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return E.errors=e,t===0}function tn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcConnector===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"VpcConnector"},message:"must have required property 'VpcConnector'"};e===null?e=[n]:e.push(n),t++}r.VpcConnector!==void 0&&(E(r.VpcConnector,{instancePath:o+
"/VpcConnector",parentData:r,parentDataProperty:"VpcConnector",rootData:s})||(e=e===null?E.errors:e.concat(E.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return tn.errors=e,t===0}var po=on;function ve(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>40){let n={instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<4){let n={instancePath:o,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};e===null?e=[n]:e.push(n),t++}if(!rn.test(r)){let n={
instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9][A-Za-z0-9\\-_]{3,39})$"},message:'must match pattern "^(?:[A-Za-z0-9][A\
-Za-z0-9\\-_]{3,39})$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[n]:e.push(n),t++}return ve.errors=e,t===0}function Ae(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)
if(!(n==="VpcId"||n==="VpcEndpointId")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.VpcId!==void 0&&(u(r.VpcId,{instancePath:o+"/VpcId",parentData:r,parentDataProperty:"VpcId",
rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.VpcEndpointId!==void 0&&(u(r.VpcEndpointId,{instancePath:o+"/VpcEndpointId",parentData:r,parentDataProperty:"\
VpcEndpointId",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Ae.errors=e,t===0}function on(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServiceArn===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ServiceArn"},message:"must have required property 'ServiceArn'"};e===null?e=[n]:e.push(n),t++}if(r.VpcIngressConnectionName===void 0){let n={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"VpcIngressConnectionName"},message:"must have required property 'VpcIngressConnectionName'"};e===null?e=
[n]:e.push(n),t++}if(r.IngressVpcConfiguration===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IngressVpcCon\
figuration"},message:"must have required property 'IngressVpcConfiguration'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ServiceArn"||n==="VpcIngress\
ConnectionName"||n==="IngressVpcConfiguration"||n==="Tags")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"\
ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.VpcIngressConnectionName!==void 0&&(ve(r.VpcIngressConnectionName,{instancePath:o+
"/VpcIngressConnectionName",parentData:r,parentDataProperty:"VpcIngressConnectionName",rootData:s})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.IngressVpcConfiguration!==
void 0&&(Ae(r.IngressVpcConfiguration,{instancePath:o+"/IngressVpcConfiguration",parentData:r,parentDataProperty:"IngressVpcConfiguration",rootData:s})||(e=e===
null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.Tags!==void 0&&(g(r.Tags,{instancePath:o+"/Tags",parentData:r,parentDataProperty:"Tags",rootData:s})||(e=e===null?
g.errors:e.concat(g.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}return on.errors=e,t===0}var lo=sn;var Kt={type:"string",enum:["AVAILABLE","PENDING_CREATION","PENDING_UPDATE","PENDING_DELETION","FAILED_CREATION","FAILED_UPDATE","FAILED_DELETION","DELETED"],$id:"\
VpcIngressConnectionStatus"};function yr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!="string"){let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="AVAILABLE"||r==="PENDING_CREATION"||r===
"PENDING_UPDATE"||r==="PENDING_DELETION"||r==="FAILED_CREATION"||r==="FAILED_UPDATE"||r==="FAILED_DELETION"||r==="DELETED")){let n={instancePath:o,schemaPath:"#\
/enum",keyword:"enum",params:{allowedValues:Kt.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return yr.errors=e,t===0}var Ht=new RegExp("^(?:[0-9]{12})$","u");function gr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="strin\
g"){if(f(r)>12){let n={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:12},message:"must NOT have more than 12 characters"};e===null?e=
[n]:e.push(n),t++}if(f(r)<12){let n={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:12},message:"must NOT have fewer than 12 characte\
rs"};e===null?e=[n]:e.push(n),t++}if(!Ht.test(r)){let n={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9]{12})$"},message:'mus\
t match pattern "^(?:[0-9]{12})$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}return gr.errors=e,t===0}function hr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.VpcId!==void 0&&
(u(r.VpcId,{instancePath:o+"/VpcId",parentData:r,parentDataProperty:"VpcId",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.VpcEndpointId!==
void 0&&(u(r.VpcEndpointId,{instancePath:o+"/VpcEndpointId",parentData:r,parentDataProperty:"VpcEndpointId",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),
t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return hr.
errors=e,t===0}function I(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.
VpcIngressConnectionArn!==void 0&&(l(r.VpcIngressConnectionArn,{instancePath:o+"/VpcIngressConnectionArn",parentData:r,parentDataProperty:"VpcIngressConnectionA\
rn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.VpcIngressConnectionName!==void 0&&(ve(r.VpcIngressConnectionName,{instancePath:o+"/Vpc\
IngressConnectionName",parentData:r,parentDataProperty:"VpcIngressConnectionName",rootData:s})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.ServiceArn!==
void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.Status!==void 0&&(yr(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"Status",rootData:s})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)),
r.AccountId!==void 0&&(gr(r.AccountId,{instancePath:o+"/AccountId",parentData:r,parentDataProperty:"AccountId",rootData:s})||(e=e===null?gr.errors:e.concat(gr.errors),
t=e.length)),r.DomainName!==void 0&&(A(r.DomainName,{instancePath:o+"/DomainName",parentData:r,parentDataProperty:"DomainName",rootData:s})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.IngressVpcConfiguration!==void 0&&(hr(r.IngressVpcConfiguration,{instancePath:o+"/IngressVpcConfiguration",parentData:r,parentDataProperty:"\
IngressVpcConfiguration",rootData:s})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)),r.CreatedAt!==void 0&&(c(r.CreatedAt,{instancePath:o+"/CreatedAt",
parentData:r,parentDataProperty:"CreatedAt",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.DeletedAt!==void 0&&(c(r.DeletedAt,{instancePath:o+
"/DeletedAt",parentData:r,parentDataProperty:"DeletedAt",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length));else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return I.errors=e,t===0}function sn(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcIngressConnection===void 0){let n={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"VpcIngressConnection"},message:"must have required property 'VpcIngressConnection'"};e===null?e=[n]:e.push(
n),t++}r.VpcIngressConnection!==void 0&&(I(r.VpcIngressConnection,{instancePath:o+"/VpcIngressConnection",parentData:r,parentDataProperty:"VpcIngressConnection",
rootData:s})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return sn.errors=e,t===0}var uo=an;function an(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.AutoScalingConfigurationArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AutoScalingConfigurationArn"},message:"must have required prop\
erty 'AutoScalingConfigurationArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="AutoScalingConfigurationArn"||n==="DeleteAllRevisions")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),t++}r.AutoScalingConfigurationArn!==void 0&&(l(r.AutoScalingConfigurationArn,{instancePath:o+"/AutoScalingConfigurationArn",parentData:r,parentDataProperty:"\
AutoScalingConfigurationArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.DeleteAllRevisions!==void 0&&(y(r.DeleteAllRevisions,{instancePath:o+
"/DeleteAllRevisions",parentData:r,parentDataProperty:"DeleteAllRevisions",rootData:s})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return an.errors=e,t===0}var co=pn;function pn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.AutoScalingConfiguration===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AutoScalingConfiguration"},message:"must have required propert\
y 'AutoScalingConfiguration'"};e===null?e=[n]:e.push(n),t++}r.AutoScalingConfiguration!==void 0&&(P(r.AutoScalingConfiguration,{instancePath:o+"/AutoScalingConf\
iguration",parentData:r,parentDataProperty:"AutoScalingConfiguration",rootData:s})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return pn.errors=e,t===0}var fo=ln;function ln(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ConnectionArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ConnectionArn"},message:"must have required property 'Connecti\
onArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="ConnectionArn"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ConnectionArn!==void 0&&(l(r.ConnectionArn,{instancePath:o+
"/ConnectionArn",parentData:r,parentDataProperty:"ConnectionArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ln.errors=e,t===0}var mo=un;function un(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.Connection!==void 0&&
(K(r.Connection,{instancePath:o+"/Connection",parentData:r,parentDataProperty:"Connection",rootData:s})||(e=e===null?K.errors:e.concat(K.errors),t=e.length));else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return un.errors=e,t===0}
var yo=cn;function cn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ObservabilityConfigurationArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ObservabilityConfigurationArn"},message:"must have required pr\
operty 'ObservabilityConfigurationArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="ObservabilityConfigurationArn"){let i={instancePath:o,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
r.ObservabilityConfigurationArn!==void 0&&(l(r.ObservabilityConfigurationArn,{instancePath:o+"/ObservabilityConfigurationArn",parentData:r,parentDataProperty:"O\
bservabilityConfigurationArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return cn.errors=e,t===0}var go=fn;function fn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ObservabilityConfiguration===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ObservabilityConfiguration"},message:"must have required prope\
rty 'ObservabilityConfiguration'"};e===null?e=[n]:e.push(n),t++}r.ObservabilityConfiguration!==void 0&&(O(r.ObservabilityConfiguration,{instancePath:o+"/Observa\
bilityConfiguration",parentData:r,parentDataProperty:"ObservabilityConfiguration",rootData:s})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return fn.errors=e,t===0}var ho=mn;function mn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServiceArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"must have required property 'ServiceArn'"};
e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="ServiceArn"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/Servi\
ceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return mn.errors=e,t===0}var vo=yn;function yn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.Service===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Service"},message:"must have required property 'Service'"};e===
null?e=[n]:e.push(n),t++}if(r.OperationId===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"OperationId"},message:"\
must have required property 'OperationId'"};e===null?e=[n]:e.push(n),t++}r.Service!==void 0&&(d(r.Service,{instancePath:o+"/Service",parentData:r,parentDataProperty:"\
Service",rootData:s})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.OperationId!==void 0&&(h(r.OperationId,{instancePath:o+"/OperationId",parentData:r,
parentDataProperty:"OperationId",rootData:s})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return yn.errors=e,t===0}var Ao=gn;function gn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcConnectorArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcConnectorArn"},message:"must have required property 'VpcCon\
nectorArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="VpcConnectorArn"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.VpcConnectorArn!==void 0&&(l(r.VpcConnectorArn,
{instancePath:o+"/VpcConnectorArn",parentData:r,parentDataProperty:"VpcConnectorArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return gn.errors=e,t===0}var Co=hn;function hn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcConnector===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcConnector"},message:"must have required property 'VpcConnec\
tor'"};e===null?e=[n]:e.push(n),t++}r.VpcConnector!==void 0&&(E(r.VpcConnector,{instancePath:o+"/VpcConnector",parentData:r,parentDataProperty:"VpcConnector",rootData:s})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return hn.errors=e,t===0}var Do=dn;function dn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcIngressConnectionArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcIngressConnectionArn"},message:"must have required property\
 'VpcIngressConnectionArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="VpcIngressConnectionArn"){let i={instancePath:o,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.VpcIngressConnectionArn!==
void 0&&(l(r.VpcIngressConnectionArn,{instancePath:o+"/VpcIngressConnectionArn",parentData:r,parentDataProperty:"VpcIngressConnectionArn",rootData:s})||(e=e===null?
l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}return dn.errors=e,t===0}var bo=vn;function vn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcIngressConnection===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcIngressConnection"},message:"must have required property 'V\
pcIngressConnection'"};e===null?e=[n]:e.push(n),t++}r.VpcIngressConnection!==void 0&&(I(r.VpcIngressConnection,{instancePath:o+"/VpcIngressConnection",parentData:r,
parentDataProperty:"VpcIngressConnection",rootData:s})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return vn.errors=e,t===0}var Po=An;function An(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.AutoScalingConfigurationArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AutoScalingConfigurationArn"},message:"must have required prop\
erty 'AutoScalingConfigurationArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="AutoScalingConfigurationArn"){let i={instancePath:o,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.AutoScalingConfigurationArn!==
void 0&&(l(r.AutoScalingConfigurationArn,{instancePath:o+"/AutoScalingConfigurationArn",parentData:r,parentDataProperty:"AutoScalingConfigurationArn",rootData:s})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return An.errors=e,t===0}var So=Cn;function Cn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.AutoScalingConfiguration===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AutoScalingConfiguration"},message:"must have required propert\
y 'AutoScalingConfiguration'"};e===null?e=[n]:e.push(n),t++}r.AutoScalingConfiguration!==void 0&&(P(r.AutoScalingConfiguration,{instancePath:o+"/AutoScalingConf\
iguration",parentData:r,parentDataProperty:"AutoScalingConfiguration",rootData:s})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Cn.errors=e,t===0}var ko=Dn;function dr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>5||isNaN(r)){let n={instancePath:o,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:5},message:"must be <= 5"};e===null?e=[n]:e.push(
n),t++}if(r<1||isNaN(r)){let n={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:
e.push(n),t++}}return dr.errors=e,t===0}function Dn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.ServiceArn===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"\
must have required property 'ServiceArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ServiceArn"||n==="NextToken"||n==="MaxResults")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),t++}r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:
e.concat(l.errors),t=e.length)),r.NextToken!==void 0&&(u(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),r.MaxResults!==void 0&&(dr(r.MaxResults,{instancePath:o+"/MaxResults",parentData:r,parentDataProperty:"MaxResults",
rootData:s})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return Dn.errors=e,t===0}var Ro=bn;function vr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)V(r[i],
{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}return vr.errors=e,t===0}function bn(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.DNSTarget===void 0){let n={instancePath:o,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"DNSTarget"},message:"must have required property 'DNSTarget'"};e===null?e=[n]:e.push(n),t++}if(r.ServiceArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"must have required property 'ServiceArn'"};
e===null?e=[n]:e.push(n),t++}if(r.CustomDomains===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"CustomDomain\
s"},message:"must have required property 'CustomDomains'"};e===null?e=[n]:e.push(n),t++}if(r.VpcDNSTargets===void 0){let n={instancePath:o,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"VpcDNSTargets"},message:"must have required property 'VpcDNSTargets'"};e===null?e=[n]:e.push(n),t++}r.DNSTarget!==
void 0&&(u(r.DNSTarget,{instancePath:o+"/DNSTarget",parentData:r,parentDataProperty:"DNSTarget",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.
errors),t=e.length)),r.CustomDomains!==void 0&&(vr(r.CustomDomains,{instancePath:o+"/CustomDomains",parentData:r,parentDataProperty:"CustomDomains",rootData:s})||
(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)),r.VpcDNSTargets!==void 0&&(q(r.VpcDNSTargets,{instancePath:o+"/VpcDNSTargets",parentData:r,parentDataProperty:"\
VpcDNSTargets",rootData:s})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.NextToken!==void 0&&(u(r.NextToken,{instancePath:o+"/NextToken",parentData:r,
parentDataProperty:"NextToken",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return bn.errors=e,t===0}var No=Pn;function Pn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ObservabilityConfigurationArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ObservabilityConfigurationArn"},message:"must have required pr\
operty 'ObservabilityConfigurationArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="ObservabilityConfigurationArn"){let i={instancePath:o,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
r.ObservabilityConfigurationArn!==void 0&&(l(r.ObservabilityConfigurationArn,{instancePath:o+"/ObservabilityConfigurationArn",parentData:r,parentDataProperty:"O\
bservabilityConfigurationArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Pn.errors=e,t===0}var wo=Sn;function Sn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ObservabilityConfiguration===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ObservabilityConfiguration"},message:"must have required prope\
rty 'ObservabilityConfiguration'"};e===null?e=[n]:e.push(n),t++}r.ObservabilityConfiguration!==void 0&&(O(r.ObservabilityConfiguration,{instancePath:o+"/Observa\
bilityConfiguration",parentData:r,parentDataProperty:"ObservabilityConfiguration",rootData:s})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Sn.errors=e,t===0}var $o=kn;function kn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServiceArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"must have required property 'ServiceArn'"};
e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="ServiceArn"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/Servi\
ceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return kn.errors=e,t===0}var To=Rn;function Rn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.Service===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Service"},message:"must have required property 'Service'"};e===
null?e=[n]:e.push(n),t++}r.Service!==void 0&&(d(r.Service,{instancePath:o+"/Service",parentData:r,parentDataProperty:"Service",rootData:s})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.
push(n),t++}return Rn.errors=e,t===0}var Eo=Nn;function Nn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcConnectorArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcConnectorArn"},message:"must have required property 'VpcCon\
nectorArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="VpcConnectorArn"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.VpcConnectorArn!==void 0&&(l(r.VpcConnectorArn,
{instancePath:o+"/VpcConnectorArn",parentData:r,parentDataProperty:"VpcConnectorArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Nn.errors=e,t===0}var Io=wn;function wn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcConnector===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcConnector"},message:"must have required property 'VpcConnec\
tor'"};e===null?e=[n]:e.push(n),t++}r.VpcConnector!==void 0&&(E(r.VpcConnector,{instancePath:o+"/VpcConnector",parentData:r,parentDataProperty:"VpcConnector",rootData:s})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return wn.errors=e,t===0}var Vo=$n;function $n(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcIngressConnectionArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcIngressConnectionArn"},message:"must have required property\
 'VpcIngressConnectionArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="VpcIngressConnectionArn"){let i={instancePath:o,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.VpcIngressConnectionArn!==
void 0&&(l(r.VpcIngressConnectionArn,{instancePath:o+"/VpcIngressConnectionArn",parentData:r,parentDataProperty:"VpcIngressConnectionArn",rootData:s})||(e=e===null?
l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}return $n.errors=e,t===0}var qo=Tn;function Tn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcIngressConnection===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcIngressConnection"},message:"must have required property 'V\
pcIngressConnection'"};e===null?e=[n]:e.push(n),t++}r.VpcIngressConnection!==void 0&&(I(r.VpcIngressConnection,{instancePath:o+"/VpcIngressConnection",parentData:r,
parentDataProperty:"VpcIngressConnection",rootData:s})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Tn.errors=e,t===0}var jo=En;function En(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServiceArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"must have required property 'ServiceArn'"};
e===null?e=[n]:e.push(n),t++}if(r.DomainName===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"DomainName"},message:"\
must have required property 'DomainName'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ServiceArn"||n==="DomainName")){let i={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.
errors),t=e.length)),r.DomainName!==void 0&&(A(r.DomainName,{instancePath:o+"/DomainName",parentData:r,parentDataProperty:"DomainName",rootData:s})||(e=e===null?
A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}return En.errors=e,t===0}var xo=In;function In(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.DNSTarget===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"DNSTarget"},message:"must have required property 'DNSTarget'"};
e===null?e=[n]:e.push(n),t++}if(r.ServiceArn===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"\
must have required property 'ServiceArn'"};e===null?e=[n]:e.push(n),t++}if(r.CustomDomain===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"CustomDomain"},message:"must have required property 'CustomDomain'"};e===null?e=[n]:e.push(n),t++}if(r.VpcDNSTargets===void 0){let n={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcDNSTargets"},message:"must have required property 'VpcDNSTargets'"};e===null?
e=[n]:e.push(n),t++}r.DNSTarget!==void 0&&(u(r.DNSTarget,{instancePath:o+"/DNSTarget",parentData:r,parentDataProperty:"DNSTarget",rootData:s})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.CustomDomain!==void 0&&(V(r.CustomDomain,{instancePath:o+"/CustomDomain",parentData:r,parentDataProperty:"\
CustomDomain",rootData:s})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.VpcDNSTargets!==void 0&&(q(r.VpcDNSTargets,{instancePath:o+"/VpcDNSTargets",parentData:r,
parentDataProperty:"VpcDNSTargets",rootData:s})||(e=e===null?q.errors:e.concat(q.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return In.errors=e,t===0}var Oo=Vn;function v(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>100||isNaN(r)){let n={instancePath:o,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[
n]:e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[n]:e.push(n),t++}}return v.errors=e,t===0}function m(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r=="string"){if(f(r)>1024){let n={instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?e=[n]:e.push(n),t++}if(f(r)<1){let n={instancePath:o,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}return m.errors=e,t===0}function Vn(r,{instancePath:o="",
parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="AutoScalingConfiguratio\
nName"||n==="LatestOnly"||n==="MaxResults"||n==="NextToken")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.AutoScalingConfigurationName!==void 0&&(b(r.AutoScalingConfigurationName,{instancePath:o+
"/AutoScalingConfigurationName",parentData:r,parentDataProperty:"AutoScalingConfigurationName",rootData:s})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
r.LatestOnly!==void 0&&(y(r.LatestOnly,{instancePath:o+"/LatestOnly",parentData:r,parentDataProperty:"LatestOnly",rootData:s})||(e=e===null?y.errors:e.concat(y.
errors),t=e.length)),r.MaxResults!==void 0&&(v(r.MaxResults,{instancePath:o+"/MaxResults",parentData:r,parentDataProperty:"MaxResults",rootData:s})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),r.NextToken!==void 0&&(m(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||
(e=e===null?m.errors:e.concat(m.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return Vn.errors=e,t===0}var Lo=qn;function Ar(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)he(r[i],
{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}return Ar.errors=e,t===0}function qn(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.AutoScalingConfigurationSummaryList===void 0){let n={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"AutoScalingConfigurationSummaryList"},message:"must have required property 'AutoScalingConfi\
gurationSummaryList'"};e===null?e=[n]:e.push(n),t++}r.AutoScalingConfigurationSummaryList!==void 0&&(Ar(r.AutoScalingConfigurationSummaryList,{instancePath:o+"/\
AutoScalingConfigurationSummaryList",parentData:r,parentDataProperty:"AutoScalingConfigurationSummaryList",rootData:s})||(e=e===null?Ar.errors:e.concat(Ar.errors),
t=e.length)),r.NextToken!==void 0&&(m(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||(e=e===null?m.errors:e.
concat(m.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),t++}return qn.errors=e,t===0}var Mo=jn;function jn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)
if(!(n==="ConnectionName"||n==="MaxResults"||n==="NextToken")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ConnectionName!==void 0&&(S(r.ConnectionName,{instancePath:o+
"/ConnectionName",parentData:r,parentDataProperty:"ConnectionName",rootData:s})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.MaxResults!==void 0&&(v(
r.MaxResults,{instancePath:o+"/MaxResults",parentData:r,parentDataProperty:"MaxResults",rootData:s})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.NextToken!==
void 0&&(m(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||(e=e===null?m.errors:e.concat(m.errors),t=e.length))}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return jn.errors=e,t===0}
var zo=xn;function Cr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.ConnectionName!==
void 0&&(S(r.ConnectionName,{instancePath:o+"/ConnectionName",parentData:r,parentDataProperty:"ConnectionName",rootData:s})||(e=e===null?S.errors:e.concat(S.errors),
t=e.length)),r.ConnectionArn!==void 0&&(l(r.ConnectionArn,{instancePath:o+"/ConnectionArn",parentData:r,parentDataProperty:"ConnectionArn",rootData:s})||(e=e===
null?l.errors:e.concat(l.errors),t=e.length)),r.ProviderType!==void 0&&(x(r.ProviderType,{instancePath:o+"/ProviderType",parentData:r,parentDataProperty:"Provid\
erType",rootData:s})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.Status!==void 0&&(F(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"\
Status",rootData:s})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.CreatedAt!==void 0&&(c(r.CreatedAt,{instancePath:o+"/CreatedAt",parentData:r,parentDataProperty:"\
CreatedAt",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return Cr.errors=e,t===0}function Dr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)Cr(r[i],{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?
Cr.errors:e.concat(Cr.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),t++}return Dr.errors=e,t===0}function xn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.ConnectionSummaryList===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Conn\
ectionSummaryList"},message:"must have required property 'ConnectionSummaryList'"};e===null?e=[n]:e.push(n),t++}r.ConnectionSummaryList!==void 0&&(Dr(r.ConnectionSummaryList,
{instancePath:o+"/ConnectionSummaryList",parentData:r,parentDataProperty:"ConnectionSummaryList",rootData:s})||(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)),
r.NextToken!==void 0&&(m(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||(e=e===null?m.errors:e.concat(m.errors),
t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return xn.
errors=e,t===0}var Uo=On;function On(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)
if(!(n==="ObservabilityConfigurationName"||n==="LatestOnly"||n==="MaxResults"||n==="NextToken")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ObservabilityConfigurationName!==
void 0&&(k(r.ObservabilityConfigurationName,{instancePath:o+"/ObservabilityConfigurationName",parentData:r,parentDataProperty:"ObservabilityConfigurationName",rootData:s})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.LatestOnly!==void 0&&(y(r.LatestOnly,{instancePath:o+"/LatestOnly",parentData:r,parentDataProperty:"Lates\
tOnly",rootData:s})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.MaxResults!==void 0&&(v(r.MaxResults,{instancePath:o+"/MaxResults",parentData:r,parentDataProperty:"\
MaxResults",rootData:s})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.NextToken!==void 0&&(m(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"\
NextToken",rootData:s})||(e=e===null?m.errors:e.concat(m.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return On.errors=e,t===0}var _o=Ln;function br(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.ObservabilityConfigurationArn!==
void 0&&(l(r.ObservabilityConfigurationArn,{instancePath:o+"/ObservabilityConfigurationArn",parentData:r,parentDataProperty:"ObservabilityConfigurationArn",rootData:s})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.ObservabilityConfigurationName!==void 0&&(k(r.ObservabilityConfigurationName,{instancePath:o+"/Observabil\
ityConfigurationName",parentData:r,parentDataProperty:"ObservabilityConfigurationName",rootData:s})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.ObservabilityConfigurationRevision!==
void 0&&(R(r.ObservabilityConfigurationRevision,{instancePath:o+"/ObservabilityConfigurationRevision",parentData:r,parentDataProperty:"ObservabilityConfiguratio\
nRevision",rootData:s})||(e=e===null?R.errors:e.concat(R.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return br.errors=e,t===0}function Pr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)br(r[i],{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?
br.errors:e.concat(br.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),t++}return Pr.errors=e,t===0}function Ln(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.ObservabilityConfigurationSummaryList===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ObservabilityConfigurationSummaryList"},message:"must have required property 'ObservabilityConfigurationSummaryList'"};e===null?e=[n]:e.push(n),t++}r.ObservabilityConfigurationSummaryList!==
void 0&&(Pr(r.ObservabilityConfigurationSummaryList,{instancePath:o+"/ObservabilityConfigurationSummaryList",parentData:r,parentDataProperty:"ObservabilityConfi\
gurationSummaryList",rootData:s})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length)),r.NextToken!==void 0&&(m(r.NextToken,{instancePath:o+"/NextToken",parentData:r,
parentDataProperty:"NextToken",rootData:s})||(e=e===null?m.errors:e.concat(m.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Ln.errors=e,t===0}var Fo=Mn;function Sr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>20||isNaN(r)){let n={instancePath:o,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"};e===null?e=[n]:
e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[n]:e.push(n),t++}}return Sr.errors=e,t===0}function Mn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.ServiceArn===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"\
must have required property 'ServiceArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ServiceArn"||n==="NextToken"||n==="MaxResults")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),t++}r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:
e.concat(l.errors),t=e.length)),r.NextToken!==void 0&&(u(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),r.MaxResults!==void 0&&(Sr(r.MaxResults,{instancePath:o+"/MaxResults",parentData:r,parentDataProperty:"MaxResults",
rootData:s})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return Mn.errors=e,t===0}var Ko=zn;var Bt={type:"string",enum:["START_DEPLOYMENT","CREATE_SERVICE","PAUSE_SERVICE","RESUME_SERVICE","DELETE_SERVICE","UPDATE_SERVICE"],$id:"OperationType"};function kr(r,{
instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="START_DEPLOYMENT"||r==="CREATE_SERVICE"||r==="PAUSE_SERVICE"||r==="\
RESUME_SERVICE"||r==="DELETE_SERVICE"||r==="UPDATE_SERVICE")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Bt.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}return kr.errors=e,t===0}var Gt={type:"string",enum:["PENDING","IN_PROGRESS","FAILED","\
SUCCEEDED","ROLLBACK_IN_PROGRESS","ROLLBACK_FAILED","ROLLBACK_SUCCEEDED"],$id:"OperationStatus"};function Rr(r,{instancePath:o="",parentData:p,parentDataProperty:a,
rootData:s=r}={}){let e=null,t=0;if(typeof r!="string"){let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}if(!(r==="PENDING"||r==="IN_PROGRESS"||r==="FAILED"||r==="SUCCEEDED"||r==="ROLLBACK_IN_PROGRESS"||r==="ROLLBACK_FAILED"||r==="ROLLB\
ACK_SUCCEEDED")){let n={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Gt.enum},message:"must be equal to one of the allowed values"};e===
null?e=[n]:e.push(n),t++}return Rr.errors=e,t===0}function Nr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r))r.Id!==void 0&&(h(r.Id,{instancePath:o+"/Id",parentData:r,parentDataProperty:"Id",rootData:s})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),r.Type!==void 0&&(kr(r.Type,{instancePath:o+"/Type",parentData:r,parentDataProperty:"Type",rootData:s})||(e=e===null?kr.errors:e.concat(kr.errors),
t=e.length)),r.Status!==void 0&&(Rr(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"Status",rootData:s})||(e=e===null?Rr.errors:e.concat(Rr.
errors),t=e.length)),r.TargetArn!==void 0&&(l(r.TargetArn,{instancePath:o+"/TargetArn",parentData:r,parentDataProperty:"TargetArn",rootData:s})||(e=e===null?l.errors:
e.concat(l.errors),t=e.length)),r.StartedAt!==void 0&&(c(r.StartedAt,{instancePath:o+"/StartedAt",parentData:r,parentDataProperty:"StartedAt",rootData:s})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),r.EndedAt!==void 0&&(c(r.EndedAt,{instancePath:o+"/EndedAt",parentData:r,parentDataProperty:"EndedAt",rootData:s})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.UpdatedAt!==void 0&&(c(r.UpdatedAt,{instancePath:o+"/UpdatedAt",parentData:r,parentDataProperty:"UpdatedA\
t",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return Nr.errors=e,t===0}function wr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,
t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)Nr(r[i],{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?Nr.errors:
e.concat(Nr.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(
n),t++}return wr.errors=e,t===0}function zn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.
isArray(r))r.OperationSummaryList!==void 0&&(wr(r.OperationSummaryList,{instancePath:o+"/OperationSummaryList",parentData:r,parentDataProperty:"OperationSummary\
List",rootData:s})||(e=e===null?wr.errors:e.concat(wr.errors),t=e.length)),r.NextToken!==void 0&&(u(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"\
NextToken",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return zn.errors=e,t===0}var Ho=Un;function $r(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)){if(r>20||isNaN(r)){let n={instancePath:o,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"};e===null?e=[n]:
e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[n]:e.push(n),t++}}return $r.errors=e,t===0}function Un(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let n in r)if(!(n==="NextToken"||n==="MaxResults")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.NextToken!==void 0&&(u(r.NextToken,{instancePath:o+
"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.MaxResults!==void 0&&($r(r.MaxResults,
{instancePath:o+"/MaxResults",parentData:r,parentDataProperty:"MaxResults",rootData:s})||(e=e===null?$r.errors:e.concat($r.errors),t=e.length))}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Un.errors=e,t===0}var Bo=_n;function Tr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.ServiceName!==
void 0&&(L(r.ServiceName,{instancePath:o+"/ServiceName",parentData:r,parentDataProperty:"ServiceName",rootData:s})||(e=e===null?L.errors:e.concat(L.errors),t=e.
length)),r.ServiceId!==void 0&&(ye(r.ServiceId,{instancePath:o+"/ServiceId",parentData:r,parentDataProperty:"ServiceId",rootData:s})||(e=e===null?ye.errors:e.concat(
ye.errors),t=e.length)),r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?
l.errors:e.concat(l.errors),t=e.length)),r.ServiceUrl!==void 0&&(u(r.ServiceUrl,{instancePath:o+"/ServiceUrl",parentData:r,parentDataProperty:"ServiceUrl",rootData:s})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.CreatedAt!==void 0&&(c(r.CreatedAt,{instancePath:o+"/CreatedAt",parentData:r,parentDataProperty:"CreatedA\
t",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.UpdatedAt!==void 0&&(c(r.UpdatedAt,{instancePath:o+"/UpdatedAt",parentData:r,parentDataProperty:"\
UpdatedAt",rootData:s})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.Status!==void 0&&(ge(r.Status,{instancePath:o+"/Status",parentData:r,parentDataProperty:"\
Status",rootData:s})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return Tr.errors=e,t===0}function Er(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)Tr(r[i],{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?
Tr.errors:e.concat(Tr.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),t++}return Er.errors=e,t===0}function _n(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.ServiceSummaryList===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Service\
SummaryList"},message:"must have required property 'ServiceSummaryList'"};e===null?e=[n]:e.push(n),t++}r.ServiceSummaryList!==void 0&&(Er(r.ServiceSummaryList,{
instancePath:o+"/ServiceSummaryList",parentData:r,parentDataProperty:"ServiceSummaryList",rootData:s})||(e=e===null?Er.errors:e.concat(Er.errors),t=e.length)),r.
NextToken!==void 0&&(u(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),
t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return _n.
errors=e,t===0}var Go=Fn;function Fn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.AutoScalingConfigurationArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AutoScalingConfigurationArn"},message:"must have required prop\
erty 'AutoScalingConfigurationArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="AutoScalingConfigurationArn"||n==="MaxResults"||n==="NextToken")){let i={
instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}r.AutoScalingConfigurationArn!==void 0&&(l(r.AutoScalingConfigurationArn,{instancePath:o+"/AutoScalingConfigurationArn",parentData:r,parentDataProperty:"\
AutoScalingConfigurationArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.MaxResults!==void 0&&(v(r.MaxResults,{instancePath:o+"/MaxResu\
lts",parentData:r,parentDataProperty:"MaxResults",rootData:s})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.NextToken!==void 0&&(m(r.NextToken,{instancePath:o+
"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||(e=e===null?m.errors:e.concat(m.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Fn.errors=e,t===0}var Wo=Kn;function Ir(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)l(r[i],
{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}return Ir.errors=e,t===0}function Kn(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServiceArnList===void 0){let n={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ServiceArnList"},message:"must have required property 'ServiceArnList'"};e===null?e=[n]:e.push(n),t++}r.
ServiceArnList!==void 0&&(Ir(r.ServiceArnList,{instancePath:o+"/ServiceArnList",parentData:r,parentDataProperty:"ServiceArnList",rootData:s})||(e=e===null?Ir.errors:
e.concat(Ir.errors),t=e.length)),r.NextToken!==void 0&&(m(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||(e=
e===null?m.errors:e.concat(m.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),t++}return Kn.errors=e,t===0}var Zo=Hn;function Hn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ResourceArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ResourceArn"},message:"must have required property 'ResourceAr\
n'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="ResourceArn"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ResourceArn!==void 0&&(l(r.ResourceArn,{instancePath:o+
"/ResourceArn",parentData:r,parentDataProperty:"ResourceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Hn.errors=e,t===0}var Yo=Bn;function Vr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.Key!==void 0&&
(j(r.Key,{instancePath:o+"/Key",parentData:r,parentDataProperty:"Key",rootData:s})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.Value!==void 0&&(M(r.
Value,{instancePath:o+"/Value",parentData:r,parentDataProperty:"Value",rootData:s})||(e=e===null?M.errors:e.concat(M.errors),t=e.length));else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Vr.errors=e,t===0}function qr(r,{instancePath:o="",
parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)Vr(r[i],{instancePath:o+"/"+i,parentData:r,
parentDataProperty:i,rootData:s})||(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}return qr.errors=e,t===0}function Bn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.Tags!==void 0&&(qr(r.Tags,{instancePath:o+"/Tags",parentData:r,parentDataProperty:"Tags",rootData:s})||
(e=e===null?qr.errors:e.concat(qr.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[n]:e.push(n),t++}return Bn.errors=e,t===0}var Jo=Gn;function Gn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)
if(!(n==="MaxResults"||n==="NextToken")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.MaxResults!==void 0&&(v(r.MaxResults,{instancePath:o+"/MaxResults",parentData:r,parentDataProperty:"\
MaxResults",rootData:s})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.NextToken!==void 0&&(m(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"\
NextToken",rootData:s})||(e=e===null?m.errors:e.concat(m.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return Gn.errors=e,t===0}var Xo=Wn;function jr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)E(r[i],
{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}return jr.errors=e,t===0}function Wn(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcConnectors===void 0){let n={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"VpcConnectors"},message:"must have required property 'VpcConnectors'"};e===null?e=[n]:e.push(n),t++}r.VpcConnectors!==
void 0&&(jr(r.VpcConnectors,{instancePath:o+"/VpcConnectors",parentData:r,parentDataProperty:"VpcConnectors",rootData:s})||(e=e===null?jr.errors:e.concat(jr.errors),
t=e.length)),r.NextToken!==void 0&&(m(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||(e=e===null?m.errors:e.
concat(m.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),t++}return Wn.errors=e,t===0}var Qo=Zn;function xr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)
if(!(n==="ServiceArn"||n==="VpcEndpointId")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"\
ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.VpcEndpointId!==void 0&&(u(r.VpcEndpointId,{instancePath:o+"/VpcEndpointId",parentData:r,
parentDataProperty:"VpcEndpointId",rootData:s})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return xr.errors=e,t===0}function Zn(r,{instancePath:o="",parentData:p,parentDataProperty:a,
rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="Filter"||n==="MaxResults"||n==="NextToken")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),t++}r.Filter!==void 0&&(xr(r.Filter,{instancePath:o+"/Filter",parentData:r,parentDataProperty:"Filter",rootData:s})||(e=e===null?xr.errors:e.concat(xr.errors),
t=e.length)),r.MaxResults!==void 0&&(v(r.MaxResults,{instancePath:o+"/MaxResults",parentData:r,parentDataProperty:"MaxResults",rootData:s})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),r.NextToken!==void 0&&(m(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"NextToken",rootData:s})||(e=e===
null?m.errors:e.concat(m.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),t++}return Zn.errors=e,t===0}var es=Yn;function Or(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.VpcIngressConnectionArn!==
void 0&&(l(r.VpcIngressConnectionArn,{instancePath:o+"/VpcIngressConnectionArn",parentData:r,parentDataProperty:"VpcIngressConnectionArn",rootData:s})||(e=e===null?
l.errors:e.concat(l.errors),t=e.length)),r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length));else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return Or.errors=e,t===0}function Lr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(Array.
isArray(r)){let n=r.length;for(let i=0;i<n;i++)Or(r[i],{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?Or.errors:e.concat(Or.errors),
t=e.length)}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}return Lr.
errors=e,t===0}function Yn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.VpcIngressConnectionSummaryList===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcIngressConnectionSum\
maryList"},message:"must have required property 'VpcIngressConnectionSummaryList'"};e===null?e=[n]:e.push(n),t++}r.VpcIngressConnectionSummaryList!==void 0&&(Lr(
r.VpcIngressConnectionSummaryList,{instancePath:o+"/VpcIngressConnectionSummaryList",parentData:r,parentDataProperty:"VpcIngressConnectionSummaryList",rootData:s})||
(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length)),r.NextToken!==void 0&&(m(r.NextToken,{instancePath:o+"/NextToken",parentData:r,parentDataProperty:"NextTo\
ken",rootData:s})||(e=e===null?m.errors:e.concat(m.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return Yn.errors=e,t===0}var rs=Jn;function Jn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServiceArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"must have required property 'ServiceArn'"};
e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="ServiceArn"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/Servi\
ceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Jn.errors=e,t===0}var ns=Xn;function Xn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.Service===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Service"},message:"must have required property 'Service'"};e===
null?e=[n]:e.push(n),t++}r.Service!==void 0&&(d(r.Service,{instancePath:o+"/Service",parentData:r,parentDataProperty:"Service",rootData:s})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length)),r.OperationId!==void 0&&(h(r.OperationId,{instancePath:o+"/OperationId",parentData:r,parentDataProperty:"OperationId",rootData:s})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return Xn.errors=e,t===0}var ts=Qn;function Qn(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServiceArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"must have required property 'ServiceArn'"};
e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="ServiceArn"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/Servi\
ceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Qn.errors=e,t===0}var os=et;function et(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.Service===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Service"},message:"must have required property 'Service'"};e===
null?e=[n]:e.push(n),t++}r.Service!==void 0&&(d(r.Service,{instancePath:o+"/Service",parentData:r,parentDataProperty:"Service",rootData:s})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length)),r.OperationId!==void 0&&(h(r.OperationId,{instancePath:o+"/OperationId",parentData:r,parentDataProperty:"OperationId",rootData:s})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return et.errors=e,t===0}var ss=rt;function rt(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServiceArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"must have required property 'ServiceArn'"};
e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="ServiceArn"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ServiceArn!==void 0&&(l(r.ServiceArn,{instancePath:o+"/Servi\
ceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return rt.errors=e,t===0}var is=nt;function nt(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.OperationId===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"OperationId"},message:"must have required property 'OperationI\
d'"};e===null?e=[n]:e.push(n),t++}r.OperationId!==void 0&&(h(r.OperationId,{instancePath:o+"/OperationId",parentData:r,parentDataProperty:"OperationId",rootData:s})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return nt.errors=e,t===0}var as=tt;function tt(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ResourceArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ResourceArn"},message:"must have required property 'ResourceAr\
n'"};e===null?e=[n]:e.push(n),t++}if(r.Tags===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Tags"},message:"\
must have required property 'Tags'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ResourceArn"||n==="Tags")){let i={instancePath:o,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ResourceArn!==
void 0&&(l(r.ResourceArn,{instancePath:o+"/ResourceArn",parentData:r,parentDataProperty:"ResourceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.
length)),r.Tags!==void 0&&(g(r.Tags,{instancePath:o+"/Tags",parentData:r,parentDataProperty:"Tags",rootData:s})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return tt.errors=e,t===0}
var ps=ot;function ot(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ot.errors=e,t===0}var ls=st;function Mr(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(Array.isArray(r)){let n=r.length;for(let i=0;i<n;i++)j(r[i],
{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:s})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let n={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}return Mr.errors=e,t===0}function st(r,{instancePath:o="",parentData:p,
parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ResourceArn===void 0){let n={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ResourceArn"},message:"must have required property 'ResourceArn'"};e===null?e=[n]:e.push(n),t++}if(r.TagKeys===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"TagKeys"},message:"must have required property 'TagKeys'"};e===
null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ResourceArn"||n==="TagKeys")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ResourceArn!==void 0&&(l(r.ResourceArn,{instancePath:o+
"/ResourceArn",parentData:r,parentDataProperty:"ResourceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.TagKeys!==void 0&&(Mr(r.TagKeys,
{instancePath:o+"/TagKeys",parentData:r,parentDataProperty:"TagKeys",rootData:s})||(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.length))}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return st.errors=e,t===0}var us=it;function it(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return it.errors=e,t===0}var cs=at;function at(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.AutoScalingConfigurationArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AutoScalingConfigurationArn"},message:"must have required prop\
erty 'AutoScalingConfigurationArn'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="AutoScalingConfigurationArn"){let i={instancePath:o,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.AutoScalingConfigurationArn!==
void 0&&(l(r.AutoScalingConfigurationArn,{instancePath:o+"/AutoScalingConfigurationArn",parentData:r,parentDataProperty:"AutoScalingConfigurationArn",rootData:s})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return at.errors=e,t===0}var fs=pt;function pt(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.AutoScalingConfiguration===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AutoScalingConfiguration"},message:"must have required propert\
y 'AutoScalingConfiguration'"};e===null?e=[n]:e.push(n),t++}r.AutoScalingConfiguration!==void 0&&(P(r.AutoScalingConfiguration,{instancePath:o+"/AutoScalingConf\
iguration",parentData:r,parentDataProperty:"AutoScalingConfiguration",rootData:s})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return pt.errors=e,t===0}var ms=lt;function lt(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ServiceArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ServiceArn"},message:"must have required property 'ServiceArn'"};
e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="ServiceArn"||n==="SourceConfiguration"||n==="InstanceConfiguration"||n==="AutoScalingConfigurationArn"||n===
"HealthCheckConfiguration"||n==="NetworkConfiguration"||n==="ObservabilityConfiguration")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.ServiceArn!==void 0&&(l(r.ServiceArn,
{instancePath:o+"/ServiceArn",parentData:r,parentDataProperty:"ServiceArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.SourceConfiguration!==
void 0&&(Q(r.SourceConfiguration,{instancePath:o+"/SourceConfiguration",parentData:r,parentDataProperty:"SourceConfiguration",rootData:s})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length)),r.InstanceConfiguration!==void 0&&(ne(r.InstanceConfiguration,{instancePath:o+"/InstanceConfiguration",parentData:r,parentDataProperty:"\
InstanceConfiguration",rootData:s})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.AutoScalingConfigurationArn!==void 0&&(l(r.AutoScalingConfigurationArn,
{instancePath:o+"/AutoScalingConfigurationArn",parentData:r,parentDataProperty:"AutoScalingConfigurationArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),
t=e.length)),r.HealthCheckConfiguration!==void 0&&(ue(r.HealthCheckConfiguration,{instancePath:o+"/HealthCheckConfiguration",parentData:r,parentDataProperty:"He\
althCheckConfiguration",rootData:s})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.NetworkConfiguration!==void 0&&(fe(r.NetworkConfiguration,{instancePath:o+
"/NetworkConfiguration",parentData:r,parentDataProperty:"NetworkConfiguration",rootData:s})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.ObservabilityConfiguration!==
void 0&&(me(r.ObservabilityConfiguration,{instancePath:o+"/ObservabilityConfiguration",parentData:r,parentDataProperty:"ObservabilityConfiguration",rootData:s})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[n]:e.push(n),t++}return lt.errors=e,t===0}var ys=ut;function ut(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.Service===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Service"},message:"must have required property 'Service'"};e===
null?e=[n]:e.push(n),t++}if(r.OperationId===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"OperationId"},message:"\
must have required property 'OperationId'"};e===null?e=[n]:e.push(n),t++}r.Service!==void 0&&(d(r.Service,{instancePath:o+"/Service",parentData:r,parentDataProperty:"\
Service",rootData:s})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.OperationId!==void 0&&(h(r.OperationId,{instancePath:o+"/OperationId",parentData:r,
parentDataProperty:"OperationId",rootData:s})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ut.errors=e,t===0}var gs=ct;function ct(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcIngressConnectionArn===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcIngressConnectionArn"},message:"must have required property\
 'VpcIngressConnectionArn'"};e===null?e=[n]:e.push(n),t++}if(r.IngressVpcConfiguration===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"IngressVpcConfiguration"},message:"must have required property 'IngressVpcConfiguration'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!(n==="VpcIngressConnectionArn"||n==="IngressVpcConfiguration")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.VpcIngressConnectionArn!==void 0&&(l(r.VpcIngressConnectionArn,
{instancePath:o+"/VpcIngressConnectionArn",parentData:r,parentDataProperty:"VpcIngressConnectionArn",rootData:s})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.IngressVpcConfiguration!==void 0&&(Ae(r.IngressVpcConfiguration,{instancePath:o+"/IngressVpcConfiguration",parentData:r,parentDataProperty:"IngressVpcConfigur\
ation",rootData:s})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return ct.errors=e,t===0}var hs=ft;function ft(r,{instancePath:o="",parentData:p,parentDataProperty:a,rootData:s=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.VpcIngressConnection===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VpcIngressConnection"},message:"must have required property 'V\
pcIngressConnection'"};e===null?e=[n]:e.push(n),t++}r.VpcIngressConnection!==void 0&&(I(r.VpcIngressConnection,{instancePath:o+"/VpcIngressConnection",parentData:r,
parentDataProperty:"VpcIngressConnection",rootData:s})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let n={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ft.errors=e,t===0}export{Yt as validateAssociateCustomDomainRequest,Jt as validateAssociateCustomDomainResponse,Xt as validateCreateAutoScalingConfigurationRequest,Qt as validateCreateAutoScalingConfigurationResponse,
eo as validateCreateConnectionRequest,ro as validateCreateConnectionResponse,no as validateCreateObservabilityConfigurationRequest,to as validateCreateObservabilityConfigurationResponse,
oo as validateCreateServiceRequest,so as validateCreateServiceResponse,io as validateCreateVpcConnectorRequest,ao as validateCreateVpcConnectorResponse,po as validateCreateVpcIngressConnectionRequest,
lo as validateCreateVpcIngressConnectionResponse,uo as validateDeleteAutoScalingConfigurationRequest,co as validateDeleteAutoScalingConfigurationResponse,fo as validateDeleteConnectionRequest,
mo as validateDeleteConnectionResponse,yo as validateDeleteObservabilityConfigurationRequest,go as validateDeleteObservabilityConfigurationResponse,ho as validateDeleteServiceRequest,
vo as validateDeleteServiceResponse,Ao as validateDeleteVpcConnectorRequest,Co as validateDeleteVpcConnectorResponse,Do as validateDeleteVpcIngressConnectionRequest,
bo as validateDeleteVpcIngressConnectionResponse,Po as validateDescribeAutoScalingConfigurationRequest,So as validateDescribeAutoScalingConfigurationResponse,ko as validateDescribeCustomDomainsRequest,
Ro as validateDescribeCustomDomainsResponse,No as validateDescribeObservabilityConfigurationRequest,wo as validateDescribeObservabilityConfigurationResponse,$o as validateDescribeServiceRequest,
To as validateDescribeServiceResponse,Eo as validateDescribeVpcConnectorRequest,Io as validateDescribeVpcConnectorResponse,Vo as validateDescribeVpcIngressConnectionRequest,
qo as validateDescribeVpcIngressConnectionResponse,jo as validateDisassociateCustomDomainRequest,xo as validateDisassociateCustomDomainResponse,Oo as validateListAutoScalingConfigurationsRequest,
Lo as validateListAutoScalingConfigurationsResponse,Mo as validateListConnectionsRequest,zo as validateListConnectionsResponse,Uo as validateListObservabilityConfigurationsRequest,
_o as validateListObservabilityConfigurationsResponse,Fo as validateListOperationsRequest,Ko as validateListOperationsResponse,Go as validateListServicesForAutoScalingConfigurationRequest,
Wo as validateListServicesForAutoScalingConfigurationResponse,Ho as validateListServicesRequest,Bo as validateListServicesResponse,Zo as validateListTagsForResourceRequest,
Yo as validateListTagsForResourceResponse,Jo as validateListVpcConnectorsRequest,Xo as validateListVpcConnectorsResponse,Qo as validateListVpcIngressConnectionsRequest,
es as validateListVpcIngressConnectionsResponse,rs as validatePauseServiceRequest,ns as validatePauseServiceResponse,ts as validateResumeServiceRequest,os as validateResumeServiceResponse,
ss as validateStartDeploymentRequest,is as validateStartDeploymentResponse,as as validateTagResourceRequest,ps as validateTagResourceResponse,ls as validateUntagResourceRequest,
us as validateUntagResourceResponse,cs as validateUpdateDefaultAutoScalingConfigurationRequest,fs as validateUpdateDefaultAutoScalingConfigurationResponse,ms as validateUpdateServiceRequest,
ys as validateUpdateServiceResponse,gs as validateUpdateVpcIngressConnectionRequest,hs as validateUpdateVpcIngressConnectionResponse};
