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

const membersClosedListServicesRequest = /* @__PURE__ */ new Set(["NextToken", "MaxResults"]);
function judgeClosedListServicesRequest(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.NextToken !== undefined) all = at(all, judgeString(value.NextToken), "/NextToken");
  if (value.MaxResults !== undefined) all = at(all, judgeServiceMaxResults(value.MaxResults), "/MaxResults");
  for (const key in value) if (!membersClosedListServicesRequest.has(key)) all = unknown(all, key);
  return all;
}

function judgeString(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isLonger(value, 51200))
    all = more(all, fault("maxLength", { limit: 51200 }, "must NOT have more than 51200 characters"));
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

const patternServiceName = /^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$/u;
function judgeServiceName(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 4)) all = more(all, fault("minLength", { limit: 4 }, "must NOT have fewer than 4 characters"));
  if (isLonger(value, 40)) all = more(all, fault("maxLength", { limit: 40 }, "must NOT have more than 40 characters"));
  if (!patternServiceName.test(value)) all = mismatch(all, patternServiceName);
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

function judgeTimestamp(value) {
  return Number.isFinite(value) ? null : [fault("type", { type: "number" }, "must be number")];
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

const valuesSourceCodeVersionType = /* @__PURE__ */ new Set(["BRANCH"]);
function judgeSourceCodeVersionType(value) {
  if (valuesSourceCodeVersionType.has(value)) return null;
  return otherValue(value, "string", valuesSourceCodeVersionType);
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

const valuesConfigurationSource = /* @__PURE__ */ new Set(["REPOSITORY", "API"]);
function judgeConfigurationSource(value) {
  if (valuesConfigurationSource.has(value)) return null;
  return otherValue(value, "string", valuesConfigurationSource);
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
  "PYTHON_311",
  "NODEJS_18",
  "NODEJS_22",
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

const valuesImageRepositoryType = /* @__PURE__ */ new Set(["ECR", "ECR_PUBLIC"]);
function judgeImageRepositoryType(value) {
  if (valuesImageRepositoryType.has(value)) return null;
  return otherValue(value, "string", valuesImageRepositoryType);
}

function judgeNullableBoolean(value) {
  return typeof value === "boolean" ? null : [fault("type", { type: "boolean" }, "must be boolean")];
}

function judgeAuthenticationConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.ConnectionArn !== undefined)
    all = at(all, judgeAppRunnerResourceArn(value.ConnectionArn), "/ConnectionArn");
  if (value.AccessRoleArn !== undefined) all = at(all, judgeRoleArn(value.AccessRoleArn), "/AccessRoleArn");
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

function judgeInstanceConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.Cpu !== undefined) all = at(all, judgeCpu(value.Cpu), "/Cpu");
  if (value.Memory !== undefined) all = at(all, judgeMemory(value.Memory), "/Memory");
  if (value.InstanceRoleArn !== undefined) all = at(all, judgeRoleArn(value.InstanceRoleArn), "/InstanceRoleArn");
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

function judgeEncryptionConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.KmsKey === undefined) all = missing(all, "KmsKey");
  else all = at(all, judgeKmsKeyArn(value.KmsKey), "/KmsKey");
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

const patternAutoScalingConfigurationName = /^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$/u;
function judgeAutoScalingConfigurationName(value) {
  if (typeof value !== "string") return [fault("type", { type: "string" }, "must be string")];
  let all = null;
  if (isShorter(value, 4)) all = more(all, fault("minLength", { limit: 4 }, "must NOT have fewer than 4 characters"));
  if (isLonger(value, 32)) all = more(all, fault("maxLength", { limit: 32 }, "must NOT have more than 32 characters"));
  if (!patternAutoScalingConfigurationName.test(value)) all = mismatch(all, patternAutoScalingConfigurationName);
  return all;
}

function judgeInteger(value) {
  return Number.isInteger(value) ? null : [fault("type", { type: "integer" }, "must be integer")];
}

const valuesAutoScalingConfigurationStatus = /* @__PURE__ */ new Set(["ACTIVE", "INACTIVE"]);
function judgeAutoScalingConfigurationStatus(value) {
  if (valuesAutoScalingConfigurationStatus.has(value)) return null;
  return otherValue(value, "string", valuesAutoScalingConfigurationStatus);
}

function judgeHasAssociatedService(value) {
  return typeof value === "boolean" ? null : [fault("type", { type: "boolean" }, "must be boolean")];
}

function judgeIsDefault(value) {
  return typeof value === "boolean" ? null : [fault("type", { type: "boolean" }, "must be boolean")];
}

function judgeNetworkConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.EgressConfiguration !== undefined)
    all = at(all, judgeEgressConfiguration(value.EgressConfiguration), "/EgressConfiguration");
  if (value.IngressConfiguration !== undefined)
    all = at(all, judgeIngressConfiguration(value.IngressConfiguration), "/IngressConfiguration");
  if (value.IpAddressType !== undefined) all = at(all, judgeIpAddressType(value.IpAddressType), "/IpAddressType");
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

const valuesEgressType = /* @__PURE__ */ new Set(["DEFAULT", "VPC"]);
function judgeEgressType(value) {
  if (valuesEgressType.has(value)) return null;
  return otherValue(value, "string", valuesEgressType);
}

function judgeIngressConfiguration(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  let all = null;
  if (value.IsPubliclyAccessible !== undefined)
    all = at(all, judgeBoolean(value.IsPubliclyAccessible), "/IsPubliclyAccessible");
  return all;
}

function judgeBoolean(value) {
  return typeof value === "boolean" ? null : [fault("type", { type: "boolean" }, "must be boolean")];
}

const valuesIpAddressType = /* @__PURE__ */ new Set(["IPV4", "DUAL_STACK"]);
function judgeIpAddressType(value) {
  if (valuesIpAddressType.has(value)) return null;
  return otherValue(value, "string", valuesIpAddressType);
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

function judgeTagResourceResponse(value) {
  if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];
  return null;
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
