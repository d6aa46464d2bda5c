import fc from "fast-check";

const name = fc.stringMatching(/^[a-z][a-z0-9-]{3,20}$/);
const hex = fc.stringMatching(/^[0-9a-f]{32}$/);
const role = name.map((path) => `arn:aws:iam::123456789012:role/${path}`);
const arn = (kind: string) =>
  fc.tuple(name, hex).map(([own, id]) => `arn:aws:apprunner:us-east-1:123456789012:${kind}/${own}/1/${id}`);
const variables = fc.dictionary(fc.constantFrom("LOG_LEVEL", "NODE_ENV", "STAGE"), fc.string(), { maxKeys: 3 });
const few = fc.integer({ min: 1, max: 20 });

const code = fc.record({
  CodeRepository: fc.record(
    {
      RepositoryUrl: name.map((path) => `https://github.com/example/${path}`),
      SourceCodeVersion: fc.record({ Type: fc.constant("BRANCH"), Value: fc.constantFrom("main", "develop") }),
      CodeConfiguration: fc.record({
        ConfigurationSource: fc.constant("API"),
        CodeConfigurationValues: fc.record(
          {
            Runtime: fc.constantFrom("NODEJS_22", "PYTHON_311"),
            BuildCommand: fc.string(),
            StartCommand: fc.string(),
            Port: fc.integer({ min: 1, max: 65535 }).map(String),
            RuntimeEnvironmentVariables: variables,
          },
          { requiredKeys: ["Runtime"] },
        ),
      }),
      SourceDirectory: fc.array(name, { minLength: 1, maxLength: 4 }).map((steps) => `/${steps.join("/")}`),
    },
    { requiredKeys: ["RepositoryUrl", "SourceCodeVersion", "CodeConfiguration"] },
  ),
  AuthenticationConfiguration: fc.record({ ConnectionArn: arn("connection") }),
});

const image = fc.record({
  ImageRepository: fc.record({
    ImageIdentifier: name.map((path) => `public.ecr.aws/example/${path}:latest`),
    ImageRepositoryType: fc.constant("ECR_PUBLIC"),
    ImageConfiguration: fc.record({ Port: fc.constant("8080"), RuntimeEnvironmentVariables: variables }),
  }),
});

/** CreateService requests as somebody might write them in an afternoon, without looking for speed. */
export const byHand: fc.Arbitrary<unknown> = fc.record(
  {
    ServiceName: name,
    SourceConfiguration: fc.oneof(code, image),
    InstanceConfiguration: fc.record({ Cpu: fc.constant("1024"), Memory: fc.constant("2048"), InstanceRoleArn: role }),
    Tags: fc.array(fc.record({ Key: name, Value: fc.string() }), { maxLength: 4 }),
    HealthCheckConfiguration: fc.record({ Protocol: fc.constant("TCP"), Interval: few, Timeout: few }),
    AutoScalingConfigurationArn: arn("autoscalingconfiguration"),
    NetworkConfiguration: fc.record({ IngressConfiguration: fc.record({ IsPubliclyAccessible: fc.boolean() }) }),
  },
  { requiredKeys: ["ServiceName", "SourceConfiguration"] },
);
