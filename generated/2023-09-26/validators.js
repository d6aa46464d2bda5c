// Made from App Runner release 2023-09-26 by `npm run generate`; do not edit.

function fault(keyword, params, message) {
  return { instancePath: "", keyword, params, message };
}

function more(all, one) {
  if (all === null) return [one];
  all.push(one);
  return all;
}

function under(all, found, step) {
  for (const one of found) {
    one.instancePath = step + one.instancePath;
    all = more(all, one);
  }
  return all;
}

function at(all, found, step) {
  return found === null ? all : under(all, found, step);
}

function missing(all, name) {
  return more(all, fault("required", { missingProperty: name }, `must have required property '${name}'`));
}

function unknown(all, name) {
  return more(all, fault("additionalProperties", { additionalProperty: name }, "must NOT have additional properties"));
}

function badKey(all, found, key) {
  if (found === null) return all;
  for (const one of found) all = more(all, { ...one, propertyName: key });
  return more(all, fault("propertyNames", { propertyName: key }, "property name must be valid"));
}

function mismatch(all, pattern) {
  return more(all, fault("pattern", { pattern: pattern.source }, `must match pattern "${pattern.source}"`));
}

function otherValue(value, type, values) {
  const other = fault("enum", { allowedValues: [...values] }, "must be equal to one of the allowed values");
  return typeof value === type ? [other] : [fault("type", { type }, `must be ${type}`), other];
}

function step(key) {
  return `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Lengths count characters, of which one may take two of the units that JavaScript counts. */
function characters(text) {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function isShorter(text, least) {
  return text.length < least || (text.length < 2 * least && characters(text) < least);
}

function isLonger(text, most) {
  return text.length > most && characters(text) > most;
}

const membersClosedAssociateCustomDomainRequest = /* @__PURE__ */ new Set([
  "ServiceArn",
  "DomainName",
  "EnableWWWSubdomain",
]);
function judgeClosedAssociateCustomDomainRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.DomainName === undefined) all = missing(all, "DomainName");
  else all = at(all, judgeDomainName(value.DomainName), "/DomainName");
  if (value.EnableWWWSubdomain !== undefined)
    all = at(all, judgeNullableBoolean(value.EnableWWWSubdomain), "/EnableWWWSubdomain");
  for (const key in value) if (!membersClosedAssociateCustomDomainRequest.has(key)) all = unknown(all, key);
  return all;
}

const patternAppRunnerResourceArn =
  /^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$/u;
function judgeAppRunnerResourceArn(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 1)) all = more(all, fault("minLength", { limit: 1 }, "must NOT have fewer than 1 characters"));
  if (isLonger(value, 1011))
    all = more(all, fault("maxLength", { limit: 1011 }, "must NOT have more than 1011 characters"));
  if (!patternAppRunnerResourceArn.test(value)) all = mismatch(all, patternAppRunnerResourceArn);
  return all;
}

const patternDomainName = /^(?:[A-Za-z0-9*.-]{1,255})$/u;
function judgeDomainName(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 1)) all = more(all, fault("minLength", { limit: 1 }, "must NOT have fewer than 1 characters"));
  if (isLonger(value, 255))
    all = more(all, fault("maxLength", { limit: 255 }, "must NOT have more than 255 characters"));
  if (!patternDomainName.test(value)) all = mismatch(all, patternDomainName);
  return all;
}

function judgeNullableBoolean(value) {
  return typeof value === "boolean" ? null : [fault("type", { type: "boolean" }, "must be boolean")];
}

function judgeAssociateCustomDomainResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.DNSTarget === undefined) all = missing(all, "DNSTarget");
  else all = at(all, judgeString(value.DNSTarget), "/DNSTarget");
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.CustomDomain === undefined) all = missing(all, "CustomDomain");
  else all = at(all, judgeCustomDomain(value.CustomDomain), "/CustomDomain");
  if (value.VpcDNSTargets === undefined) all = missing(all, "VpcDNSTargets");
  else all = at(all, judgeVpcDNSTargetList(value.VpcDNSTargets), "/VpcDNSTargets");
  return all;
}

function judgeString(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isLonger(value, 51200))
    all = more(all, fault("maxLength", { limit: 51200 }, "must NOT have more than 51200 characters"));
  return all;
}

function judgeCustomDomain(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.DomainName === undefined) all = missing(all, "DomainName");
  else all = at(all, judgeDomainName(value.DomainName), "/DomainName");
  if (value.EnableWWWSubdomain === undefined) all = missing(all, "EnableWWWSubdomain");
  else all = at(all, judgeNullableBoolean(value.EnableWWWSubdomain), "/EnableWWWSubdomain");
  if (value.CertificateValidationRecords !== undefined)
    all = at(
      all,
      judgeCertificateValidationRecordList(value.CertificateValidationRecords),
      "/CertificateValidationRecords",
    );
  if (value.Status === undefined) all = missing(all, "Status");
  else all = at(all, judgeCustomDomainAssociationStatus(value.Status), "/Status");
  return all;
}

function judgeCertificateValidationRecordList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeCertificateValidationRecord(value[index]), `/${index}`);
  }
  return all;
}

function judgeCertificateValidationRecord(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Name !== undefined) all = at(all, judgeString(value.Name), "/Name");
  if (value.Type !== undefined) all = at(all, judgeString(value.Type), "/Type");
  if (value.Value !== undefined) all = at(all, judgeString(value.Value), "/Value");
  if (value.Status !== undefined) all = at(all, judgeCertificateValidationRecordStatus(value.Status), "/Status");
  return all;
}

const valuesCertificateValidationRecordStatus = /* @__PURE__ */ new Set(["PENDING_VALIDATION", "SUCCESS", "FAILED"]);
function judgeCertificateValidationRecordStatus(value) {
  if (valuesCertificateValidationRecordStatus.has(value)) return null;
  return otherValue(value, "string", valuesCertificateValidationRecordStatus);
}

const valuesCustomDomainAssociationStatus = /* @__PURE__ */ new Set([
  "CREATING",
  "CREATE_FAILED",
  "ACTIVE",
  "DELETING",
  "DELETE_FAILED",
  "PENDING_CERTIFICATE_DNS_VALIDATION",
  "BINDING_CERTIFICATE",
]);
function judgeCustomDomainAssociationStatus(value) {
  if (valuesCustomDomainAssociationStatus.has(value)) return null;
  return otherValue(value, "string", valuesCustomDomainAssociationStatus);
}

function judgeVpcDNSTargetList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeVpcDNSTarget(value[index]), `/${index}`);
  }
  return all;
}

function judgeVpcDNSTarget(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcIngressConnectionArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.VpcIngressConnectionArn), "/VpcIngressConnectionArn");
  if (value.VpcId !== undefined) all = at(all, judgeString(value.VpcId), "/VpcId");
  if (value.DomainName !== undefined) all = at(all, judgeDomainName(value.DomainName), "/DomainName");
  return all;
}

const membersClosedCreateAutoScalingConfigurationRequest = /* @__PURE__ */ new Set([
  "AutoScalingConfigurationName",
  "MaxConcurrency",
  "MinSize",
  "MaxSize",
  "Tags",
]);
function judgeClosedCreateAutoScalingConfigurationRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfigurationName === undefined) all = missing(all, "AutoScalingConfigurationName");
  else
    all = at(
      all,
      judgeAutoScalingConfigurationName(value.AutoScalingConfigurationName),
      "/AutoScalingConfigurationName",
    );
  if (value.MaxConcurrency !== undefined)
    all = at(all, judgeASConfigMaxConcurrency(value.MaxConcurrency), "/MaxConcurrency");
  if (value.MinSize !== undefined) all = at(all, judgeASConfigMinSize(value.MinSize), "/MinSize");
  if (value.MaxSize !== undefined) all = at(all, judgeASConfigMaxSize(value.MaxSize), "/MaxSize");
  if (value.Tags !== undefined) all = at(all, judgeClosedTagList(value.Tags), "/Tags");
  for (const key in value) if (!membersClosedCreateAutoScalingConfigurationRequest.has(key)) all = unknown(all, key);
  return all;
}

const patternAutoScalingConfigurationName = /^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$/u;
function judgeAutoScalingConfigurationName(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 4)) all = more(all, fault("minLength", { limit: 4 }, "must NOT have fewer than 4 characters"));
  if (isLonger(value, 32)) all = more(all, fault("maxLength", { limit: 32 }, "must NOT have more than 32 characters"));
  if (!patternAutoScalingConfigurationName.test(value)) all = mismatch(all, patternAutoScalingConfigurationName);
  return all;
}

function judgeASConfigMaxConcurrency(value) {
  let all = Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
  if (!Number.isFinite(value)) return all;
  if (value < 1) all = more(all, fault("minimum", { limit: 1 }, "must be >= 1"));
  if (value > 200) all = more(all, fault("maximum", { limit: 200 }, "must be <= 200"));
  return all;
}

function judgeASConfigMinSize(value) {
  let all = Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
  if (!Number.isFinite(value)) return all;
  if (value < 1) all = more(all, fault("minimum", { limit: 1 }, "must be >= 1"));
  if (value > 25) all = more(all, fault("maximum", { limit: 25 }, "must be <= 25"));
  return all;
}

function judgeASConfigMaxSize(value) {
  let all = Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
  if (!Number.isFinite(value)) return all;
  if (value < 1) all = more(all, fault("minimum", { limit: 1 }, "must be >= 1"));
  return all;
}

function judgeClosedTagList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeClosedTag(value[index]), `/${index}`);
  }
  return all;
}

const membersClosedTag = /* @__PURE__ */ new Set(["Key", "Value"]);
function judgeClosedTag(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Key !== undefined) all = at(all, judgeTagKey(value.Key), "/Key");
  if (value.Value !== undefined) all = at(all, judgeTagValue(value.Value), "/Value");
  for (const key in value) if (!membersClosedTag.has(key)) all = unknown(all, key);
  return all;
}

const patternTagKey = /^(?:(?!aws:).+)$/u;
function judgeTagKey(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 1)) all = more(all, fault("minLength", { limit: 1 }, "must NOT have fewer than 1 characters"));
  if (isLonger(value, 128))
    all = more(all, fault("maxLength", { limit: 128 }, "must NOT have more than 128 characters"));
  if (!patternTagKey.test(value)) all = mismatch(all, patternTagKey);
  return all;
}

function judgeTagValue(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isLonger(value, 256))
    all = more(all, fault("maxLength", { limit: 256 }, "must NOT have more than 256 characters"));
  return all;
}

function judgeCreateAutoScalingConfigurationResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfiguration === undefined) all = missing(all, "AutoScalingConfiguration");
  else all = at(all, judgeAutoScalingConfiguration(value.AutoScalingConfiguration), "/AutoScalingConfiguration");
  return all;
}

function judgeAutoScalingConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfigurationArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.AutoScalingConfigurationArn), "/AutoScalingConfigurationArn");
  if (value.AutoScalingConfigurationName !== undefined)
    all = at(
      all,
      judgeAutoScalingConfigurationName(value.AutoScalingConfigurationName),
      "/AutoScalingConfigurationName",
    );
  if (value.AutoScalingConfigurationRevision !== undefined)
    all = at(
      all,
      judgeAutoScalingConfigurationRevision(value.AutoScalingConfigurationRevision),
      "/AutoScalingConfigurationRevision",
    );
  if (value.Latest !== undefined) all = at(all, judgeLatest(value.Latest), "/Latest");
  if (value.Status !== undefined) all = at(all, judgeAutoScalingConfigurationStatus(value.Status), "/Status");
  if (value.MaxConcurrency !== undefined) all = at(all, judgeMaxConcurrency(value.MaxConcurrency), "/MaxConcurrency");
  if (value.MinSize !== undefined) all = at(all, judgeMinSize(value.MinSize), "/MinSize");
  if (value.MaxSize !== undefined) all = at(all, judgeMaxSize(value.MaxSize), "/MaxSize");
  if (value.CreatedAt !== undefined) all = at(all, judgeTimestamp(value.CreatedAt), "/CreatedAt");
  if (value.DeletedAt !== undefined) all = at(all, judgeTimestamp(value.DeletedAt), "/DeletedAt");
  if (value.HasAssociatedService !== undefined)
    all = at(all, judgeHasAssociatedService(value.HasAssociatedService), "/HasAssociatedService");
  if (value.IsDefault !== undefined) all = at(all, judgeIsDefault(value.IsDefault), "/IsDefault");
  return all;
}

function judgeAutoScalingConfigurationRevision(value) {
  return Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
}

function judgeLatest(value) {
  return typeof value === "boolean" ? null : [fault("type", { type: "boolean" }, "must be boolean")];
}

const valuesAutoScalingConfigurationStatus = /* @__PURE__ */ new Set(["ACTIVE", "INACTIVE"]);
function judgeAutoScalingConfigurationStatus(value) {
  if (valuesAutoScalingConfigurationStatus.has(value)) return null;
  return otherValue(value, "string", valuesAutoScalingConfigurationStatus);
}

function judgeMaxConcurrency(value) {
  return Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
}

function judgeMinSize(value) {
  return Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
}

function judgeMaxSize(value) {
  return Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
}

function judgeTimestamp(value) {
  return Number.isFinite(value) ? null : [fault("type", { type: "number" }, "must be number")];
}

function judgeHasAssociatedService(value) {
  return typeof value === "boolean" ? null : [fault("type", { type: "boolean" }, "must be boolean")];
}

function judgeIsDefault(value) {
  return typeof value === "boolean" ? null : [fault("type", { type: "boolean" }, "must be boolean")];
}

const membersClosedCreateConnectionRequest = /* @__PURE__ */ new Set(["ConnectionName", "ProviderType", "Tags"]);
function judgeClosedCreateConnectionRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ConnectionName === undefined) all = missing(all, "ConnectionName");
  else all = at(all, judgeConnectionName(value.ConnectionName), "/ConnectionName");
  if (value.ProviderType === undefined) all = missing(all, "ProviderType");
  else all = at(all, judgeProviderType(value.ProviderType), "/ProviderType");
  if (value.Tags !== undefined) all = at(all, judgeClosedTagList(value.Tags), "/Tags");
  for (const key in value) if (!membersClosedCreateConnectionRequest.has(key)) all = unknown(all, key);
  return all;
}

const patternConnectionName = /^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$/u;
function judgeConnectionName(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 4)) all = more(all, fault("minLength", { limit: 4 }, "must NOT have fewer than 4 characters"));
  if (isLonger(value, 32)) all = more(all, fault("maxLength", { limit: 32 }, "must NOT have more than 32 characters"));
  if (!patternConnectionName.test(value)) all = mismatch(all, patternConnectionName);
  return all;
}

const valuesProviderType = /* @__PURE__ */ new Set(["GITHUB", "BITBUCKET"]);
function judgeProviderType(value) {
  if (valuesProviderType.has(value)) return null;
  return otherValue(value, "string", valuesProviderType);
}

function judgeCreateConnectionResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Connection === undefined) all = missing(all, "Connection");
  else all = at(all, judgeConnection(value.Connection), "/Connection");
  return all;
}

function judgeConnection(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ConnectionName !== undefined) all = at(all, judgeConnectionName(value.ConnectionName), "/ConnectionName");
  if (value.ConnectionArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.ConnectionArn), "/ConnectionArn");
  if (value.ProviderType !== undefined) all = at(all, judgeProviderType(value.ProviderType), "/ProviderType");
  if (value.Status !== undefined) all = at(all, judgeConnectionStatus(value.Status), "/Status");
  if (value.CreatedAt !== undefined) all = at(all, judgeTimestamp(value.CreatedAt), "/CreatedAt");
  return all;
}

const valuesConnectionStatus = /* @__PURE__ */ new Set(["PENDING_HANDSHAKE", "AVAILABLE", "ERROR", "DELETED"]);
function judgeConnectionStatus(value) {
  if (valuesConnectionStatus.has(value)) return null;
  return otherValue(value, "string", valuesConnectionStatus);
}

const membersClosedCreateObservabilityConfigurationRequest = /* @__PURE__ */ new Set([
  "ObservabilityConfigurationName",
  "TraceConfiguration",
  "Tags",
]);
function judgeClosedCreateObservabilityConfigurationRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityConfigurationName === undefined) all = missing(all, "ObservabilityConfigurationName");
  else
    all = at(
      all,
      judgeObservabilityConfigurationName(value.ObservabilityConfigurationName),
      "/ObservabilityConfigurationName",
    );
  if (value.TraceConfiguration !== undefined)
    all = at(all, judgeClosedTraceConfiguration(value.TraceConfiguration), "/TraceConfiguration");
  if (value.Tags !== undefined) all = at(all, judgeClosedTagList(value.Tags), "/Tags");
  for (const key in value) if (!membersClosedCreateObservabilityConfigurationRequest.has(key)) all = unknown(all, key);
  return all;
}

const patternObservabilityConfigurationName = /^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$/u;
function judgeObservabilityConfigurationName(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 4)) all = more(all, fault("minLength", { limit: 4 }, "must NOT have fewer than 4 characters"));
  if (isLonger(value, 32)) all = more(all, fault("maxLength", { limit: 32 }, "must NOT have more than 32 characters"));
  if (!patternObservabilityConfigurationName.test(value)) all = mismatch(all, patternObservabilityConfigurationName);
  return all;
}

const membersClosedTraceConfiguration = /* @__PURE__ */ new Set(["Vendor"]);
function judgeClosedTraceConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Vendor === undefined) all = missing(all, "Vendor");
  else all = at(all, judgeTracingVendor(value.Vendor), "/Vendor");
  for (const key in value) if (!membersClosedTraceConfiguration.has(key)) all = unknown(all, key);
  return all;
}

const valuesTracingVendor = /* @__PURE__ */ new Set(["AWSXRAY"]);
function judgeTracingVendor(value) {
  if (valuesTracingVendor.has(value)) return null;
  return otherValue(value, "string", valuesTracingVendor);
}

function judgeCreateObservabilityConfigurationResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityConfiguration === undefined) all = missing(all, "ObservabilityConfiguration");
  else all = at(all, judgeObservabilityConfiguration(value.ObservabilityConfiguration), "/ObservabilityConfiguration");
  return all;
}

function judgeObservabilityConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityConfigurationArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.ObservabilityConfigurationArn), "/ObservabilityConfigurationArn");
  if (value.ObservabilityConfigurationName !== undefined)
    all = at(
      all,
      judgeObservabilityConfigurationName(value.ObservabilityConfigurationName),
      "/ObservabilityConfigurationName",
    );
  if (value.TraceConfiguration !== undefined)
    all = at(all, judgeTraceConfiguration(value.TraceConfiguration), "/TraceConfiguration");
  if (value.ObservabilityConfigurationRevision !== undefined)
    all = at(all, judgeInteger(value.ObservabilityConfigurationRevision), "/ObservabilityConfigurationRevision");
  if (value.Latest !== undefined) all = at(all, judgeBoolean(value.Latest), "/Latest");
  if (value.Status !== undefined) all = at(all, judgeObservabilityConfigurationStatus(value.Status), "/Status");
  if (value.CreatedAt !== undefined) all = at(all, judgeTimestamp(value.CreatedAt), "/CreatedAt");
  if (value.DeletedAt !== undefined) all = at(all, judgeTimestamp(value.DeletedAt), "/DeletedAt");
  return all;
}

function judgeTraceConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Vendor === undefined) all = missing(all, "Vendor");
  else all = at(all, judgeTracingVendor(value.Vendor), "/Vendor");
  return all;
}

function judgeInteger(value) {
  return Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
}

function judgeBoolean(value) {
  return typeof value === "boolean" ? null : [fault("type", { type: "boolean" }, "must be boolean")];
}

const valuesObservabilityConfigurationStatus = /* @__PURE__ */ new Set(["ACTIVE", "INACTIVE"]);
function judgeObservabilityConfigurationStatus(value) {
  if (valuesObservabilityConfigurationStatus.has(value)) return null;
  return otherValue(value, "string", valuesObservabilityConfigurationStatus);
}

const membersClosedCreateServiceRequest = /* @__PURE__ */ new Set([
  "ServiceName",
  "SourceConfiguration",
  "InstanceConfiguration",
  "Tags",
  "EncryptionConfiguration",
  "HealthCheckConfiguration",
  "AutoScalingConfigurationArn",
  "NetworkConfiguration",
  "ObservabilityConfiguration",
]);
function judgeClosedCreateServiceRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceName === undefined) all = missing(all, "ServiceName");
  else all = at(all, judgeServiceName(value.ServiceName), "/ServiceName");
  if (value.SourceConfiguration === undefined) all = missing(all, "SourceConfiguration");
  else all = at(all, judgeClosedSourceConfiguration(value.SourceConfiguration), "/SourceConfiguration");
  if (value.InstanceConfiguration !== undefined)
    all = at(all, judgeClosedInstanceConfiguration(value.InstanceConfiguration), "/InstanceConfiguration");
  if (value.Tags !== undefined) all = at(all, judgeClosedTagList(value.Tags), "/Tags");
  if (value.EncryptionConfiguration !== undefined)
    all = at(all, judgeClosedEncryptionConfiguration(value.EncryptionConfiguration), "/EncryptionConfiguration");
  if (value.HealthCheckConfiguration !== undefined)
    all = at(all, judgeClosedHealthCheckConfiguration(value.HealthCheckConfiguration), "/HealthCheckConfiguration");
  if (value.AutoScalingConfigurationArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.AutoScalingConfigurationArn), "/AutoScalingConfigurationArn");
  if (value.NetworkConfiguration !== undefined)
    all = at(all, judgeClosedNetworkConfiguration(value.NetworkConfiguration), "/NetworkConfiguration");
  if (value.ObservabilityConfiguration !== undefined)
    all = at(
      all,
      judgeClosedServiceObservabilityConfiguration(value.ObservabilityConfiguration),
      "/ObservabilityConfiguration",
    );
  for (const key in value) if (!membersClosedCreateServiceRequest.has(key)) all = unknown(all, key);
  return all;
}

const patternServiceName = /^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$/u;
function judgeServiceName(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 4)) all = more(all, fault("minLength", { limit: 4 }, "must NOT have fewer than 4 characters"));
  if (isLonger(value, 40)) all = more(all, fault("maxLength", { limit: 40 }, "must NOT have more than 40 characters"));
  if (!patternServiceName.test(value)) all = mismatch(all, patternServiceName);
  return all;
}

const membersClosedSourceConfiguration = /* @__PURE__ */ new Set([
  "CodeRepository",
  "ImageRepository",
  "AutoDeploymentsEnabled",
  "AuthenticationConfiguration",
]);
function judgeClosedSourceConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.CodeRepository !== undefined)
    all = at(all, judgeClosedCodeRepository(value.CodeRepository), "/CodeRepository");
  if (value.ImageRepository !== undefined)
    all = at(all, judgeClosedImageRepository(value.ImageRepository), "/ImageRepository");
  if (value.AutoDeploymentsEnabled !== undefined)
    all = at(all, judgeNullableBoolean(value.AutoDeploymentsEnabled), "/AutoDeploymentsEnabled");
  if (value.AuthenticationConfiguration !== undefined)
    all = at(
      all,
      judgeClosedAuthenticationConfiguration(value.AuthenticationConfiguration),
      "/AuthenticationConfiguration",
    );
  for (const key in value) if (!membersClosedSourceConfiguration.has(key)) all = unknown(all, key);
  return all;
}

const membersClosedCodeRepository = /* @__PURE__ */ new Set([
  "RepositoryUrl",
  "SourceCodeVersion",
  "CodeConfiguration",
  "SourceDirectory",
]);
function judgeClosedCodeRepository(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.RepositoryUrl === undefined) all = missing(all, "RepositoryUrl");
  else all = at(all, judgeString(value.RepositoryUrl), "/RepositoryUrl");
  if (value.SourceCodeVersion === undefined) all = missing(all, "SourceCodeVersion");
  else all = at(all, judgeClosedSourceCodeVersion(value.SourceCodeVersion), "/SourceCodeVersion");
  if (value.CodeConfiguration !== undefined)
    all = at(all, judgeClosedCodeConfiguration(value.CodeConfiguration), "/CodeConfiguration");
  if (value.SourceDirectory !== undefined)
    all = at(all, judgeSourceDirectory(value.SourceDirectory), "/SourceDirectory");
  for (const key in value) if (!membersClosedCodeRepository.has(key)) all = unknown(all, key);
  return all;
}

const membersClosedSourceCodeVersion = /* @__PURE__ */ new Set(["Type", "Value"]);
function judgeClosedSourceCodeVersion(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Type === undefined) all = missing(all, "Type");
  else all = at(all, judgeSourceCodeVersionType(value.Type), "/Type");
  if (value.Value === undefined) all = missing(all, "Value");
  else all = at(all, judgeString(value.Value), "/Value");
  for (const key in value) if (!membersClosedSourceCodeVersion.has(key)) all = unknown(all, key);
  return all;
}

const valuesSourceCodeVersionType = /* @__PURE__ */ new Set(["BRANCH"]);
function judgeSourceCodeVersionType(value) {
  if (valuesSourceCodeVersionType.has(value)) return null;
  return otherValue(value, "string", valuesSourceCodeVersionType);
}

const membersClosedCodeConfiguration = /* @__PURE__ */ new Set(["ConfigurationSource", "CodeConfigurationValues"]);
function judgeClosedCodeConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ConfigurationSource === undefined) all = missing(all, "ConfigurationSource");
  else all = at(all, judgeConfigurationSource(value.ConfigurationSource), "/ConfigurationSource");
  if (value.CodeConfigurationValues !== undefined)
    all = at(all, judgeClosedCodeConfigurationValues(value.CodeConfigurationValues), "/CodeConfigurationValues");
  for (const key in value) if (!membersClosedCodeConfiguration.has(key)) all = unknown(all, key);
  return all;
}

const valuesConfigurationSource = /* @__PURE__ */ new Set(["REPOSITORY", "API"]);
function judgeConfigurationSource(value) {
  if (valuesConfigurationSource.has(value)) return null;
  return otherValue(value, "string", valuesConfigurationSource);
}

const membersClosedCodeConfigurationValues = /* @__PURE__ */ new Set([
  "Runtime",
  "BuildCommand",
  "StartCommand",
  "Port",
  "RuntimeEnvironmentVariables",
  "RuntimeEnvironmentSecrets",
]);
function judgeClosedCodeConfigurationValues(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Runtime === undefined) all = missing(all, "Runtime");
  else all = at(all, judgeRuntime(value.Runtime), "/Runtime");
  if (value.BuildCommand !== undefined) all = at(all, judgeBuildCommand(value.BuildCommand), "/BuildCommand");
  if (value.StartCommand !== undefined) all = at(all, judgeStartCommand(value.StartCommand), "/StartCommand");
  if (value.Port !== undefined) all = at(all, judgeString(value.Port), "/Port");
  if (value.RuntimeEnvironmentVariables !== undefined)
    all = at(all, judgeRuntimeEnvironmentVariables(value.RuntimeEnvironmentVariables), "/RuntimeEnvironmentVariables");
  if (value.RuntimeEnvironmentSecrets !== undefined)
    all = at(all, judgeRuntimeEnvironmentSecrets(value.RuntimeEnvironmentSecrets), "/RuntimeEnvironmentSecrets");
  for (const key in value) if (!membersClosedCodeConfigurationValues.has(key)) all = unknown(all, key);
  return all;
}

const valuesRuntime = /* @__PURE__ */ new Set([
  "PYTHON_3",
  "NODEJS_12",
  "NODEJS_14",
  "CORRETTO_8",
  "CORRETTO_11",
  "NODEJS_16",
  "GO_1",
  "DOTNET_6",
  "PHP_81",
  "RUBY_31",
]);
function judgeRuntime(value) {
  if (valuesRuntime.has(value)) return null;
  return otherValue(value, "string", valuesRuntime);
}

const patternBuildCommand = /^(?:[^\x0a\x0d]+)$/u;
function judgeBuildCommand(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (!patternBuildCommand.test(value)) all = mismatch(all, patternBuildCommand);
  return all;
}

const patternStartCommand = /^(?:[^\x0a\x0d]+)$/u;
function judgeStartCommand(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (!patternStartCommand.test(value)) all = mismatch(all, patternStartCommand);
  return all;
}

function judgeRuntimeEnvironmentVariables(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  for (const key in value) {
    all = badKey(all, judgeRuntimeEnvironmentVariablesKey(key), key);
    all = at(all, judgeRuntimeEnvironmentVariablesValue(value[key]), step(key));
  }
  return all;
}

function judgeRuntimeEnvironmentVariablesKey(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 1)) all = more(all, fault("minLength", { limit: 1 }, "must NOT have fewer than 1 characters"));
  if (isLonger(value, 51200))
    all = more(all, fault("maxLength", { limit: 51200 }, "must NOT have more than 51200 characters"));
  return all;
}

function judgeRuntimeEnvironmentVariablesValue(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isLonger(value, 51200))
    all = more(all, fault("maxLength", { limit: 51200 }, "must NOT have more than 51200 characters"));
  return all;
}

function judgeRuntimeEnvironmentSecrets(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  for (const key in value) {
    all = badKey(all, judgeRuntimeEnvironmentSecretsName(key), key);
    all = at(all, judgeRuntimeEnvironmentSecretsValue(value[key]), step(key));
  }
  return all;
}

function judgeRuntimeEnvironmentSecretsName(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 1)) all = more(all, fault("minLength", { limit: 1 }, "must NOT have fewer than 1 characters"));
  if (isLonger(value, 2048))
    all = more(all, fault("maxLength", { limit: 2048 }, "must NOT have more than 2048 characters"));
  return all;
}

function judgeRuntimeEnvironmentSecretsValue(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 1)) all = more(all, fault("minLength", { limit: 1 }, "must NOT have fewer than 1 characters"));
  if (isLonger(value, 2048))
    all = more(all, fault("maxLength", { limit: 2048 }, "must NOT have more than 2048 characters"));
  return all;
}

const patternSourceDirectory = /^(?:[^\x00]+)$/u;
function judgeSourceDirectory(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 1)) all = more(all, fault("minLength", { limit: 1 }, "must NOT have fewer than 1 characters"));
  if (isLonger(value, 4096))
    all = more(all, fault("maxLength", { limit: 4096 }, "must NOT have more than 4096 characters"));
  if (!patternSourceDirectory.test(value)) all = mismatch(all, patternSourceDirectory);
  return all;
}

const membersClosedImageRepository = /* @__PURE__ */ new Set([
  "ImageIdentifier",
  "ImageConfiguration",
  "ImageRepositoryType",
]);
function judgeClosedImageRepository(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ImageIdentifier === undefined) all = missing(all, "ImageIdentifier");
  else all = at(all, judgeImageIdentifier(value.ImageIdentifier), "/ImageIdentifier");
  if (value.ImageConfiguration !== undefined)
    all = at(all, judgeClosedImageConfiguration(value.ImageConfiguration), "/ImageConfiguration");
  if (value.ImageRepositoryType === undefined) all = missing(all, "ImageRepositoryType");
  else all = at(all, judgeImageRepositoryType(value.ImageRepositoryType), "/ImageRepositoryType");
  for (const key in value) if (!membersClosedImageRepository.has(key)) all = unknown(all, key);
  return all;
}

const patternImageIdentifier =
  /^(?:[0-9]{12}.dkr.ecr.[a-z-]+-[0-9].amazonaws.com\/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[\w+\-=.:/@]+|@[\w:]+)?|public\.ecr\.aws\/(?:.+\/[a-z0-9]+(?:[._-][a-z0-9]+)*(?:@[\w:]+)?|.(?:.*[^\w+\-=.:/@\n\r\u2028\u2029])?(?=[\w+\-=.:/@]*$)[\w+\-=.:/@]*?\/[a-z0-9]+(?:[._-][a-z0-9]+)*:[\w+\-=.:/@]+))$/u;
function judgeImageIdentifier(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 1)) all = more(all, fault("minLength", { limit: 1 }, "must NOT have fewer than 1 characters"));
  if (isLonger(value, 1024))
    all = more(all, fault("maxLength", { limit: 1024 }, "must NOT have more than 1024 characters"));
  if (!patternImageIdentifier.test(value)) all = mismatch(all, patternImageIdentifier);
  return all;
}

const membersClosedImageConfiguration = /* @__PURE__ */ new Set([
  "RuntimeEnvironmentVariables",
  "StartCommand",
  "Port",
  "RuntimeEnvironmentSecrets",
]);
function judgeClosedImageConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.RuntimeEnvironmentVariables !== undefined)
    all = at(all, judgeRuntimeEnvironmentVariables(value.RuntimeEnvironmentVariables), "/RuntimeEnvironmentVariables");
  if (value.StartCommand !== undefined) all = at(all, judgeStartCommand(value.StartCommand), "/StartCommand");
  if (value.Port !== undefined) all = at(all, judgeString(value.Port), "/Port");
  if (value.RuntimeEnvironmentSecrets !== undefined)
    all = at(all, judgeRuntimeEnvironmentSecrets(value.RuntimeEnvironmentSecrets), "/RuntimeEnvironmentSecrets");
  for (const key in value) if (!membersClosedImageConfiguration.has(key)) all = unknown(all, key);
  return all;
}

const valuesImageRepositoryType = /* @__PURE__ */ new Set(["ECR", "ECR_PUBLIC"]);
function judgeImageRepositoryType(value) {
  if (valuesImageRepositoryType.has(value)) return null;
  return otherValue(value, "string", valuesImageRepositoryType);
}

const membersClosedAuthenticationConfiguration = /* @__PURE__ */ new Set(["ConnectionArn", "AccessRoleArn"]);
function judgeClosedAuthenticationConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ConnectionArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.ConnectionArn), "/ConnectionArn");
  if (value.AccessRoleArn !== undefined) all = at(all, judgeRoleArn(value.AccessRoleArn), "/AccessRoleArn");
  for (const key in value) if (!membersClosedAuthenticationConfiguration.has(key)) all = unknown(all, key);
  return all;
}

const patternRoleArn =
  /^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$/u;
function judgeRoleArn(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 29))
    all = more(all, fault("minLength", { limit: 29 }, "must NOT have fewer than 29 characters"));
  if (isLonger(value, 1024))
    all = more(all, fault("maxLength", { limit: 1024 }, "must NOT have more than 1024 characters"));
  if (!patternRoleArn.test(value)) all = mismatch(all, patternRoleArn);
  return all;
}

const membersClosedInstanceConfiguration = /* @__PURE__ */ new Set(["Cpu", "Memory", "InstanceRoleArn"]);
function judgeClosedInstanceConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Cpu !== undefined) all = at(all, judgeCpu(value.Cpu), "/Cpu");
  if (value.Memory !== undefined) all = at(all, judgeMemory(value.Memory), "/Memory");
  if (value.InstanceRoleArn !== undefined) all = at(all, judgeRoleArn(value.InstanceRoleArn), "/InstanceRoleArn");
  for (const key in value) if (!membersClosedInstanceConfiguration.has(key)) all = unknown(all, key);
  return all;
}

const patternCpu = /^(?:256|512|1024|2048|4096|(0\.25|0\.5|1|2|4) vCPU)$/u;
function judgeCpu(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 3)) all = more(all, fault("minLength", { limit: 3 }, "must NOT have fewer than 3 characters"));
  if (isLonger(value, 9)) all = more(all, fault("maxLength", { limit: 9 }, "must NOT have more than 9 characters"));
  if (!patternCpu.test(value)) all = mismatch(all, patternCpu);
  return all;
}

const patternMemory = /^(?:512|1024|2048|3072|4096|6144|8192|10240|12288|(0\.5|1|2|3|4|6|8|10|12) GB)$/u;
function judgeMemory(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 3)) all = more(all, fault("minLength", { limit: 3 }, "must NOT have fewer than 3 characters"));
  if (isLonger(value, 6)) all = more(all, fault("maxLength", { limit: 6 }, "must NOT have more than 6 characters"));
  if (!patternMemory.test(value)) all = mismatch(all, patternMemory);
  return all;
}

const membersClosedEncryptionConfiguration = /* @__PURE__ */ new Set(["KmsKey"]);
function judgeClosedEncryptionConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.KmsKey === undefined) all = missing(all, "KmsKey");
  else all = at(all, judgeKmsKeyArn(value.KmsKey), "/KmsKey");
  for (const key in value) if (!membersClosedEncryptionConfiguration.has(key)) all = unknown(all, key);
  return all;
}

const patternKmsKeyArn =
  /^(?:arn:aws(-[\w]+)*:kms:[a-z\-]+-[0-9]{1}:[0-9]{12}:key\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/u;
function judgeKmsKeyArn(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isLonger(value, 256))
    all = more(all, fault("maxLength", { limit: 256 }, "must NOT have more than 256 characters"));
  if (!patternKmsKeyArn.test(value)) all = mismatch(all, patternKmsKeyArn);
  return all;
}

const membersClosedHealthCheckConfiguration = /* @__PURE__ */ new Set([
  "Protocol",
  "Path",
  "Interval",
  "Timeout",
  "HealthyThreshold",
  "UnhealthyThreshold",
]);
function judgeClosedHealthCheckConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Protocol !== undefined) all = at(all, judgeHealthCheckProtocol(value.Protocol), "/Protocol");
  if (value.Path !== undefined) all = at(all, judgeHealthCheckPath(value.Path), "/Path");
  if (value.Interval !== undefined) all = at(all, judgeHealthCheckInterval(value.Interval), "/Interval");
  if (value.Timeout !== undefined) all = at(all, judgeHealthCheckTimeout(value.Timeout), "/Timeout");
  if (value.HealthyThreshold !== undefined)
    all = at(all, judgeHealthCheckHealthyThreshold(value.HealthyThreshold), "/HealthyThreshold");
  if (value.UnhealthyThreshold !== undefined)
    all = at(all, judgeHealthCheckUnhealthyThreshold(value.UnhealthyThreshold), "/UnhealthyThreshold");
  for (const key in value) if (!membersClosedHealthCheckConfiguration.has(key)) all = unknown(all, key);
  return all;
}

const valuesHealthCheckProtocol = /* @__PURE__ */ new Set(["TCP", "HTTP"]);
function judgeHealthCheckProtocol(value) {
  if (valuesHealthCheckProtocol.has(value)) return null;
  return otherValue(value, "string", valuesHealthCheckProtocol);
}

function judgeHealthCheckPath(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 1)) all = more(all, fault("minLength", { limit: 1 }, "must NOT have fewer than 1 characters"));
  return all;
}

function judgeHealthCheckInterval(value) {
  let all = Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
  if (!Number.isFinite(value)) return all;
  if (value < 1) all = more(all, fault("minimum", { limit: 1 }, "must be >= 1"));
  if (value > 20) all = more(all, fault("maximum", { limit: 20 }, "must be <= 20"));
  return all;
}

function judgeHealthCheckTimeout(value) {
  let all = Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
  if (!Number.isFinite(value)) return all;
  if (value < 1) all = more(all, fault("minimum", { limit: 1 }, "must be >= 1"));
  if (value > 20) all = more(all, fault("maximum", { limit: 20 }, "must be <= 20"));
  return all;
}

function judgeHealthCheckHealthyThreshold(value) {
  let all = Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
  if (!Number.isFinite(value)) return all;
  if (value < 1) all = more(all, fault("minimum", { limit: 1 }, "must be >= 1"));
  if (value > 20) all = more(all, fault("maximum", { limit: 20 }, "must be <= 20"));
  return all;
}

function judgeHealthCheckUnhealthyThreshold(value) {
  let all = Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
  if (!Number.isFinite(value)) return all;
  if (value < 1) all = more(all, fault("minimum", { limit: 1 }, "must be >= 1"));
  if (value > 20) all = more(all, fault("maximum", { limit: 20 }, "must be <= 20"));
  return all;
}

const membersClosedNetworkConfiguration = /* @__PURE__ */ new Set(["EgressConfiguration", "IngressConfiguration"]);
function judgeClosedNetworkConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.EgressConfiguration !== undefined)
    all = at(all, judgeClosedEgressConfiguration(value.EgressConfiguration), "/EgressConfiguration");
  if (value.IngressConfiguration !== undefined)
    all = at(all, judgeClosedIngressConfiguration(value.IngressConfiguration), "/IngressConfiguration");
  for (const key in value) if (!membersClosedNetworkConfiguration.has(key)) all = unknown(all, key);
  return all;
}

const membersClosedEgressConfiguration = /* @__PURE__ */ new Set(["EgressType", "VpcConnectorArn"]);
function judgeClosedEgressConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.EgressType !== undefined) all = at(all, judgeEgressType(value.EgressType), "/EgressType");
  if (value.VpcConnectorArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.VpcConnectorArn), "/VpcConnectorArn");
  for (const key in value) if (!membersClosedEgressConfiguration.has(key)) all = unknown(all, key);
  return all;
}

const valuesEgressType = /* @__PURE__ */ new Set(["DEFAULT", "VPC"]);
function judgeEgressType(value) {
  if (valuesEgressType.has(value)) return null;
  return otherValue(value, "string", valuesEgressType);
}

const membersClosedIngressConfiguration = /* @__PURE__ */ new Set(["IsPubliclyAccessible"]);
function judgeClosedIngressConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.IsPubliclyAccessible !== undefined)
    all = at(all, judgeBoolean(value.IsPubliclyAccessible), "/IsPubliclyAccessible");
  for (const key in value) if (!membersClosedIngressConfiguration.has(key)) all = unknown(all, key);
  return all;
}

const membersClosedServiceObservabilityConfiguration = /* @__PURE__ */ new Set([
  "ObservabilityEnabled",
  "ObservabilityConfigurationArn",
]);
function judgeClosedServiceObservabilityConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityEnabled === undefined) all = missing(all, "ObservabilityEnabled");
  else all = at(all, judgeBoolean(value.ObservabilityEnabled), "/ObservabilityEnabled");
  if (value.ObservabilityConfigurationArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.ObservabilityConfigurationArn), "/ObservabilityConfigurationArn");
  for (const key in value) if (!membersClosedServiceObservabilityConfiguration.has(key)) all = unknown(all, key);
  return all;
}

function judgeCreateServiceResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Service === undefined) all = missing(all, "Service");
  else all = at(all, judgeService(value.Service), "/Service");
  if (value.OperationId === undefined) all = missing(all, "OperationId");
  else all = at(all, judgeUUID(value.OperationId), "/OperationId");
  return all;
}

function judgeService(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceName === undefined) all = missing(all, "ServiceName");
  else all = at(all, judgeServiceName(value.ServiceName), "/ServiceName");
  if (value.ServiceId === undefined) all = missing(all, "ServiceId");
  else all = at(all, judgeServiceId(value.ServiceId), "/ServiceId");
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.ServiceUrl !== undefined) all = at(all, judgeString(value.ServiceUrl), "/ServiceUrl");
  if (value.CreatedAt === undefined) all = missing(all, "CreatedAt");
  else all = at(all, judgeTimestamp(value.CreatedAt), "/CreatedAt");
  if (value.UpdatedAt === undefined) all = missing(all, "UpdatedAt");
  else all = at(all, judgeTimestamp(value.UpdatedAt), "/UpdatedAt");
  if (value.DeletedAt !== undefined) all = at(all, judgeTimestamp(value.DeletedAt), "/DeletedAt");
  if (value.Status === undefined) all = missing(all, "Status");
  else all = at(all, judgeServiceStatus(value.Status), "/Status");
  if (value.SourceConfiguration === undefined) all = missing(all, "SourceConfiguration");
  else all = at(all, judgeSourceConfiguration(value.SourceConfiguration), "/SourceConfiguration");
  if (value.InstanceConfiguration === undefined) all = missing(all, "InstanceConfiguration");
  else all = at(all, judgeInstanceConfiguration(value.InstanceConfiguration), "/InstanceConfiguration");
  if (value.EncryptionConfiguration !== undefined)
    all = at(all, judgeEncryptionConfiguration(value.EncryptionConfiguration), "/EncryptionConfiguration");
  if (value.HealthCheckConfiguration !== undefined)
    all = at(all, judgeHealthCheckConfiguration(value.HealthCheckConfiguration), "/HealthCheckConfiguration");
  if (value.AutoScalingConfigurationSummary === undefined) all = missing(all, "AutoScalingConfigurationSummary");
  else
    all = at(
      all,
      judgeAutoScalingConfigurationSummary(value.AutoScalingConfigurationSummary),
      "/AutoScalingConfigurationSummary",
    );
  if (value.NetworkConfiguration === undefined) all = missing(all, "NetworkConfiguration");
  else all = at(all, judgeNetworkConfiguration(value.NetworkConfiguration), "/NetworkConfiguration");
  if (value.ObservabilityConfiguration !== undefined)
    all = at(
      all,
      judgeServiceObservabilityConfiguration(value.ObservabilityConfiguration),
      "/ObservabilityConfiguration",
    );
  return all;
}

const patternServiceId = /^[0-9a-fA-F]{32}$/u;
function judgeServiceId(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 32))
    all = more(all, fault("minLength", { limit: 32 }, "must NOT have fewer than 32 characters"));
  if (isLonger(value, 32)) all = more(all, fault("maxLength", { limit: 32 }, "must NOT have more than 32 characters"));
  if (!patternServiceId.test(value)) all = mismatch(all, patternServiceId);
  return all;
}

const valuesServiceStatus = /* @__PURE__ */ new Set([
  "CREATE_FAILED",
  "RUNNING",
  "DELETED",
  "DELETE_FAILED",
  "PAUSED",
  "OPERATION_IN_PROGRESS",
]);
function judgeServiceStatus(value) {
  if (valuesServiceStatus.has(value)) return null;
  return otherValue(value, "string", valuesServiceStatus);
}

function judgeSourceConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.CodeRepository !== undefined) all = at(all, judgeCodeRepository(value.CodeRepository), "/CodeRepository");
  if (value.ImageRepository !== undefined)
    all = at(all, judgeImageRepository(value.ImageRepository), "/ImageRepository");
  if (value.AutoDeploymentsEnabled !== undefined)
    all = at(all, judgeNullableBoolean(value.AutoDeploymentsEnabled), "/AutoDeploymentsEnabled");
  if (value.AuthenticationConfiguration !== undefined)
    all = at(all, judgeAuthenticationConfiguration(value.AuthenticationConfiguration), "/AuthenticationConfiguration");
  return all;
}

function judgeCodeRepository(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.RepositoryUrl === undefined) all = missing(all, "RepositoryUrl");
  else all = at(all, judgeString(value.RepositoryUrl), "/RepositoryUrl");
  if (value.SourceCodeVersion === undefined) all = missing(all, "SourceCodeVersion");
  else all = at(all, judgeSourceCodeVersion(value.SourceCodeVersion), "/SourceCodeVersion");
  if (value.CodeConfiguration !== undefined)
    all = at(all, judgeCodeConfiguration(value.CodeConfiguration), "/CodeConfiguration");
  if (value.SourceDirectory !== undefined)
    all = at(all, judgeSourceDirectory(value.SourceDirectory), "/SourceDirectory");
  return all;
}

function judgeSourceCodeVersion(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Type === undefined) all = missing(all, "Type");
  else all = at(all, judgeSourceCodeVersionType(value.Type), "/Type");
  if (value.Value === undefined) all = missing(all, "Value");
  else all = at(all, judgeString(value.Value), "/Value");
  return all;
}

function judgeCodeConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ConfigurationSource === undefined) all = missing(all, "ConfigurationSource");
  else all = at(all, judgeConfigurationSource(value.ConfigurationSource), "/ConfigurationSource");
  if (value.CodeConfigurationValues !== undefined)
    all = at(all, judgeCodeConfigurationValues(value.CodeConfigurationValues), "/CodeConfigurationValues");
  return all;
}

function judgeCodeConfigurationValues(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Runtime === undefined) all = missing(all, "Runtime");
  else all = at(all, judgeRuntime(value.Runtime), "/Runtime");
  if (value.BuildCommand !== undefined) all = at(all, judgeBuildCommand(value.BuildCommand), "/BuildCommand");
  if (value.StartCommand !== undefined) all = at(all, judgeStartCommand(value.StartCommand), "/StartCommand");
  if (value.Port !== undefined) all = at(all, judgeString(value.Port), "/Port");
  if (value.RuntimeEnvironmentVariables !== undefined)
    all = at(all, judgeRuntimeEnvironmentVariables(value.RuntimeEnvironmentVariables), "/RuntimeEnvironmentVariables");
  if (value.RuntimeEnvironmentSecrets !== undefined)
    all = at(all, judgeRuntimeEnvironmentSecrets(value.RuntimeEnvironmentSecrets), "/RuntimeEnvironmentSecrets");
  return all;
}

function judgeImageRepository(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ImageIdentifier === undefined) all = missing(all, "ImageIdentifier");
  else all = at(all, judgeImageIdentifier(value.ImageIdentifier), "/ImageIdentifier");
  if (value.ImageConfiguration !== undefined)
    all = at(all, judgeImageConfiguration(value.ImageConfiguration), "/ImageConfiguration");
  if (value.ImageRepositoryType === undefined) all = missing(all, "ImageRepositoryType");
  else all = at(all, judgeImageRepositoryType(value.ImageRepositoryType), "/ImageRepositoryType");
  return all;
}

function judgeImageConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.RuntimeEnvironmentVariables !== undefined)
    all = at(all, judgeRuntimeEnvironmentVariables(value.RuntimeEnvironmentVariables), "/RuntimeEnvironmentVariables");
  if (value.StartCommand !== undefined) all = at(all, judgeStartCommand(value.StartCommand), "/StartCommand");
  if (value.Port !== undefined) all = at(all, judgeString(value.Port), "/Port");
  if (value.RuntimeEnvironmentSecrets !== undefined)
    all = at(all, judgeRuntimeEnvironmentSecrets(value.RuntimeEnvironmentSecrets), "/RuntimeEnvironmentSecrets");
  return all;
}

function judgeAuthenticationConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ConnectionArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.ConnectionArn), "/ConnectionArn");
  if (value.AccessRoleArn !== undefined) all = at(all, judgeRoleArn(value.AccessRoleArn), "/AccessRoleArn");
  return all;
}

function judgeInstanceConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Cpu !== undefined) all = at(all, judgeCpu(value.Cpu), "/Cpu");
  if (value.Memory !== undefined) all = at(all, judgeMemory(value.Memory), "/Memory");
  if (value.InstanceRoleArn !== undefined) all = at(all, judgeRoleArn(value.InstanceRoleArn), "/InstanceRoleArn");
  return all;
}

function judgeEncryptionConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.KmsKey === undefined) all = missing(all, "KmsKey");
  else all = at(all, judgeKmsKeyArn(value.KmsKey), "/KmsKey");
  return all;
}

function judgeHealthCheckConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Protocol !== undefined) all = at(all, judgeHealthCheckProtocol(value.Protocol), "/Protocol");
  if (value.Path !== undefined) all = at(all, judgeHealthCheckPath(value.Path), "/Path");
  if (value.Interval !== undefined) all = at(all, judgeHealthCheckInterval(value.Interval), "/Interval");
  if (value.Timeout !== undefined) all = at(all, judgeHealthCheckTimeout(value.Timeout), "/Timeout");
  if (value.HealthyThreshold !== undefined)
    all = at(all, judgeHealthCheckHealthyThreshold(value.HealthyThreshold), "/HealthyThreshold");
  if (value.UnhealthyThreshold !== undefined)
    all = at(all, judgeHealthCheckUnhealthyThreshold(value.UnhealthyThreshold), "/UnhealthyThreshold");
  return all;
}

function judgeAutoScalingConfigurationSummary(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfigurationArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.AutoScalingConfigurationArn), "/AutoScalingConfigurationArn");
  if (value.AutoScalingConfigurationName !== undefined)
    all = at(
      all,
      judgeAutoScalingConfigurationName(value.AutoScalingConfigurationName),
      "/AutoScalingConfigurationName",
    );
  if (value.AutoScalingConfigurationRevision !== undefined)
    all = at(all, judgeInteger(value.AutoScalingConfigurationRevision), "/AutoScalingConfigurationRevision");
  if (value.Status !== undefined) all = at(all, judgeAutoScalingConfigurationStatus(value.Status), "/Status");
  if (value.CreatedAt !== undefined) all = at(all, judgeTimestamp(value.CreatedAt), "/CreatedAt");
  if (value.HasAssociatedService !== undefined)
    all = at(all, judgeHasAssociatedService(value.HasAssociatedService), "/HasAssociatedService");
  if (value.IsDefault !== undefined) all = at(all, judgeIsDefault(value.IsDefault), "/IsDefault");
  return all;
}

function judgeNetworkConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.EgressConfiguration !== undefined)
    all = at(all, judgeEgressConfiguration(value.EgressConfiguration), "/EgressConfiguration");
  if (value.IngressConfiguration !== undefined)
    all = at(all, judgeIngressConfiguration(value.IngressConfiguration), "/IngressConfiguration");
  return all;
}

function judgeEgressConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.EgressType !== undefined) all = at(all, judgeEgressType(value.EgressType), "/EgressType");
  if (value.VpcConnectorArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.VpcConnectorArn), "/VpcConnectorArn");
  return all;
}

function judgeIngressConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.IsPubliclyAccessible !== undefined)
    all = at(all, judgeBoolean(value.IsPubliclyAccessible), "/IsPubliclyAccessible");
  return all;
}

function judgeServiceObservabilityConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityEnabled === undefined) all = missing(all, "ObservabilityEnabled");
  else all = at(all, judgeBoolean(value.ObservabilityEnabled), "/ObservabilityEnabled");
  if (value.ObservabilityConfigurationArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.ObservabilityConfigurationArn), "/ObservabilityConfigurationArn");
  return all;
}

const patternUUID =
  /^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$/u;
function judgeUUID(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 32))
    all = more(all, fault("minLength", { limit: 32 }, "must NOT have fewer than 32 characters"));
  if (isLonger(value, 36)) all = more(all, fault("maxLength", { limit: 36 }, "must NOT have more than 36 characters"));
  if (!patternUUID.test(value)) all = mismatch(all, patternUUID);
  return all;
}

const membersClosedCreateVpcConnectorRequest = /* @__PURE__ */ new Set([
  "VpcConnectorName",
  "Subnets",
  "SecurityGroups",
  "Tags",
]);
function judgeClosedCreateVpcConnectorRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcConnectorName === undefined) all = missing(all, "VpcConnectorName");
  else all = at(all, judgeVpcConnectorName(value.VpcConnectorName), "/VpcConnectorName");
  if (value.Subnets === undefined) all = missing(all, "Subnets");
  else all = at(all, judgeStringList(value.Subnets), "/Subnets");
  if (value.SecurityGroups !== undefined) all = at(all, judgeStringList(value.SecurityGroups), "/SecurityGroups");
  if (value.Tags !== undefined) all = at(all, judgeClosedTagList(value.Tags), "/Tags");
  for (const key in value) if (!membersClosedCreateVpcConnectorRequest.has(key)) all = unknown(all, key);
  return all;
}

const patternVpcConnectorName = /^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,39})$/u;
function judgeVpcConnectorName(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 4)) all = more(all, fault("minLength", { limit: 4 }, "must NOT have fewer than 4 characters"));
  if (isLonger(value, 40)) all = more(all, fault("maxLength", { limit: 40 }, "must NOT have more than 40 characters"));
  if (!patternVpcConnectorName.test(value)) all = mismatch(all, patternVpcConnectorName);
  return all;
}

function judgeStringList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeString(value[index]), `/${index}`);
  }
  return all;
}

function judgeCreateVpcConnectorResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcConnector === undefined) all = missing(all, "VpcConnector");
  else all = at(all, judgeVpcConnector(value.VpcConnector), "/VpcConnector");
  return all;
}

function judgeVpcConnector(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcConnectorName !== undefined)
    all = at(all, judgeVpcConnectorName(value.VpcConnectorName), "/VpcConnectorName");
  if (value.VpcConnectorArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.VpcConnectorArn), "/VpcConnectorArn");
  if (value.VpcConnectorRevision !== undefined)
    all = at(all, judgeInteger(value.VpcConnectorRevision), "/VpcConnectorRevision");
  if (value.Subnets !== undefined) all = at(all, judgeStringList(value.Subnets), "/Subnets");
  if (value.SecurityGroups !== undefined) all = at(all, judgeStringList(value.SecurityGroups), "/SecurityGroups");
  if (value.Status !== undefined) all = at(all, judgeVpcConnectorStatus(value.Status), "/Status");
  if (value.CreatedAt !== undefined) all = at(all, judgeTimestamp(value.CreatedAt), "/CreatedAt");
  if (value.DeletedAt !== undefined) all = at(all, judgeTimestamp(value.DeletedAt), "/DeletedAt");
  return all;
}

const valuesVpcConnectorStatus = /* @__PURE__ */ new Set(["ACTIVE", "INACTIVE"]);
function judgeVpcConnectorStatus(value) {
  if (valuesVpcConnectorStatus.has(value)) return null;
  return otherValue(value, "string", valuesVpcConnectorStatus);
}

const membersClosedCreateVpcIngressConnectionRequest = /* @__PURE__ */ new Set([
  "ServiceArn",
  "VpcIngressConnectionName",
  "IngressVpcConfiguration",
  "Tags",
]);
function judgeClosedCreateVpcIngressConnectionRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.VpcIngressConnectionName === undefined) all = missing(all, "VpcIngressConnectionName");
  else all = at(all, judgeVpcIngressConnectionName(value.VpcIngressConnectionName), "/VpcIngressConnectionName");
  if (value.IngressVpcConfiguration === undefined) all = missing(all, "IngressVpcConfiguration");
  else all = at(all, judgeClosedIngressVpcConfiguration(value.IngressVpcConfiguration), "/IngressVpcConfiguration");
  if (value.Tags !== undefined) all = at(all, judgeClosedTagList(value.Tags), "/Tags");
  for (const key in value) if (!membersClosedCreateVpcIngressConnectionRequest.has(key)) all = unknown(all, key);
  return all;
}

const patternVpcIngressConnectionName = /^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,39})$/u;
function judgeVpcIngressConnectionName(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 4)) all = more(all, fault("minLength", { limit: 4 }, "must NOT have fewer than 4 characters"));
  if (isLonger(value, 40)) all = more(all, fault("maxLength", { limit: 40 }, "must NOT have more than 40 characters"));
  if (!patternVpcIngressConnectionName.test(value)) all = mismatch(all, patternVpcIngressConnectionName);
  return all;
}

const membersClosedIngressVpcConfiguration = /* @__PURE__ */ new Set(["VpcId", "VpcEndpointId"]);
function judgeClosedIngressVpcConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcId !== undefined) all = at(all, judgeString(value.VpcId), "/VpcId");
  if (value.VpcEndpointId !== undefined) all = at(all, judgeString(value.VpcEndpointId), "/VpcEndpointId");
  for (const key in value) if (!membersClosedIngressVpcConfiguration.has(key)) all = unknown(all, key);
  return all;
}

function judgeCreateVpcIngressConnectionResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcIngressConnection === undefined) all = missing(all, "VpcIngressConnection");
  else all = at(all, judgeVpcIngressConnection(value.VpcIngressConnection), "/VpcIngressConnection");
  return all;
}

function judgeVpcIngressConnection(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcIngressConnectionArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.VpcIngressConnectionArn), "/VpcIngressConnectionArn");
  if (value.VpcIngressConnectionName !== undefined)
    all = at(all, judgeVpcIngressConnectionName(value.VpcIngressConnectionName), "/VpcIngressConnectionName");
  if (value.ServiceArn !== undefined) all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.Status !== undefined) all = at(all, judgeVpcIngressConnectionStatus(value.Status), "/Status");
  if (value.AccountId !== undefined) all = at(all, judgeCustomerAccountId(value.AccountId), "/AccountId");
  if (value.DomainName !== undefined) all = at(all, judgeDomainName(value.DomainName), "/DomainName");
  if (value.IngressVpcConfiguration !== undefined)
    all = at(all, judgeIngressVpcConfiguration(value.IngressVpcConfiguration), "/IngressVpcConfiguration");
  if (value.CreatedAt !== undefined) all = at(all, judgeTimestamp(value.CreatedAt), "/CreatedAt");
  if (value.DeletedAt !== undefined) all = at(all, judgeTimestamp(value.DeletedAt), "/DeletedAt");
  return all;
}

const valuesVpcIngressConnectionStatus = /* @__PURE__ */ new Set([
  "AVAILABLE",
  "PENDING_CREATION",
  "PENDING_UPDATE",
  "PENDING_DELETION",
  "FAILED_CREATION",
  "FAILED_UPDATE",
  "FAILED_DELETION",
  "DELETED",
]);
function judgeVpcIngressConnectionStatus(value) {
  if (valuesVpcIngressConnectionStatus.has(value)) return null;
  return otherValue(value, "string", valuesVpcIngressConnectionStatus);
}

const patternCustomerAccountId = /^(?:[0-9]{12})$/u;
function judgeCustomerAccountId(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 12))
    all = more(all, fault("minLength", { limit: 12 }, "must NOT have fewer than 12 characters"));
  if (isLonger(value, 12)) all = more(all, fault("maxLength", { limit: 12 }, "must NOT have more than 12 characters"));
  if (!patternCustomerAccountId.test(value)) all = mismatch(all, patternCustomerAccountId);
  return all;
}

function judgeIngressVpcConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcId !== undefined) all = at(all, judgeString(value.VpcId), "/VpcId");
  if (value.VpcEndpointId !== undefined) all = at(all, judgeString(value.VpcEndpointId), "/VpcEndpointId");
  return all;
}

const membersClosedDeleteAutoScalingConfigurationRequest = /* @__PURE__ */ new Set([
  "AutoScalingConfigurationArn",
  "DeleteAllRevisions",
]);
function judgeClosedDeleteAutoScalingConfigurationRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfigurationArn === undefined) all = missing(all, "AutoScalingConfigurationArn");
  else all = at(all, judgeAppRunnerResourceArn(value.AutoScalingConfigurationArn), "/AutoScalingConfigurationArn");
  if (value.DeleteAllRevisions !== undefined)
    all = at(all, judgeBoolean(value.DeleteAllRevisions), "/DeleteAllRevisions");
  for (const key in value) if (!membersClosedDeleteAutoScalingConfigurationRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDeleteAutoScalingConfigurationResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfiguration === undefined) all = missing(all, "AutoScalingConfiguration");
  else all = at(all, judgeAutoScalingConfiguration(value.AutoScalingConfiguration), "/AutoScalingConfiguration");
  return all;
}

const membersClosedDeleteConnectionRequest = /* @__PURE__ */ new Set(["ConnectionArn"]);
function judgeClosedDeleteConnectionRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ConnectionArn === undefined) all = missing(all, "ConnectionArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ConnectionArn), "/ConnectionArn");
  for (const key in value) if (!membersClosedDeleteConnectionRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDeleteConnectionResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Connection !== undefined) all = at(all, judgeConnection(value.Connection), "/Connection");
  return all;
}

const membersClosedDeleteObservabilityConfigurationRequest = /* @__PURE__ */ new Set(["ObservabilityConfigurationArn"]);
function judgeClosedDeleteObservabilityConfigurationRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityConfigurationArn === undefined) all = missing(all, "ObservabilityConfigurationArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ObservabilityConfigurationArn), "/ObservabilityConfigurationArn");
  for (const key in value) if (!membersClosedDeleteObservabilityConfigurationRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDeleteObservabilityConfigurationResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityConfiguration === undefined) all = missing(all, "ObservabilityConfiguration");
  else all = at(all, judgeObservabilityConfiguration(value.ObservabilityConfiguration), "/ObservabilityConfiguration");
  return all;
}

const membersClosedDeleteServiceRequest = /* @__PURE__ */ new Set(["ServiceArn"]);
function judgeClosedDeleteServiceRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  for (const key in value) if (!membersClosedDeleteServiceRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDeleteServiceResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Service === undefined) all = missing(all, "Service");
  else all = at(all, judgeService(value.Service), "/Service");
  if (value.OperationId === undefined) all = missing(all, "OperationId");
  else all = at(all, judgeUUID(value.OperationId), "/OperationId");
  return all;
}

const membersClosedDeleteVpcConnectorRequest = /* @__PURE__ */ new Set(["VpcConnectorArn"]);
function judgeClosedDeleteVpcConnectorRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcConnectorArn === undefined) all = missing(all, "VpcConnectorArn");
  else all = at(all, judgeAppRunnerResourceArn(value.VpcConnectorArn), "/VpcConnectorArn");
  for (const key in value) if (!membersClosedDeleteVpcConnectorRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDeleteVpcConnectorResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcConnector === undefined) all = missing(all, "VpcConnector");
  else all = at(all, judgeVpcConnector(value.VpcConnector), "/VpcConnector");
  return all;
}

const membersClosedDeleteVpcIngressConnectionRequest = /* @__PURE__ */ new Set(["VpcIngressConnectionArn"]);
function judgeClosedDeleteVpcIngressConnectionRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcIngressConnectionArn === undefined) all = missing(all, "VpcIngressConnectionArn");
  else all = at(all, judgeAppRunnerResourceArn(value.VpcIngressConnectionArn), "/VpcIngressConnectionArn");
  for (const key in value) if (!membersClosedDeleteVpcIngressConnectionRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDeleteVpcIngressConnectionResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcIngressConnection === undefined) all = missing(all, "VpcIngressConnection");
  else all = at(all, judgeVpcIngressConnection(value.VpcIngressConnection), "/VpcIngressConnection");
  return all;
}

const membersClosedDescribeAutoScalingConfigurationRequest = /* @__PURE__ */ new Set(["AutoScalingConfigurationArn"]);
function judgeClosedDescribeAutoScalingConfigurationRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfigurationArn === undefined) all = missing(all, "AutoScalingConfigurationArn");
  else all = at(all, judgeAppRunnerResourceArn(value.AutoScalingConfigurationArn), "/AutoScalingConfigurationArn");
  for (const key in value) if (!membersClosedDescribeAutoScalingConfigurationRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDescribeAutoScalingConfigurationResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfiguration === undefined) all = missing(all, "AutoScalingConfiguration");
  else all = at(all, judgeAutoScalingConfiguration(value.AutoScalingConfiguration), "/AutoScalingConfiguration");
  return all;
}

const membersClosedDescribeCustomDomainsRequest = /* @__PURE__ */ new Set(["ServiceArn", "NextToken", "MaxResults"]);
function judgeClosedDescribeCustomDomainsRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.NextToken !== undefined) all = at(all, judgeString(value.NextToken), "/NextToken");
  if (value.MaxResults !== undefined)
    all = at(all, judgeDescribeCustomDomainsMaxResults(value.MaxResults), "/MaxResults");
  for (const key in value) if (!membersClosedDescribeCustomDomainsRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDescribeCustomDomainsMaxResults(value) {
  let all = Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
  if (!Number.isFinite(value)) return all;
  if (value < 1) all = more(all, fault("minimum", { limit: 1 }, "must be >= 1"));
  if (value > 5) all = more(all, fault("maximum", { limit: 5 }, "must be <= 5"));
  return all;
}

function judgeDescribeCustomDomainsResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.DNSTarget === undefined) all = missing(all, "DNSTarget");
  else all = at(all, judgeString(value.DNSTarget), "/DNSTarget");
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.CustomDomains === undefined) all = missing(all, "CustomDomains");
  else all = at(all, judgeCustomDomainList(value.CustomDomains), "/CustomDomains");
  if (value.VpcDNSTargets === undefined) all = missing(all, "VpcDNSTargets");
  else all = at(all, judgeVpcDNSTargetList(value.VpcDNSTargets), "/VpcDNSTargets");
  if (value.NextToken !== undefined) all = at(all, judgeString(value.NextToken), "/NextToken");
  return all;
}

function judgeCustomDomainList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeCustomDomain(value[index]), `/${index}`);
  }
  return all;
}

const membersClosedDescribeObservabilityConfigurationRequest = /* @__PURE__ */ new Set([
  "ObservabilityConfigurationArn",
]);
function judgeClosedDescribeObservabilityConfigurationRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityConfigurationArn === undefined) all = missing(all, "ObservabilityConfigurationArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ObservabilityConfigurationArn), "/ObservabilityConfigurationArn");
  for (const key in value)
    if (!membersClosedDescribeObservabilityConfigurationRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDescribeObservabilityConfigurationResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityConfiguration === undefined) all = missing(all, "ObservabilityConfiguration");
  else all = at(all, judgeObservabilityConfiguration(value.ObservabilityConfiguration), "/ObservabilityConfiguration");
  return all;
}

const membersClosedDescribeServiceRequest = /* @__PURE__ */ new Set(["ServiceArn"]);
function judgeClosedDescribeServiceRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  for (const key in value) if (!membersClosedDescribeServiceRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDescribeServiceResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Service === undefined) all = missing(all, "Service");
  else all = at(all, judgeService(value.Service), "/Service");
  return all;
}

const membersClosedDescribeVpcConnectorRequest = /* @__PURE__ */ new Set(["VpcConnectorArn"]);
function judgeClosedDescribeVpcConnectorRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcConnectorArn === undefined) all = missing(all, "VpcConnectorArn");
  else all = at(all, judgeAppRunnerResourceArn(value.VpcConnectorArn), "/VpcConnectorArn");
  for (const key in value) if (!membersClosedDescribeVpcConnectorRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDescribeVpcConnectorResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcConnector === undefined) all = missing(all, "VpcConnector");
  else all = at(all, judgeVpcConnector(value.VpcConnector), "/VpcConnector");
  return all;
}

const membersClosedDescribeVpcIngressConnectionRequest = /* @__PURE__ */ new Set(["VpcIngressConnectionArn"]);
function judgeClosedDescribeVpcIngressConnectionRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcIngressConnectionArn === undefined) all = missing(all, "VpcIngressConnectionArn");
  else all = at(all, judgeAppRunnerResourceArn(value.VpcIngressConnectionArn), "/VpcIngressConnectionArn");
  for (const key in value) if (!membersClosedDescribeVpcIngressConnectionRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDescribeVpcIngressConnectionResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcIngressConnection === undefined) all = missing(all, "VpcIngressConnection");
  else all = at(all, judgeVpcIngressConnection(value.VpcIngressConnection), "/VpcIngressConnection");
  return all;
}

const membersClosedDisassociateCustomDomainRequest = /* @__PURE__ */ new Set(["ServiceArn", "DomainName"]);
function judgeClosedDisassociateCustomDomainRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.DomainName === undefined) all = missing(all, "DomainName");
  else all = at(all, judgeDomainName(value.DomainName), "/DomainName");
  for (const key in value) if (!membersClosedDisassociateCustomDomainRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeDisassociateCustomDomainResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.DNSTarget === undefined) all = missing(all, "DNSTarget");
  else all = at(all, judgeString(value.DNSTarget), "/DNSTarget");
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.CustomDomain === undefined) all = missing(all, "CustomDomain");
  else all = at(all, judgeCustomDomain(value.CustomDomain), "/CustomDomain");
  if (value.VpcDNSTargets === undefined) all = missing(all, "VpcDNSTargets");
  else all = at(all, judgeVpcDNSTargetList(value.VpcDNSTargets), "/VpcDNSTargets");
  return all;
}

const membersClosedListAutoScalingConfigurationsRequest = /* @__PURE__ */ new Set([
  "AutoScalingConfigurationName",
  "LatestOnly",
  "MaxResults",
  "NextToken",
]);
function judgeClosedListAutoScalingConfigurationsRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfigurationName !== undefined)
    all = at(
      all,
      judgeAutoScalingConfigurationName(value.AutoScalingConfigurationName),
      "/AutoScalingConfigurationName",
    );
  if (value.LatestOnly !== undefined) all = at(all, judgeBoolean(value.LatestOnly), "/LatestOnly");
  if (value.MaxResults !== undefined) all = at(all, judgeMaxResults(value.MaxResults), "/MaxResults");
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  for (const key in value) if (!membersClosedListAutoScalingConfigurationsRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeMaxResults(value) {
  let all = Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
  if (!Number.isFinite(value)) return all;
  if (value < 1) all = more(all, fault("minimum", { limit: 1 }, "must be >= 1"));
  if (value > 100) all = more(all, fault("maximum", { limit: 100 }, "must be <= 100"));
  return all;
}

function judgeNextToken(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 1)) all = more(all, fault("minLength", { limit: 1 }, "must NOT have fewer than 1 characters"));
  if (isLonger(value, 1024))
    all = more(all, fault("maxLength", { limit: 1024 }, "must NOT have more than 1024 characters"));
  return all;
}

function judgeListAutoScalingConfigurationsResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfigurationSummaryList === undefined)
    all = missing(all, "AutoScalingConfigurationSummaryList");
  else
    all = at(
      all,
      judgeAutoScalingConfigurationSummaryList(value.AutoScalingConfigurationSummaryList),
      "/AutoScalingConfigurationSummaryList",
    );
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  return all;
}

function judgeAutoScalingConfigurationSummaryList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeAutoScalingConfigurationSummary(value[index]), `/${index}`);
  }
  return all;
}

const membersClosedListConnectionsRequest = /* @__PURE__ */ new Set(["ConnectionName", "MaxResults", "NextToken"]);
function judgeClosedListConnectionsRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ConnectionName !== undefined) all = at(all, judgeConnectionName(value.ConnectionName), "/ConnectionName");
  if (value.MaxResults !== undefined) all = at(all, judgeMaxResults(value.MaxResults), "/MaxResults");
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  for (const key in value) if (!membersClosedListConnectionsRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeListConnectionsResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ConnectionSummaryList === undefined) all = missing(all, "ConnectionSummaryList");
  else all = at(all, judgeConnectionSummaryList(value.ConnectionSummaryList), "/ConnectionSummaryList");
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  return all;
}

function judgeConnectionSummaryList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeConnectionSummary(value[index]), `/${index}`);
  }
  return all;
}

function judgeConnectionSummary(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ConnectionName !== undefined) all = at(all, judgeConnectionName(value.ConnectionName), "/ConnectionName");
  if (value.ConnectionArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.ConnectionArn), "/ConnectionArn");
  if (value.ProviderType !== undefined) all = at(all, judgeProviderType(value.ProviderType), "/ProviderType");
  if (value.Status !== undefined) all = at(all, judgeConnectionStatus(value.Status), "/Status");
  if (value.CreatedAt !== undefined) all = at(all, judgeTimestamp(value.CreatedAt), "/CreatedAt");
  return all;
}

const membersClosedListObservabilityConfigurationsRequest = /* @__PURE__ */ new Set([
  "ObservabilityConfigurationName",
  "LatestOnly",
  "MaxResults",
  "NextToken",
]);
function judgeClosedListObservabilityConfigurationsRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityConfigurationName !== undefined)
    all = at(
      all,
      judgeObservabilityConfigurationName(value.ObservabilityConfigurationName),
      "/ObservabilityConfigurationName",
    );
  if (value.LatestOnly !== undefined) all = at(all, judgeBoolean(value.LatestOnly), "/LatestOnly");
  if (value.MaxResults !== undefined) all = at(all, judgeMaxResults(value.MaxResults), "/MaxResults");
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  for (const key in value) if (!membersClosedListObservabilityConfigurationsRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeListObservabilityConfigurationsResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityConfigurationSummaryList === undefined)
    all = missing(all, "ObservabilityConfigurationSummaryList");
  else
    all = at(
      all,
      judgeObservabilityConfigurationSummaryList(value.ObservabilityConfigurationSummaryList),
      "/ObservabilityConfigurationSummaryList",
    );
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  return all;
}

function judgeObservabilityConfigurationSummaryList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeObservabilityConfigurationSummary(value[index]), `/${index}`);
  }
  return all;
}

function judgeObservabilityConfigurationSummary(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ObservabilityConfigurationArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.ObservabilityConfigurationArn), "/ObservabilityConfigurationArn");
  if (value.ObservabilityConfigurationName !== undefined)
    all = at(
      all,
      judgeObservabilityConfigurationName(value.ObservabilityConfigurationName),
      "/ObservabilityConfigurationName",
    );
  if (value.ObservabilityConfigurationRevision !== undefined)
    all = at(all, judgeInteger(value.ObservabilityConfigurationRevision), "/ObservabilityConfigurationRevision");
  return all;
}

const membersClosedListOperationsRequest = /* @__PURE__ */ new Set(["ServiceArn", "NextToken", "MaxResults"]);
function judgeClosedListOperationsRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.NextToken !== undefined) all = at(all, judgeString(value.NextToken), "/NextToken");
  if (value.MaxResults !== undefined) all = at(all, judgeListOperationsMaxResults(value.MaxResults), "/MaxResults");
  for (const key in value) if (!membersClosedListOperationsRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeListOperationsMaxResults(value) {
  let all = Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
  if (!Number.isFinite(value)) return all;
  if (value < 1) all = more(all, fault("minimum", { limit: 1 }, "must be >= 1"));
  if (value > 20) all = more(all, fault("maximum", { limit: 20 }, "must be <= 20"));
  return all;
}

function judgeListOperationsResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.OperationSummaryList !== undefined)
    all = at(all, judgeOperationSummaryList(value.OperationSummaryList), "/OperationSummaryList");
  if (value.NextToken !== undefined) all = at(all, judgeString(value.NextToken), "/NextToken");
  return all;
}

function judgeOperationSummaryList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeOperationSummary(value[index]), `/${index}`);
  }
  return all;
}

function judgeOperationSummary(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Id !== undefined) all = at(all, judgeUUID(value.Id), "/Id");
  if (value.Type !== undefined) all = at(all, judgeOperationType(value.Type), "/Type");
  if (value.Status !== undefined) all = at(all, judgeOperationStatus(value.Status), "/Status");
  if (value.TargetArn !== undefined) all = at(all, judgeAppRunnerResourceArn(value.TargetArn), "/TargetArn");
  if (value.StartedAt !== undefined) all = at(all, judgeTimestamp(value.StartedAt), "/StartedAt");
  if (value.EndedAt !== undefined) all = at(all, judgeTimestamp(value.EndedAt), "/EndedAt");
  if (value.UpdatedAt !== undefined) all = at(all, judgeTimestamp(value.UpdatedAt), "/UpdatedAt");
  return all;
}

const valuesOperationType = /* @__PURE__ */ new Set([
  "START_DEPLOYMENT",
  "CREATE_SERVICE",
  "PAUSE_SERVICE",
  "RESUME_SERVICE",
  "DELETE_SERVICE",
  "UPDATE_SERVICE",
]);
function judgeOperationType(value) {
  if (valuesOperationType.has(value)) return null;
  return otherValue(value, "string", valuesOperationType);
}

const valuesOperationStatus = /* @__PURE__ */ new Set([
  "PENDING",
  "IN_PROGRESS",
  "FAILED",
  "SUCCEEDED",
  "ROLLBACK_IN_PROGRESS",
  "ROLLBACK_FAILED",
  "ROLLBACK_SUCCEEDED",
]);
function judgeOperationStatus(value) {
  if (valuesOperationStatus.has(value)) return null;
  return otherValue(value, "string", valuesOperationStatus);
}

const membersClosedListServicesRequest = /* @__PURE__ */ new Set(["NextToken", "MaxResults"]);
function judgeClosedListServicesRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.NextToken !== undefined) all = at(all, judgeString(value.NextToken), "/NextToken");
  if (value.MaxResults !== undefined) all = at(all, judgeServiceMaxResults(value.MaxResults), "/MaxResults");
  for (const key in value) if (!membersClosedListServicesRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeServiceMaxResults(value) {
  let all = Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
  if (!Number.isFinite(value)) return all;
  if (value < 1) all = more(all, fault("minimum", { limit: 1 }, "must be >= 1"));
  if (value > 20) all = more(all, fault("maximum", { limit: 20 }, "must be <= 20"));
  return all;
}

function judgeListServicesResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceSummaryList === undefined) all = missing(all, "ServiceSummaryList");
  else all = at(all, judgeServiceSummaryList(value.ServiceSummaryList), "/ServiceSummaryList");
  if (value.NextToken !== undefined) all = at(all, judgeString(value.NextToken), "/NextToken");
  return all;
}

function judgeServiceSummaryList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeServiceSummary(value[index]), `/${index}`);
  }
  return all;
}

function judgeServiceSummary(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceName !== undefined) all = at(all, judgeServiceName(value.ServiceName), "/ServiceName");
  if (value.ServiceId !== undefined) all = at(all, judgeServiceId(value.ServiceId), "/ServiceId");
  if (value.ServiceArn !== undefined) all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.ServiceUrl !== undefined) all = at(all, judgeString(value.ServiceUrl), "/ServiceUrl");
  if (value.CreatedAt !== undefined) all = at(all, judgeTimestamp(value.CreatedAt), "/CreatedAt");
  if (value.UpdatedAt !== undefined) all = at(all, judgeTimestamp(value.UpdatedAt), "/UpdatedAt");
  if (value.Status !== undefined) all = at(all, judgeServiceStatus(value.Status), "/Status");
  return all;
}

const membersClosedListServicesForAutoScalingConfigurationRequest = /* @__PURE__ */ new Set([
  "AutoScalingConfigurationArn",
  "MaxResults",
  "NextToken",
]);
function judgeClosedListServicesForAutoScalingConfigurationRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfigurationArn === undefined) all = missing(all, "AutoScalingConfigurationArn");
  else all = at(all, judgeAppRunnerResourceArn(value.AutoScalingConfigurationArn), "/AutoScalingConfigurationArn");
  if (value.MaxResults !== undefined) all = at(all, judgeMaxResults(value.MaxResults), "/MaxResults");
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  for (const key in value)
    if (!membersClosedListServicesForAutoScalingConfigurationRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeListServicesForAutoScalingConfigurationResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArnList === undefined) all = missing(all, "ServiceArnList");
  else all = at(all, judgeServiceArnList(value.ServiceArnList), "/ServiceArnList");
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  return all;
}

function judgeServiceArnList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeAppRunnerResourceArn(value[index]), `/${index}`);
  }
  return all;
}

const membersClosedListTagsForResourceRequest = /* @__PURE__ */ new Set(["ResourceArn"]);
function judgeClosedListTagsForResourceRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ResourceArn === undefined) all = missing(all, "ResourceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ResourceArn), "/ResourceArn");
  for (const key in value) if (!membersClosedListTagsForResourceRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeListTagsForResourceResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Tags !== undefined) all = at(all, judgeTagList(value.Tags), "/Tags");
  return all;
}

function judgeTagList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeTag(value[index]), `/${index}`);
  }
  return all;
}

function judgeTag(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Key !== undefined) all = at(all, judgeTagKey(value.Key), "/Key");
  if (value.Value !== undefined) all = at(all, judgeTagValue(value.Value), "/Value");
  return all;
}

const membersClosedListVpcConnectorsRequest = /* @__PURE__ */ new Set(["MaxResults", "NextToken"]);
function judgeClosedListVpcConnectorsRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.MaxResults !== undefined) all = at(all, judgeMaxResults(value.MaxResults), "/MaxResults");
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  for (const key in value) if (!membersClosedListVpcConnectorsRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeListVpcConnectorsResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcConnectors === undefined) all = missing(all, "VpcConnectors");
  else all = at(all, judgeVpcConnectors(value.VpcConnectors), "/VpcConnectors");
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  return all;
}

function judgeVpcConnectors(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeVpcConnector(value[index]), `/${index}`);
  }
  return all;
}

const membersClosedListVpcIngressConnectionsRequest = /* @__PURE__ */ new Set(["Filter", "MaxResults", "NextToken"]);
function judgeClosedListVpcIngressConnectionsRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Filter !== undefined) all = at(all, judgeClosedListVpcIngressConnectionsFilter(value.Filter), "/Filter");
  if (value.MaxResults !== undefined) all = at(all, judgeMaxResults(value.MaxResults), "/MaxResults");
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  for (const key in value) if (!membersClosedListVpcIngressConnectionsRequest.has(key)) all = unknown(all, key);
  return all;
}

const membersClosedListVpcIngressConnectionsFilter = /* @__PURE__ */ new Set(["ServiceArn", "VpcEndpointId"]);
function judgeClosedListVpcIngressConnectionsFilter(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn !== undefined) all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.VpcEndpointId !== undefined) all = at(all, judgeString(value.VpcEndpointId), "/VpcEndpointId");
  for (const key in value) if (!membersClosedListVpcIngressConnectionsFilter.has(key)) all = unknown(all, key);
  return all;
}

function judgeListVpcIngressConnectionsResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcIngressConnectionSummaryList === undefined) all = missing(all, "VpcIngressConnectionSummaryList");
  else
    all = at(
      all,
      judgeVpcIngressConnectionSummaryList(value.VpcIngressConnectionSummaryList),
      "/VpcIngressConnectionSummaryList",
    );
  if (value.NextToken !== undefined) all = at(all, judgeNextToken(value.NextToken), "/NextToken");
  return all;
}

function judgeVpcIngressConnectionSummaryList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeVpcIngressConnectionSummary(value[index]), `/${index}`);
  }
  return all;
}

function judgeVpcIngressConnectionSummary(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcIngressConnectionArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.VpcIngressConnectionArn), "/VpcIngressConnectionArn");
  if (value.ServiceArn !== undefined) all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  return all;
}

const membersClosedPauseServiceRequest = /* @__PURE__ */ new Set(["ServiceArn"]);
function judgeClosedPauseServiceRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  for (const key in value) if (!membersClosedPauseServiceRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgePauseServiceResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Service === undefined) all = missing(all, "Service");
  else all = at(all, judgeService(value.Service), "/Service");
  if (value.OperationId !== undefined) all = at(all, judgeUUID(value.OperationId), "/OperationId");
  return all;
}

const membersClosedResumeServiceRequest = /* @__PURE__ */ new Set(["ServiceArn"]);
function judgeClosedResumeServiceRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  for (const key in value) if (!membersClosedResumeServiceRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeResumeServiceResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Service === undefined) all = missing(all, "Service");
  else all = at(all, judgeService(value.Service), "/Service");
  if (value.OperationId !== undefined) all = at(all, judgeUUID(value.OperationId), "/OperationId");
  return all;
}

const membersClosedStartDeploymentRequest = /* @__PURE__ */ new Set(["ServiceArn"]);
function judgeClosedStartDeploymentRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  for (const key in value) if (!membersClosedStartDeploymentRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeStartDeploymentResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.OperationId === undefined) all = missing(all, "OperationId");
  else all = at(all, judgeUUID(value.OperationId), "/OperationId");
  return all;
}

const membersClosedTagResourceRequest = /* @__PURE__ */ new Set(["ResourceArn", "Tags"]);
function judgeClosedTagResourceRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ResourceArn === undefined) all = missing(all, "ResourceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ResourceArn), "/ResourceArn");
  if (value.Tags === undefined) all = missing(all, "Tags");
  else all = at(all, judgeClosedTagList(value.Tags), "/Tags");
  for (const key in value) if (!membersClosedTagResourceRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeTagResourceResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  return null;
}

const membersClosedUntagResourceRequest = /* @__PURE__ */ new Set(["ResourceArn", "TagKeys"]);
function judgeClosedUntagResourceRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ResourceArn === undefined) all = missing(all, "ResourceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ResourceArn), "/ResourceArn");
  if (value.TagKeys === undefined) all = missing(all, "TagKeys");
  else all = at(all, judgeTagKeyList(value.TagKeys), "/TagKeys");
  for (const key in value) if (!membersClosedUntagResourceRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeTagKeyList(value) {
  if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];
  let all = null;
  for (let index = 0; index < value.length; index++) {
    all = at(all, judgeTagKey(value[index]), `/${index}`);
  }
  return all;
}

function judgeUntagResourceResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  return null;
}

const membersClosedUpdateDefaultAutoScalingConfigurationRequest = /* @__PURE__ */ new Set([
  "AutoScalingConfigurationArn",
]);
function judgeClosedUpdateDefaultAutoScalingConfigurationRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfigurationArn === undefined) all = missing(all, "AutoScalingConfigurationArn");
  else all = at(all, judgeAppRunnerResourceArn(value.AutoScalingConfigurationArn), "/AutoScalingConfigurationArn");
  for (const key in value)
    if (!membersClosedUpdateDefaultAutoScalingConfigurationRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeUpdateDefaultAutoScalingConfigurationResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.AutoScalingConfiguration === undefined) all = missing(all, "AutoScalingConfiguration");
  else all = at(all, judgeAutoScalingConfiguration(value.AutoScalingConfiguration), "/AutoScalingConfiguration");
  return all;
}

const membersClosedUpdateServiceRequest = /* @__PURE__ */ new Set([
  "ServiceArn",
  "SourceConfiguration",
  "InstanceConfiguration",
  "AutoScalingConfigurationArn",
  "HealthCheckConfiguration",
  "NetworkConfiguration",
  "ObservabilityConfiguration",
]);
function judgeClosedUpdateServiceRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ServiceArn === undefined) all = missing(all, "ServiceArn");
  else all = at(all, judgeAppRunnerResourceArn(value.ServiceArn), "/ServiceArn");
  if (value.SourceConfiguration !== undefined)
    all = at(all, judgeClosedSourceConfiguration(value.SourceConfiguration), "/SourceConfiguration");
  if (value.InstanceConfiguration !== undefined)
    all = at(all, judgeClosedInstanceConfiguration(value.InstanceConfiguration), "/InstanceConfiguration");
  if (value.AutoScalingConfigurationArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.AutoScalingConfigurationArn), "/AutoScalingConfigurationArn");
  if (value.HealthCheckConfiguration !== undefined)
    all = at(all, judgeClosedHealthCheckConfiguration(value.HealthCheckConfiguration), "/HealthCheckConfiguration");
  if (value.NetworkConfiguration !== undefined)
    all = at(all, judgeClosedNetworkConfiguration(value.NetworkConfiguration), "/NetworkConfiguration");
  if (value.ObservabilityConfiguration !== undefined)
    all = at(
      all,
      judgeClosedServiceObservabilityConfiguration(value.ObservabilityConfiguration),
      "/ObservabilityConfiguration",
    );
  for (const key in value) if (!membersClosedUpdateServiceRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeUpdateServiceResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Service === undefined) all = missing(all, "Service");
  else all = at(all, judgeService(value.Service), "/Service");
  if (value.OperationId === undefined) all = missing(all, "OperationId");
  else all = at(all, judgeUUID(value.OperationId), "/OperationId");
  return all;
}

const membersClosedUpdateVpcIngressConnectionRequest = /* @__PURE__ */ new Set([
  "VpcIngressConnectionArn",
  "IngressVpcConfiguration",
]);
function judgeClosedUpdateVpcIngressConnectionRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcIngressConnectionArn === undefined) all = missing(all, "VpcIngressConnectionArn");
  else all = at(all, judgeAppRunnerResourceArn(value.VpcIngressConnectionArn), "/VpcIngressConnectionArn");
  if (value.IngressVpcConfiguration === undefined) all = missing(all, "IngressVpcConfiguration");
  else all = at(all, judgeClosedIngressVpcConfiguration(value.IngressVpcConfiguration), "/IngressVpcConfiguration");
  for (const key in value) if (!membersClosedUpdateVpcIngressConnectionRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeUpdateVpcIngressConnectionResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.VpcIngressConnection === undefined) all = missing(all, "VpcIngressConnection");
  else all = at(all, judgeVpcIngressConnection(value.VpcIngressConnection), "/VpcIngressConnection");
  return all;
}

/** Tells whether a value is a AssociateCustomDomainRequest; `errors` holds what is wrong with it until the next call. */
export function validateAssociateCustomDomainRequest(value) {
  const errors = judgeClosedAssociateCustomDomainRequest(value);
  validateAssociateCustomDomainRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a AssociateCustomDomainResponse; `errors` holds what is wrong with it until the next call. */
export function validateAssociateCustomDomainResponse(value) {
  const errors = judgeAssociateCustomDomainResponse(value);
  validateAssociateCustomDomainResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateAutoScalingConfigurationRequest; `errors` holds what is wrong with it until the next call. */
export function validateCreateAutoScalingConfigurationRequest(value) {
  const errors = judgeClosedCreateAutoScalingConfigurationRequest(value);
  validateCreateAutoScalingConfigurationRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateAutoScalingConfigurationResponse; `errors` holds what is wrong with it until the next call. */
export function validateCreateAutoScalingConfigurationResponse(value) {
  const errors = judgeCreateAutoScalingConfigurationResponse(value);
  validateCreateAutoScalingConfigurationResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateConnectionRequest; `errors` holds what is wrong with it until the next call. */
export function validateCreateConnectionRequest(value) {
  const errors = judgeClosedCreateConnectionRequest(value);
  validateCreateConnectionRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateConnectionResponse; `errors` holds what is wrong with it until the next call. */
export function validateCreateConnectionResponse(value) {
  const errors = judgeCreateConnectionResponse(value);
  validateCreateConnectionResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateObservabilityConfigurationRequest; `errors` holds what is wrong with it until the next call. */
export function validateCreateObservabilityConfigurationRequest(value) {
  const errors = judgeClosedCreateObservabilityConfigurationRequest(value);
  validateCreateObservabilityConfigurationRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateObservabilityConfigurationResponse; `errors` holds what is wrong with it until the next call. */
export function validateCreateObservabilityConfigurationResponse(value) {
  const errors = judgeCreateObservabilityConfigurationResponse(value);
  validateCreateObservabilityConfigurationResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateServiceRequest; `errors` holds what is wrong with it until the next call. */
export function validateCreateServiceRequest(value) {
  const errors = judgeClosedCreateServiceRequest(value);
  validateCreateServiceRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateServiceResponse; `errors` holds what is wrong with it until the next call. */
export function validateCreateServiceResponse(value) {
  const errors = judgeCreateServiceResponse(value);
  validateCreateServiceResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateVpcConnectorRequest; `errors` holds what is wrong with it until the next call. */
export function validateCreateVpcConnectorRequest(value) {
  const errors = judgeClosedCreateVpcConnectorRequest(value);
  validateCreateVpcConnectorRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateVpcConnectorResponse; `errors` holds what is wrong with it until the next call. */
export function validateCreateVpcConnectorResponse(value) {
  const errors = judgeCreateVpcConnectorResponse(value);
  validateCreateVpcConnectorResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateVpcIngressConnectionRequest; `errors` holds what is wrong with it until the next call. */
export function validateCreateVpcIngressConnectionRequest(value) {
  const errors = judgeClosedCreateVpcIngressConnectionRequest(value);
  validateCreateVpcIngressConnectionRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a CreateVpcIngressConnectionResponse; `errors` holds what is wrong with it until the next call. */
export function validateCreateVpcIngressConnectionResponse(value) {
  const errors = judgeCreateVpcIngressConnectionResponse(value);
  validateCreateVpcIngressConnectionResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteAutoScalingConfigurationRequest; `errors` holds what is wrong with it until the next call. */
export function validateDeleteAutoScalingConfigurationRequest(value) {
  const errors = judgeClosedDeleteAutoScalingConfigurationRequest(value);
  validateDeleteAutoScalingConfigurationRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteAutoScalingConfigurationResponse; `errors` holds what is wrong with it until the next call. */
export function validateDeleteAutoScalingConfigurationResponse(value) {
  const errors = judgeDeleteAutoScalingConfigurationResponse(value);
  validateDeleteAutoScalingConfigurationResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteConnectionRequest; `errors` holds what is wrong with it until the next call. */
export function validateDeleteConnectionRequest(value) {
  const errors = judgeClosedDeleteConnectionRequest(value);
  validateDeleteConnectionRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteConnectionResponse; `errors` holds what is wrong with it until the next call. */
export function validateDeleteConnectionResponse(value) {
  const errors = judgeDeleteConnectionResponse(value);
  validateDeleteConnectionResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteObservabilityConfigurationRequest; `errors` holds what is wrong with it until the next call. */
export function validateDeleteObservabilityConfigurationRequest(value) {
  const errors = judgeClosedDeleteObservabilityConfigurationRequest(value);
  validateDeleteObservabilityConfigurationRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteObservabilityConfigurationResponse; `errors` holds what is wrong with it until the next call. */
export function validateDeleteObservabilityConfigurationResponse(value) {
  const errors = judgeDeleteObservabilityConfigurationResponse(value);
  validateDeleteObservabilityConfigurationResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteServiceRequest; `errors` holds what is wrong with it until the next call. */
export function validateDeleteServiceRequest(value) {
  const errors = judgeClosedDeleteServiceRequest(value);
  validateDeleteServiceRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteServiceResponse; `errors` holds what is wrong with it until the next call. */
export function validateDeleteServiceResponse(value) {
  const errors = judgeDeleteServiceResponse(value);
  validateDeleteServiceResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteVpcConnectorRequest; `errors` holds what is wrong with it until the next call. */
export function validateDeleteVpcConnectorRequest(value) {
  const errors = judgeClosedDeleteVpcConnectorRequest(value);
  validateDeleteVpcConnectorRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteVpcConnectorResponse; `errors` holds what is wrong with it until the next call. */
export function validateDeleteVpcConnectorResponse(value) {
  const errors = judgeDeleteVpcConnectorResponse(value);
  validateDeleteVpcConnectorResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteVpcIngressConnectionRequest; `errors` holds what is wrong with it until the next call. */
export function validateDeleteVpcIngressConnectionRequest(value) {
  const errors = judgeClosedDeleteVpcIngressConnectionRequest(value);
  validateDeleteVpcIngressConnectionRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DeleteVpcIngressConnectionResponse; `errors` holds what is wrong with it until the next call. */
export function validateDeleteVpcIngressConnectionResponse(value) {
  const errors = judgeDeleteVpcIngressConnectionResponse(value);
  validateDeleteVpcIngressConnectionResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeAutoScalingConfigurationRequest; `errors` holds what is wrong with it until the next call. */
export function validateDescribeAutoScalingConfigurationRequest(value) {
  const errors = judgeClosedDescribeAutoScalingConfigurationRequest(value);
  validateDescribeAutoScalingConfigurationRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeAutoScalingConfigurationResponse; `errors` holds what is wrong with it until the next call. */
export function validateDescribeAutoScalingConfigurationResponse(value) {
  const errors = judgeDescribeAutoScalingConfigurationResponse(value);
  validateDescribeAutoScalingConfigurationResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeCustomDomainsRequest; `errors` holds what is wrong with it until the next call. */
export function validateDescribeCustomDomainsRequest(value) {
  const errors = judgeClosedDescribeCustomDomainsRequest(value);
  validateDescribeCustomDomainsRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeCustomDomainsResponse; `errors` holds what is wrong with it until the next call. */
export function validateDescribeCustomDomainsResponse(value) {
  const errors = judgeDescribeCustomDomainsResponse(value);
  validateDescribeCustomDomainsResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeObservabilityConfigurationRequest; `errors` holds what is wrong with it until the next call. */
export function validateDescribeObservabilityConfigurationRequest(value) {
  const errors = judgeClosedDescribeObservabilityConfigurationRequest(value);
  validateDescribeObservabilityConfigurationRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeObservabilityConfigurationResponse; `errors` holds what is wrong with it until the next call. */
export function validateDescribeObservabilityConfigurationResponse(value) {
  const errors = judgeDescribeObservabilityConfigurationResponse(value);
  validateDescribeObservabilityConfigurationResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeServiceRequest; `errors` holds what is wrong with it until the next call. */
export function validateDescribeServiceRequest(value) {
  const errors = judgeClosedDescribeServiceRequest(value);
  validateDescribeServiceRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeServiceResponse; `errors` holds what is wrong with it until the next call. */
export function validateDescribeServiceResponse(value) {
  const errors = judgeDescribeServiceResponse(value);
  validateDescribeServiceResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeVpcConnectorRequest; `errors` holds what is wrong with it until the next call. */
export function validateDescribeVpcConnectorRequest(value) {
  const errors = judgeClosedDescribeVpcConnectorRequest(value);
  validateDescribeVpcConnectorRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeVpcConnectorResponse; `errors` holds what is wrong with it until the next call. */
export function validateDescribeVpcConnectorResponse(value) {
  const errors = judgeDescribeVpcConnectorResponse(value);
  validateDescribeVpcConnectorResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeVpcIngressConnectionRequest; `errors` holds what is wrong with it until the next call. */
export function validateDescribeVpcIngressConnectionRequest(value) {
  const errors = judgeClosedDescribeVpcIngressConnectionRequest(value);
  validateDescribeVpcIngressConnectionRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DescribeVpcIngressConnectionResponse; `errors` holds what is wrong with it until the next call. */
export function validateDescribeVpcIngressConnectionResponse(value) {
  const errors = judgeDescribeVpcIngressConnectionResponse(value);
  validateDescribeVpcIngressConnectionResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DisassociateCustomDomainRequest; `errors` holds what is wrong with it until the next call. */
export function validateDisassociateCustomDomainRequest(value) {
  const errors = judgeClosedDisassociateCustomDomainRequest(value);
  validateDisassociateCustomDomainRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a DisassociateCustomDomainResponse; `errors` holds what is wrong with it until the next call. */
export function validateDisassociateCustomDomainResponse(value) {
  const errors = judgeDisassociateCustomDomainResponse(value);
  validateDisassociateCustomDomainResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListAutoScalingConfigurationsRequest; `errors` holds what is wrong with it until the next call. */
export function validateListAutoScalingConfigurationsRequest(value) {
  const errors = judgeClosedListAutoScalingConfigurationsRequest(value);
  validateListAutoScalingConfigurationsRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListAutoScalingConfigurationsResponse; `errors` holds what is wrong with it until the next call. */
export function validateListAutoScalingConfigurationsResponse(value) {
  const errors = judgeListAutoScalingConfigurationsResponse(value);
  validateListAutoScalingConfigurationsResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListConnectionsRequest; `errors` holds what is wrong with it until the next call. */
export function validateListConnectionsRequest(value) {
  const errors = judgeClosedListConnectionsRequest(value);
  validateListConnectionsRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListConnectionsResponse; `errors` holds what is wrong with it until the next call. */
export function validateListConnectionsResponse(value) {
  const errors = judgeListConnectionsResponse(value);
  validateListConnectionsResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListObservabilityConfigurationsRequest; `errors` holds what is wrong with it until the next call. */
export function validateListObservabilityConfigurationsRequest(value) {
  const errors = judgeClosedListObservabilityConfigurationsRequest(value);
  validateListObservabilityConfigurationsRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListObservabilityConfigurationsResponse; `errors` holds what is wrong with it until the next call. */
export function validateListObservabilityConfigurationsResponse(value) {
  const errors = judgeListObservabilityConfigurationsResponse(value);
  validateListObservabilityConfigurationsResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListOperationsRequest; `errors` holds what is wrong with it until the next call. */
export function validateListOperationsRequest(value) {
  const errors = judgeClosedListOperationsRequest(value);
  validateListOperationsRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListOperationsResponse; `errors` holds what is wrong with it until the next call. */
export function validateListOperationsResponse(value) {
  const errors = judgeListOperationsResponse(value);
  validateListOperationsResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListServicesRequest; `errors` holds what is wrong with it until the next call. */
export function validateListServicesRequest(value) {
  const errors = judgeClosedListServicesRequest(value);
  validateListServicesRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListServicesResponse; `errors` holds what is wrong with it until the next call. */
export function validateListServicesResponse(value) {
  const errors = judgeListServicesResponse(value);
  validateListServicesResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListServicesForAutoScalingConfigurationRequest; `errors` holds what is wrong with it until the next call. */
export function validateListServicesForAutoScalingConfigurationRequest(value) {
  const errors = judgeClosedListServicesForAutoScalingConfigurationRequest(value);
  validateListServicesForAutoScalingConfigurationRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListServicesForAutoScalingConfigurationResponse; `errors` holds what is wrong with it until the next call. */
export function validateListServicesForAutoScalingConfigurationResponse(value) {
  const errors = judgeListServicesForAutoScalingConfigurationResponse(value);
  validateListServicesForAutoScalingConfigurationResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListTagsForResourceRequest; `errors` holds what is wrong with it until the next call. */
export function validateListTagsForResourceRequest(value) {
  const errors = judgeClosedListTagsForResourceRequest(value);
  validateListTagsForResourceRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListTagsForResourceResponse; `errors` holds what is wrong with it until the next call. */
export function validateListTagsForResourceResponse(value) {
  const errors = judgeListTagsForResourceResponse(value);
  validateListTagsForResourceResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListVpcConnectorsRequest; `errors` holds what is wrong with it until the next call. */
export function validateListVpcConnectorsRequest(value) {
  const errors = judgeClosedListVpcConnectorsRequest(value);
  validateListVpcConnectorsRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListVpcConnectorsResponse; `errors` holds what is wrong with it until the next call. */
export function validateListVpcConnectorsResponse(value) {
  const errors = judgeListVpcConnectorsResponse(value);
  validateListVpcConnectorsResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListVpcIngressConnectionsRequest; `errors` holds what is wrong with it until the next call. */
export function validateListVpcIngressConnectionsRequest(value) {
  const errors = judgeClosedListVpcIngressConnectionsRequest(value);
  validateListVpcIngressConnectionsRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ListVpcIngressConnectionsResponse; `errors` holds what is wrong with it until the next call. */
export function validateListVpcIngressConnectionsResponse(value) {
  const errors = judgeListVpcIngressConnectionsResponse(value);
  validateListVpcIngressConnectionsResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a PauseServiceRequest; `errors` holds what is wrong with it until the next call. */
export function validatePauseServiceRequest(value) {
  const errors = judgeClosedPauseServiceRequest(value);
  validatePauseServiceRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a PauseServiceResponse; `errors` holds what is wrong with it until the next call. */
export function validatePauseServiceResponse(value) {
  const errors = judgePauseServiceResponse(value);
  validatePauseServiceResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ResumeServiceRequest; `errors` holds what is wrong with it until the next call. */
export function validateResumeServiceRequest(value) {
  const errors = judgeClosedResumeServiceRequest(value);
  validateResumeServiceRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a ResumeServiceResponse; `errors` holds what is wrong with it until the next call. */
export function validateResumeServiceResponse(value) {
  const errors = judgeResumeServiceResponse(value);
  validateResumeServiceResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a StartDeploymentRequest; `errors` holds what is wrong with it until the next call. */
export function validateStartDeploymentRequest(value) {
  const errors = judgeClosedStartDeploymentRequest(value);
  validateStartDeploymentRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a StartDeploymentResponse; `errors` holds what is wrong with it until the next call. */
export function validateStartDeploymentResponse(value) {
  const errors = judgeStartDeploymentResponse(value);
  validateStartDeploymentResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a TagResourceRequest; `errors` holds what is wrong with it until the next call. */
export function validateTagResourceRequest(value) {
  const errors = judgeClosedTagResourceRequest(value);
  validateTagResourceRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a TagResourceResponse; `errors` holds what is wrong with it until the next call. */
export function validateTagResourceResponse(value) {
  const errors = judgeTagResourceResponse(value);
  validateTagResourceResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a UntagResourceRequest; `errors` holds what is wrong with it until the next call. */
export function validateUntagResourceRequest(value) {
  const errors = judgeClosedUntagResourceRequest(value);
  validateUntagResourceRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a UntagResourceResponse; `errors` holds what is wrong with it until the next call. */
export function validateUntagResourceResponse(value) {
  const errors = judgeUntagResourceResponse(value);
  validateUntagResourceResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a UpdateDefaultAutoScalingConfigurationRequest; `errors` holds what is wrong with it until the next call. */
export function validateUpdateDefaultAutoScalingConfigurationRequest(value) {
  const errors = judgeClosedUpdateDefaultAutoScalingConfigurationRequest(value);
  validateUpdateDefaultAutoScalingConfigurationRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a UpdateDefaultAutoScalingConfigurationResponse; `errors` holds what is wrong with it until the next call. */
export function validateUpdateDefaultAutoScalingConfigurationResponse(value) {
  const errors = judgeUpdateDefaultAutoScalingConfigurationResponse(value);
  validateUpdateDefaultAutoScalingConfigurationResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a UpdateServiceRequest; `errors` holds what is wrong with it until the next call. */
export function validateUpdateServiceRequest(value) {
  const errors = judgeClosedUpdateServiceRequest(value);
  validateUpdateServiceRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a UpdateServiceResponse; `errors` holds what is wrong with it until the next call. */
export function validateUpdateServiceResponse(value) {
  const errors = judgeUpdateServiceResponse(value);
  validateUpdateServiceResponse.errors = errors;
  return errors === null;
}

/** Tells whether a value is a UpdateVpcIngressConnectionRequest; `errors` holds what is wrong with it until the next call. */
export function validateUpdateVpcIngressConnectionRequest(value) {
  const errors = judgeClosedUpdateVpcIngressConnectionRequest(value);
  validateUpdateVpcIngressConnectionRequest.errors = errors;
  return errors === null;
}

/** Tells whether a value is a UpdateVpcIngressConnectionResponse; `errors` holds what is wrong with it until the next call. */
export function validateUpdateVpcIngressConnectionResponse(value) {
  const errors = judgeUpdateVpcIngressConnectionResponse(value);
  validateUpdateVpcIngressConnectionResponse.errors = errors;
  return errors === null;
}
