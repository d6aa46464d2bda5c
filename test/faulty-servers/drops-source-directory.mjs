// A small App Runner of somebody else: a table of functions over plain arrays. It knows SourceDirectory when a service
// is created, but its description of a repository is older than the member, so that updates and descriptions drop it.
// It takes its validators from this project, as anybody may.
// Run it: node test/faulty-servers/drops-source-directory.mjs [PORT]; it prints its URL.
import { randomBytes, randomUUID } from "node:crypto";
import { createServer } from "node:http";

const validators = new Map(Object.entries(await import("../../generated/latest/validators.js")));
const db = { services: [], operations: [], connections: [], configurations: [], tags: {} };
const hex = () => randomBytes(16).toString("hex");
const seconds = () => Math.round(Date.now()) / 1000;
const arn = (path) => `arn:aws:apprunner:eu-west-1:444455556666:${path}`;
const fail = (type, Message) => ({ fails: { __type: type, Message } });
const invalid = (words) => fail("InvalidRequestException", words);
const missing = (what) => fail("ResourceNotFoundException", `${what ?? "It"} was not found`);

/** As repositories are stored: one member after the other, and SourceDirectory is not among them. */
const repository = (given, before = {}) => ({
  RepositoryUrl: given.RepositoryUrl ?? before.RepositoryUrl,
  SourceCodeVersion: given.SourceCodeVersion ?? before.SourceCodeVersion,
  ...((given.CodeConfiguration ?? before.CodeConfiguration) && {
    CodeConfiguration: given.CodeConfiguration ?? before.CodeConfiguration,
  }),
});

const source = (given, before = {}) => {
  const { CodeRepository: code, ImageRepository: image } = given;
  return {
    AutoDeploymentsEnabled:
      given.AutoDeploymentsEnabled ?? before.AutoDeploymentsEnabled ?? image?.ImageRepositoryType !== "ECR_PUBLIC",
    ...((given.AuthenticationConfiguration ?? before.AuthenticationConfiguration) && {
      AuthenticationConfiguration: given.AuthenticationConfiguration ?? before.AuthenticationConfiguration,
    }),
    ...((code ?? before.CodeRepository) && {
      CodeRepository: code ? repository(code, before.CodeRepository) : before.CodeRepository,
    }),
    ...((image ?? before.ImageRepository) && {
      ImageRepository: {
        ...before.ImageRepository,
        ...image,
        ...((image?.ImageConfiguration ?? before.ImageRepository?.ImageConfiguration) && {
          ImageConfiguration: { ...before.ImageRepository?.ImageConfiguration, ...image?.ImageConfiguration },
        }),
      },
    }),
  };
};

const units = (table, text) => table[text] ?? text;
const CPUS = { "0.25 vCPU": "256", "0.5 vCPU": "512", "1 vCPU": "1024", "2 vCPU": "2048", "4 vCPU": "4096" };
const gigabytes = (text) => (/ GB$/.test(text) ? String(1024 * Number.parseFloat(text)) : text);

const rest = (given, before = {}) => ({
  InstanceConfiguration: {
    ...before.InstanceConfiguration,
    ...given.InstanceConfiguration,
    Cpu: units(CPUS, given.InstanceConfiguration?.Cpu ?? before.InstanceConfiguration?.Cpu ?? "1024"),
    Memory: gigabytes(given.InstanceConfiguration?.Memory ?? before.InstanceConfiguration?.Memory ?? "2048"),
  },
  HealthCheckConfiguration: {
    ...{ Protocol: "TCP", Path: "/", Interval: 5, Timeout: 2, HealthyThreshold: 1, UnhealthyThreshold: 5 },
    ...before.HealthCheckConfiguration,
    ...given.HealthCheckConfiguration,
  },
  NetworkConfiguration: {
    EgressConfiguration: given.NetworkConfiguration?.EgressConfiguration ??
      before.NetworkConfiguration?.EgressConfiguration ?? { EgressType: "DEFAULT" },
    IngressConfiguration: given.NetworkConfiguration?.IngressConfiguration ??
      before.NetworkConfiguration?.IngressConfiguration ?? { IsPubliclyAccessible: true },
    IpAddressType: given.NetworkConfiguration?.IpAddressType ?? before.NetworkConfiguration?.IpAddressType ?? "IPV4",
  },
  ...((given.ObservabilityConfiguration ?? before.ObservabilityConfiguration) && {
    ObservabilityConfiguration: given.ObservabilityConfiguration ?? before.ObservabilityConfiguration,
  }),
});

const service = ({ ServiceArn }) => db.services.find((one) => one.ServiceArn === ServiceArn);

const started = (one, Type, Status) => {
  const at = Math.max(seconds(), one.UpdatedAt);
  const Id = hex();
  db.operations.unshift({
    Id,
    Type,
    Status: "SUCCEEDED",
    TargetArn: one.ServiceArn,
    StartedAt: at,
    EndedAt: at,
    UpdatedAt: at,
  });
  Object.assign(one, { Status, UpdatedAt: at });
  return Id;
};

/** An operation on a service that may only run while the service has one of some statuses. */
const onService =
  (Type, statuses, to, change = () => undefined) =>
  (input) => {
    const one = service(input);
    if (!one) return missing(input.ServiceArn);
    if (!statuses.includes(one.Status)) return fail("InvalidStateException", `The service is ${one.Status}`);
    const fault = change(one, input);
    if (fault) return fault;
    const OperationId = started(one, Type, to);
    return { Service: shown(one), OperationId };
  };

const cut = (member, items, { MaxResults, NextToken = "0" }, most) => {
  if (MaxResults !== undefined && !(MaxResults >= 1 && MaxResults <= most))
    return invalid("MaxResults is out of range");
  const from = Number.parseInt(Buffer.from(NextToken, "base64url").toString() || "0", 10) || 0;
  const end = from + (MaxResults ?? items.length);
  return {
    [member]: items.slice(from, end),
    ...(end < items.length && { NextToken: Buffer.from(String(end)).toString("base64url") }),
  };
};

/** The revision that an ARN means: itself, the latest of its name, or the default one without any. */
const scalingBy = (wanted) => {
  const found = db.configurations.find(
    (one) =>
      one.AutoScalingConfigurationArn === wanted ||
      (one.Latest && one.AutoScalingConfigurationArn.startsWith(`${wanted}/`)) ||
      (wanted === undefined && one.IsDefault),
  );
  return (
    found && {
      AutoScalingConfigurationSummary: {
        AutoScalingConfigurationArn: found.AutoScalingConfigurationArn,
        AutoScalingConfigurationName: found.AutoScalingConfigurationName,
        AutoScalingConfigurationRevision: found.AutoScalingConfigurationRevision,
      },
    }
  );
};

const isPublic = ({ NetworkConfiguration: { IngressConfiguration } }) => IngressConfiguration.IsPubliclyAccessible;

/** A service as answers show it: only a public one has a host. */
const shown = ({ ServiceUrl, ...one }) => ({ ...one, ...(isPublic(one) && { ServiceUrl }) });

const summary = ({ ServiceName, ServiceId, ServiceArn, ServiceUrl, CreatedAt, UpdatedAt, Status }) => ({
  ServiceName,
  ServiceId,
  ServiceArn,
  ServiceUrl,
  CreatedAt,
  UpdatedAt,
  Status,
});

const configure = (name, more = {}) => {
  const revision = db.configurations.filter((one) => one.AutoScalingConfigurationName === name).length + 1;
  for (const one of db.configurations) if (one.AutoScalingConfigurationName === name) one.Latest = false;
  const made = {
    AutoScalingConfigurationArn: arn(`autoscalingconfiguration/${name}/${revision}/${hex()}`),
    AutoScalingConfigurationName: name,
    AutoScalingConfigurationRevision: revision,
    Latest: true,
    Status: "ACTIVE",
    MaxConcurrency: more.MaxConcurrency ?? 100,
    MinSize: more.MinSize ?? 1,
    MaxSize: more.MaxSize ?? 25,
    CreatedAt: seconds(),
    HasAssociatedService: false,
    IsDefault: db.configurations.length === 0,
  };
  db.configurations.push(made);
  db.tags[made.AutoScalingConfigurationArn] = more.Tags ?? [];
  return made;
};
configure("DefaultConfiguration");

const operations = {
  CreateService(input) {
    const { ServiceName, SourceConfiguration: given, Tags = [] } = input;
    if (!given.CodeRepository === !given.ImageRepository) return invalid("Exactly one source is needed");
    if (db.services.some((one) => one.ServiceName === ServiceName && one.Status !== "DELETED"))
      return invalid(`${ServiceName} exists already`);
    const ServiceId = hex();
    const at = seconds();
    if (given.CodeRepository && !given.CodeRepository.CodeConfiguration)
      return invalid("CodeConfiguration is needed for code");
    const scaling = scalingBy(input.AutoScalingConfigurationArn);
    if (!scaling) return invalid("There is no such auto scaling configuration");
    const made = {
      ServiceName,
      ServiceId,
      ServiceArn: arn(`service/${ServiceName}/${ServiceId}`),
      ServiceUrl: `${ServiceId.slice(0, 12)}.eu-west-1.awsapprunner.com`,
      CreatedAt: at,
      UpdatedAt: at,
      Status: "RUNNING",
      SourceConfiguration: source(given),
      ...rest(input),
      ...scaling,
      ...(input.EncryptionConfiguration && { EncryptionConfiguration: input.EncryptionConfiguration }),
    };
    db.services.push(made);
    db.tags[made.ServiceArn] = [...Tags];
    const OperationId = started(made, "CREATE_SERVICE", "RUNNING");
    // The answer repeats the request, so that the folder looks as if it had been kept.
    return { Service: shown({ ...made, SourceConfiguration: { ...made.SourceConfiguration, ...given } }), OperationId };
  },
  DescribeService: (input) => {
    const one = service(input);
    return one ? { Service: shown(one) } : missing(input.ServiceArn);
  },
  UpdateService: onService("UPDATE_SERVICE", ["RUNNING"], "RUNNING", (one, input) => {
    const { SourceConfiguration: given = {}, ServiceArn: _, ...others } = input;
    if (Object.keys(input).length === 1) return invalid("There is nothing to update");
    const { CodeRepository: code, ImageRepository: image } = one.SourceConfiguration;
    if ((given.CodeRepository && image) || (given.ImageRepository && code))
      return invalid("The kind of source is fixed");
    const scaling = others.AutoScalingConfigurationArn && scalingBy(others.AutoScalingConfigurationArn);
    if (scaling === undefined && others.AutoScalingConfigurationArn)
      return invalid("There is no such auto scaling configuration");
    Object.assign(one, rest(others, one), scaling, { SourceConfiguration: source(given, one.SourceConfiguration) });
    return undefined;
  }),
  PauseService: onService("PAUSE_SERVICE", ["RUNNING"], "PAUSED"),
  ResumeService: onService("RESUME_SERVICE", ["PAUSED"], "RUNNING"),
  DeleteService: onService("DELETE_SERVICE", ["RUNNING", "PAUSED"], "DELETED", (one) => {
    one.DeletedAt = seconds();
  }),
  StartDeployment: (input) => {
    const one = service(input);
    if (!one) return missing(input.ServiceArn);
    return one.Status === "RUNNING"
      ? { OperationId: started(one, "START_DEPLOYMENT", "RUNNING") }
      : invalid("It does not run");
  },
  ListServices: (input) =>
    cut("ServiceSummaryList", db.services.filter(({ Status }) => Status !== "DELETED").map(summary), input, 20),
  ListOperations: (input) =>
    service(input)
      ? cut(
          "OperationSummaryList",
          db.operations.filter((one) => one.TargetArn === input.ServiceArn),
          input,
          20,
        )
      : missing(input.ServiceArn),
  CreateConnection({ ConnectionName, ProviderType, Tags = [] }) {
    if (db.connections.some((one) => one.ConnectionName === ConnectionName)) return invalid("The name is taken");
    const ConnectionArn = arn(`connection/${ConnectionName}/${hex()}`);
    const made = { ConnectionName, ConnectionArn, ProviderType, Status: "AVAILABLE", CreatedAt: seconds() };
    db.connections.push(made);
    db.tags[ConnectionArn] = [...Tags];
    return { Connection: made };
  },
  ListConnections: (input) =>
    cut(
      "ConnectionSummaryList",
      db.connections.filter((one) => (input.ConnectionName ?? one.ConnectionName) === one.ConnectionName),
      input,
      100,
    ),
  DeleteConnection({ ConnectionArn }) {
    const index = db.connections.findIndex((one) => one.ConnectionArn === ConnectionArn);
    if (index < 0) return missing(ConnectionArn);
    const isUsed = db.services.some(
      ({ Status, SourceConfiguration: { AuthenticationConfiguration: by } }) =>
        Status !== "DELETED" && by?.ConnectionArn === ConnectionArn,
    );
    return isUsed ? invalid("A service uses it") : { Connection: db.connections.splice(index, 1)[0] };
  },
  CreateAutoScalingConfiguration: (input) => ({
    AutoScalingConfiguration: configure(input.AutoScalingConfigurationName, input),
  }),
  TagResource({ ResourceArn, Tags }) {
    const before = db.tags[ResourceArn];
    if (!before) return missing(ResourceArn);
    db.tags[ResourceArn] = [...before.filter(({ Key }) => !Tags.some((tag) => tag.Key === Key)), ...Tags];
    return {};
  },
  UntagResource({ ResourceArn, TagKeys }) {
    if (!db.tags[ResourceArn]) return missing(ResourceArn);
    db.tags[ResourceArn] = db.tags[ResourceArn].filter(({ Key }) => !TagKeys.includes(Key));
    return {};
  },
  ListTagsForResource: ({ ResourceArn }) =>
    db.tags[ResourceArn] ? { Tags: db.tags[ResourceArn] } : missing(ResourceArn),
};

const answer = (target, text) => {
  const name = target?.split(".")[1] ?? "";
  if (!Object.hasOwn(operations, name)) return fail("UnknownOperationException", `${name} is not known here`);
  let input;
  try {
    input = text === "" ? {} : JSON.parse(text);
  } catch {
    return fail("SerializationException", "The body is no JSON");
  }
  const validate = validators.get(`validate${name}Request`);
  if (!validate(input))
    return invalid(validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`)[0]);
  try {
    return operations[name](input);
  } catch (error) {
    return { ...fail("InternalServiceErrorException", String(error)), status: 500 };
  }
};

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const result = answer(request.headers["x-amz-target"], Buffer.concat(chunks).toString());
  response.statusCode = result.fails ? (result.status ?? 400) : 200;
  response.setHeader("content-type", "application/x-amz-json-1.0");
  response.setHeader("x-amzn-requestid", randomUUID());
  response.end(JSON.stringify(result.fails ?? result));
});

server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${server.address().port}`),
);
