// A small App Runner of somebody else: it answers errors in XML, as it has learnt from another AWS protocol.
// Run it: node test/faulty-servers/xml-errors.mjs [PORT]; it prints its URL.
import crypto from "node:crypto";
import http from "node:http";

const validators = new Map(Object.entries(await import("../../generated/latest/validators.js")));

const ACCOUNT = "111122223333";
const REGION = "us-west-2";

const CPU = { "0.25 vCPU": "256", "0.5 vCPU": "512", "1 vCPU": "1024", "2 vCPU": "2048", "4 vCPU": "4096" };

class Fault extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

class Store {
  services = new Map();
  connections = new Map();
  scaling = new Map();
  connectors = new Map();
  operations = [];
  tags = new Map();

  arn(kind, ...path) {
    return `arn:aws:apprunner:${REGION}:${ACCOUNT}:${kind}/${path.join("/")}`;
  }

  id() {
    return crypto.randomBytes(16).toString("hex");
  }

  now() {
    return Date.now() / 1000;
  }

  label(arn, tags) {
    this.tags.set(arn, new Map((tags ?? []).map((tag) => [tag.Key, tag.Value])));
  }

  service(input) {
    need(input, "ServiceArn");
    const found = this.services.get(input.ServiceArn);
    if (!found) throw new Fault("ResourceNotFoundException", `Service ${input.ServiceArn} not found`);
    return found;
  }

  begin(service, type, status) {
    const now = this.now();
    const record = {
      Id: this.id(),
      Type: type,
      Status: "SUCCEEDED",
      TargetArn: service.ServiceArn,
      StartedAt: now,
      UpdatedAt: now,
      EndedAt: now,
    };
    this.operations.unshift(record);
    service.Status = status;
    service.UpdatedAt = now;
    return { Service: view(service), OperationId: record.Id };
  }
}

const need = (input, ...names) => {
  for (const name of names)
    if (typeof input[name] !== "string" || input[name] === "")
      throw new Fault("InvalidRequestException", `${name} is required`);
};

const alive = (service) => {
  if (service.Status === "DELETED") throw new Fault("InvalidStateException", "Service is deleted");
};

const view = (service) => structuredClone(service);

const checkSource = (source) => {
  if (!source || typeof source !== "object")
    throw new Fault("InvalidRequestException", "SourceConfiguration is required");
  const { CodeRepository: code, ImageRepository: image } = source;
  if (!code === !image) throw new Fault("InvalidRequestException", "Give either CodeRepository or ImageRepository");
  if (image) need(image, "ImageIdentifier", "ImageRepositoryType");
  if (code) need(code, "RepositoryUrl");
  if (code && !code.CodeConfiguration) throw new Fault("InvalidRequestException", "CodeConfiguration is required");
};

const instance = ({ Cpu = "1024", Memory = "2048", ...rest } = {}) => ({
  Cpu: CPU[Cpu] ?? Cpu,
  Memory: Memory.endsWith(" GB") ? String(Number.parseFloat(Memory) * 1024) : Memory,
  ...rest,
});

const health = (given) => ({
  Protocol: "TCP",
  Path: "/",
  Interval: 5,
  Timeout: 2,
  HealthyThreshold: 1,
  UnhealthyThreshold: 5,
  ...given,
});

const network = (given = {}) => ({
  EgressConfiguration: { EgressType: "DEFAULT", ...given.EgressConfiguration },
  IngressConfiguration: { IsPubliclyAccessible: true, ...given.IngressConfiguration },
  IpAddressType: given.IpAddressType ?? "IPV4",
});

const page = (items, { MaxResults: limit, NextToken: token }, most) => {
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= most))
    throw new Fault("InvalidRequestException", `MaxResults must be between 1 and ${most}`);
  const from = token === undefined ? 0 : Number(token);
  if (!Number.isInteger(from)) throw new Fault("InvalidRequestException", "NextToken is not valid");
  const to = limit === undefined ? items.length : from + limit;
  return [items.slice(from, to), to < items.length ? { NextToken: String(to) } : {}];
};

class Api {
  store = new Store();

  constructor() {
    this.standard = this.CreateAutoScalingConfiguration({ AutoScalingConfigurationName: "DefaultConfiguration" });
    this.standard.AutoScalingConfiguration.IsDefault = true;
    const first = [...this.store.scaling.values()][0];
    first.IsDefault = true;
  }

  CreateService(input) {
    const { store } = this;
    need(input, "ServiceName");
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]{3,39}$/.test(input.ServiceName))
      throw new Fault("InvalidRequestException", "ServiceName is not valid");
    checkSource(input.SourceConfiguration);
    for (const other of store.services.values())
      if (other.ServiceName === input.ServiceName && other.Status !== "DELETED")
        throw new Fault("InvalidRequestException", `Service ${input.ServiceName} exists`);
    const ServiceId = store.id();
    const ServiceArn = store.arn("service", input.ServiceName, ServiceId);
    const now = store.now();
    const service = {
      ServiceName: input.ServiceName,
      ServiceId,
      ServiceArn,
      ServiceUrl: `${ServiceId.slice(0, 10)}.${REGION}.awsapprunner.com`,
      CreatedAt: now,
      UpdatedAt: now,
      Status: "RUNNING",
      SourceConfiguration: {
        AutoDeploymentsEnabled: input.SourceConfiguration.ImageRepository?.ImageRepositoryType !== "ECR_PUBLIC",
        ...input.SourceConfiguration,
      },
      InstanceConfiguration: instance(input.InstanceConfiguration),
      HealthCheckConfiguration: health(input.HealthCheckConfiguration),
      NetworkConfiguration: network(input.NetworkConfiguration),
      AutoScalingConfigurationSummary: this.scalingBy(input.AutoScalingConfigurationArn),
      ...(input.ObservabilityConfiguration && { ObservabilityConfiguration: input.ObservabilityConfiguration }),
      ...(input.EncryptionConfiguration && { EncryptionConfiguration: input.EncryptionConfiguration }),
    };
    store.services.set(ServiceArn, service);
    store.label(ServiceArn, input.Tags);
    return store.begin(service, "CREATE_SERVICE", "RUNNING");
  }

  /** The revision that an ARN means: itself, the latest of its name, or the default one without any. */
  scalingBy(wanted) {
    for (const one of this.store.scaling.values()) {
      const { AutoScalingConfigurationArn, AutoScalingConfigurationName, AutoScalingConfigurationRevision } = one;
      const isLatest = one.Latest && AutoScalingConfigurationArn.startsWith(`${wanted}/`);
      if (wanted === undefined ? one.IsDefault : isLatest || AutoScalingConfigurationArn === wanted)
        return { AutoScalingConfigurationArn, AutoScalingConfigurationName, AutoScalingConfigurationRevision };
    }
    throw new Fault("InvalidRequestException", "AutoScalingConfigurationArn leads to nothing");
  }

  DescribeService(input) {
    return { Service: view(this.store.service(input)) };
  }

  UpdateService(input) {
    const service = this.store.service(input);
    alive(service);
    if (Object.keys(input).length < 2) throw new Fault("InvalidRequestException", "Nothing to update");
    if (input.AutoScalingConfigurationArn)
      service.AutoScalingConfigurationSummary = this.scalingBy(input.AutoScalingConfigurationArn);
    const source = input.SourceConfiguration;
    if (source?.CodeRepository && service.SourceConfiguration.ImageRepository)
      throw new Fault("InvalidRequestException", "The source cannot be switched");
    if (source?.ImageRepository && service.SourceConfiguration.CodeRepository)
      throw new Fault("InvalidRequestException", "The source cannot be switched");
    for (const [name, value] of Object.entries(source ?? {}))
      service.SourceConfiguration[name] =
        typeof value === "object" ? { ...service.SourceConfiguration[name], ...value } : value;
    if (input.InstanceConfiguration)
      service.InstanceConfiguration = instance({ ...service.InstanceConfiguration, ...input.InstanceConfiguration });
    if (input.NetworkConfiguration)
      service.NetworkConfiguration = network({ ...service.NetworkConfiguration, ...input.NetworkConfiguration });
    if (input.ObservabilityConfiguration) service.ObservabilityConfiguration = input.ObservabilityConfiguration;
    if (input.HealthCheckConfiguration) Object.assign(service.HealthCheckConfiguration, input.HealthCheckConfiguration);
    return this.store.begin(service, "UPDATE_SERVICE", "RUNNING");
  }

  PauseService(input) {
    const service = this.store.service(input);
    alive(service);
    return this.store.begin(service, "PAUSE_SERVICE", "PAUSED");
  }

  ResumeService(input) {
    const service = this.store.service(input);
    alive(service);
    return this.store.begin(service, "RESUME_SERVICE", "RUNNING");
  }

  StartDeployment(input) {
    const service = this.store.service(input);
    if (service.Status !== "RUNNING") throw new Fault("InvalidRequestException", "Service is not running");
    return { OperationId: this.store.begin(service, "START_DEPLOYMENT", "RUNNING").OperationId };
  }

  DeleteService(input) {
    const service = this.store.service(input);
    alive(service);
    service.DeletedAt = this.store.now();
    return this.store.begin(service, "DELETE_SERVICE", "DELETED");
  }

  ListServices(input) {
    const living = [...this.store.services.values()].filter((service) => service.Status !== "DELETED");
    const [items, next] = page(living, input, 20);
    const brief = items.map(({ ServiceName, ServiceId, ServiceArn, ServiceUrl, CreatedAt, UpdatedAt, Status }) => ({
      ServiceName,
      ServiceId,
      ServiceArn,
      ServiceUrl,
      CreatedAt,
      UpdatedAt,
      Status,
    }));
    return { ServiceSummaryList: brief, ...next };
  }

  ListOperations(input) {
    const { ServiceArn } = this.store.service(input);
    const [items, next] = page(
      this.store.operations.filter(({ TargetArn }) => TargetArn === ServiceArn),
      input,
      20,
    );
    return { OperationSummaryList: items, ...next };
  }

  CreateConnection(input) {
    need(input, "ConnectionName", "ProviderType");
    const { store } = this;
    for (const other of store.connections.values())
      if (other.ConnectionName === input.ConnectionName)
        throw new Fault("InvalidRequestException", "Connection exists");
    const ConnectionArn = store.arn("connection", input.ConnectionName, store.id());
    const { ConnectionName, ProviderType, Tags } = input;
    const connection = { ConnectionName, ConnectionArn, ProviderType, Status: "AVAILABLE", CreatedAt: store.now() };
    store.connections.set(ConnectionArn, connection);
    store.label(ConnectionArn, Tags);
    return { Connection: connection };
  }

  ListConnections(input) {
    const all = [...this.store.connections.values()];
    const [items, next] = page(
      all.filter((one) => (input.ConnectionName ?? one.ConnectionName) === one.ConnectionName),
      input,
      100,
    );
    return { ConnectionSummaryList: items, ...next };
  }

  DeleteConnection(input) {
    need(input, "ConnectionArn");
    const connection = this.store.connections.get(input.ConnectionArn);
    if (!connection) throw new Fault("ResourceNotFoundException", "Connection not found");
    for (const { Status, SourceConfiguration: source } of this.store.services.values())
      if (Status !== "DELETED" && source.AuthenticationConfiguration?.ConnectionArn === input.ConnectionArn)
        throw new Fault("InvalidRequestException", "Connection is in use");
    this.store.connections.delete(input.ConnectionArn);
    return { Connection: connection };
  }

  CreateAutoScalingConfiguration(input) {
    need(input, "AutoScalingConfigurationName");
    const { store } = this;
    const { AutoScalingConfigurationName: name, MaxConcurrency = 100, MinSize = 1, MaxSize = 25, Tags } = input;
    const before = [...store.scaling.values()].filter((one) => one.AutoScalingConfigurationName === name);
    const revision = before.length + 1;
    for (const one of before) one.Latest = false;
    const configuration = {
      AutoScalingConfigurationArn: store.arn("autoscalingconfiguration", name, revision, store.id()),
      AutoScalingConfigurationName: name,
      AutoScalingConfigurationRevision: revision,
      Latest: true,
      Status: "ACTIVE",
      MaxConcurrency,
      MinSize,
      MaxSize,
      CreatedAt: store.now(),
      HasAssociatedService: false,
      IsDefault: false,
    };
    store.scaling.set(configuration.AutoScalingConfigurationArn, configuration);
    store.label(configuration.AutoScalingConfigurationArn, Tags);
    return { AutoScalingConfiguration: { ...configuration } };
  }

  DescribeAutoScalingConfiguration(input) {
    need(input, "AutoScalingConfigurationArn");
    const found =
      this.store.scaling.get(input.AutoScalingConfigurationArn) ??
      [...this.store.scaling.values()].find(
        (one) => one.Latest && one.AutoScalingConfigurationArn.startsWith(`${input.AutoScalingConfigurationArn}/`),
      );
    if (!found) throw new Fault("ResourceNotFoundException", "Configuration not found");
    const HasAssociatedService = [...this.store.services.values()].some(
      ({ Status, AutoScalingConfigurationSummary: used }) =>
        Status !== "DELETED" && used.AutoScalingConfigurationArn === found.AutoScalingConfigurationArn,
    );
    return { AutoScalingConfiguration: { ...found, HasAssociatedService } };
  }

  TagResource(input) {
    const tags = this.labels(input);
    for (const { Key, Value } of input.Tags ?? []) tags.set(Key, Value);
    return {};
  }

  UntagResource(input) {
    const tags = this.labels(input);
    for (const key of input.TagKeys ?? []) tags.delete(key);
    return {};
  }

  ListTagsForResource(input) {
    return { Tags: [...this.labels(input)].map(([Key, Value]) => ({ Key, Value })) };
  }

  labels(input) {
    need(input, "ResourceArn");
    const tags = this.store.tags.get(input.ResourceArn);
    if (!tags) throw new Fault("ResourceNotFoundException", "Resource not found");
    return tags;
  }
}

const api = new Api();

const errorDocument = (code, message, id) => `<?xml version="1.0" encoding="UTF-8"?>
<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>${id}</RequestId></ErrorResponse>`;

const server = http.createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    const id = crypto.randomUUID();
    response.setHeader("x-amzn-RequestId", id);
    const operation = String(request.headers["x-amz-target"] ?? "").replace("AppRunner.", "");
    try {
      if (!/^[A-Z]/.test(operation) || typeof api[operation] !== "function")
        throw new Fault("UnknownOperationException", `Unknown operation ${operation}`);
      const input = body === "" ? {} : JSON.parse(body);
      if (!validators.get(`validate${operation}Request`)(input))
        throw new Fault("InvalidRequestException", "Wrong input");
      const answer = api[operation](input);
      response.writeHead(200, { "Content-Type": "application/x-amz-json-1.0" });
      response.end(JSON.stringify(answer));
    } catch (error) {
      response.writeHead(error instanceof Fault ? 400 : 500, { "Content-Type": "text/xml" });
      response.end(errorDocument(error.code ?? "InternalFailure", error.message, id));
    }
  });
});

server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
