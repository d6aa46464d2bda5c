import { type Random, seeded } from "./random.ts";
import { secrets, serviceName, variables } from "./words.ts";

const SIZES = [
  ["256", "512"],
  ["0.5 vCPU", "1 GB"],
  ["1024", "2048"],
  ["1 vCPU", "3 GB"],
  ["2048", "4096"],
  ["4 vCPU", "12 GB"],
] as const;

const RUNTIMES = [
  ["PYTHON_311", "pip3 install --requirement requirements.txt", "python3 -m gunicorn app:app"],
  ["NODEJS_22", "npm ci && npm run build", "node dist/server.js"],
  ["CORRETTO_11", "mvn --batch-mode package", "java -jar target/app.jar"],
] as const;

/** A valid CreateService request as JSON text of one to two kilobytes; every index gives another, always the same. */
export function requestText(index: number): string {
  return `${JSON.stringify(request(index), null, 2)}\n`;
}

/** A request with an unknown member, a wrong size and a value out of bounds. */
export function faultyRequestText(): string {
  const faulty = {
    ...request(1),
    AutoScalingConfigurationARN: "x",
    HealthCheckConfiguration: { Protocol: "TCP", Interval: 99 },
  };
  return `${JSON.stringify({ ...faulty, InstanceConfiguration: { Cpu: "256", Memory: "12 GB" } }, null, 2)}\n`;
}

function request(index: number) {
  const random = seeded(index);
  const region = random.pick(["eu-west-1", "us-east-1", "ap-southeast-2"]);
  const account = random.digits(12);
  const arn = (type: string, name: string): string =>
    `arn:aws:apprunner:${region}:${account}:${type}/${name}/${random.hex(32)}`;
  const [Cpu, Memory] = random.pick(SIZES);
  const environment = {
    RuntimeEnvironmentVariables: Object.fromEntries(variables(random)),
    RuntimeEnvironmentSecrets: Object.fromEntries(secrets(random, region, account)),
  };
  const http = random.chance(0.5);
  return {
    ServiceName: serviceName(random, index),
    SourceConfiguration: random.chance(0.5)
      ? codeSource(random, arn, environment)
      : imageSource(random, region, account, environment),
    InstanceConfiguration: {
      Cpu,
      Memory,
      InstanceRoleArn: `arn:aws:iam::${account}:role/service-role/instance-${random.hex(6)}`,
    },
    Tags: ["team", "stage"].map((Key) => ({ Key, Value: `${Key}-${random.digits(3)}` })),
    ...(random.chance(0.3) && {
      EncryptionConfiguration: {
        KmsKey: `arn:aws:kms:${region}:${account}:key/${random.hex(8)}-${random.hex(4)}-${random.hex(4)}-${random.hex(4)}-${random.hex(12)}`,
      },
    }),
    HealthCheckConfiguration: {
      Protocol: http ? "HTTP" : "TCP",
      ...(http && { Path: "/healthz" }),
      Interval: 10 + random.below(10),
      Timeout: 1 + random.below(8),
      HealthyThreshold: 1 + random.below(5),
      UnhealthyThreshold: 2 + random.below(5),
    },
    AutoScalingConfigurationArn: `arn:aws:apprunner:${region}:${account}:autoscalingconfiguration/steady/${1 + random.below(9)}/${random.hex(32)}`,
    NetworkConfiguration: {
      EgressConfiguration: random.chance(0.5)
        ? {
            EgressType: "VPC",
            VpcConnectorArn: `arn:aws:apprunner:${region}:${account}:vpcconnector/private/1/${random.hex(32)}`,
          }
        : { EgressType: "DEFAULT" },
      IngressConfiguration: { IsPubliclyAccessible: random.chance(0.8) },
    },
  };
}

function codeSource(random: Random, arn: (type: string, name: string) => string, environment: object) {
  const [Runtime, BuildCommand, StartCommand] = random.pick(RUNTIMES);
  const Port = String(8000 + random.below(1000));
  return {
    CodeRepository: {
      RepositoryUrl: `https://github.com/example/${random.pick(["shop", "platform", "tools"])}`,
      SourceCodeVersion: { Type: "BRANCH", Value: random.pick(["main", "release", "develop"]) },
      CodeConfiguration: {
        ConfigurationSource: "API",
        CodeConfigurationValues: { Runtime, BuildCommand, StartCommand, Port, ...environment },
      },
      SourceDirectory: `/services/${random.pick(["api", "web", "jobs"])}`,
    },
    AuthenticationConfiguration: { ConnectionArn: arn("connection", "github") },
    AutoDeploymentsEnabled: random.chance(0.5),
  };
}

function imageSource(random: Random, region: string, account: string, environment: object) {
  return {
    ImageRepository: {
      ImageIdentifier: `${account}.dkr.ecr.${region}.amazonaws.com/${random.pick(["shop/api", "platform/web", "tools"])}:1.${random.below(40)}.${random.below(9)}`,
      ImageRepositoryType: "ECR",
      ImageConfiguration: {
        Port: String(8000 + random.below(1000)),
        StartCommand: "serve --workers 4",
        ...environment,
      },
    },
    AuthenticationConfiguration: {
      AccessRoleArn: `arn:aws:iam::${account}:role/service-role/ecr-access-${random.hex(6)}`,
    },
    AutoDeploymentsEnabled: random.chance(0.5),
  };
}
