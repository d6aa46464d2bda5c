import type { Answer } from "../../../wire/answer.ts";
import type { RecordedCall } from "../../define.ts";
import { type PlayedCall, played } from "../../played.ts";

const SOURCE = {
  ImageRepository: { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" },
};

/** Calls of examples, each with what it names; ARNs stand as the places in earlier answers that hold them. */
export const CALLS = {
  create: (ServiceName = "shop", more: object = {}): PlayedCall => ({
    call: "CreateService",
    input: { ServiceName, SourceConfiguration: SOURCE, ...more },
  }),
  update: (of = 0, Memory = "4096"): PlayedCall => ({
    call: "UpdateService",
    input: { ServiceArn: service(of), InstanceConfiguration: { Cpu: "1024", Memory } },
  }),
  describe: (of = 0): PlayedCall => ({ call: "DescribeService", input: { ServiceArn: service(of) } }),
  pause: (of = 0): PlayedCall => ({ call: "PauseService", input: { ServiceArn: service(of) } }),
  remove: (of = 0): PlayedCall => ({ call: "DeleteService", input: { ServiceArn: service(of) } }),
  operations: (of = 0, more: object = {}): PlayedCall => ({
    call: "ListOperations",
    input: { ServiceArn: service(of), ...more },
  }),
  services: (input: object = {}): PlayedCall => ({ call: "ListServices", input }),
  scale: (AutoScalingConfigurationName = "high"): PlayedCall => ({
    call: "CreateAutoScalingConfiguration",
    input: { AutoScalingConfigurationName },
  }),
  scalings: (input: object = {}): PlayedCall => ({ call: "ListAutoScalingConfigurations", input }),
  connect: (ConnectionName = "github"): PlayedCall => ({
    call: "CreateConnection",
    input: { ConnectionName, ProviderType: "GITHUB" },
  }),
} as const;

/** Where an answer holds the ARN of the service that it shows. */
export function service(of: number): string {
  return `<${of}.Service.ServiceArn>`;
}

/** Where an answer holds the ARN of the auto scaling configuration that it shows. */
export function scaling(of: number): string {
  return `<${of}.AutoScalingConfiguration.AutoScalingConfigurationArn>`;
}

/** A history in which the answer to the call of a number, or to the last one, has its output changed. */
export function spoilt(
  calls: readonly PlayedCall[],
  // biome-ignore lint/suspicious/noExplicitAny: answers are altered member by member
  change: (output: any) => void,
  at: number = calls.length - 1,
): readonly RecordedCall[] {
  return played(calls, (answer: Answer, number) => {
    if (number === at && answer.ok) change(answer.output);
    return answer;
  });
}
