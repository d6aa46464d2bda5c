import type { Emulator } from "../../src/emulator/emulator.ts";

const IMAGE = {
  ImageRepository: { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" },
};

/** What somebody else has in the account, some of it under names that a run could give too. */
export const BYSTANDERS: readonly (readonly [operation: string, input: unknown])[] = [
  ["CreateService", { ServiceName: "orders-api", SourceConfiguration: IMAGE }],
  ["CreateService", { ServiceName: "ac0-1", SourceConfiguration: IMAGE }],
  [
    "CreateService",
    { ServiceName: "0001", SourceConfiguration: IMAGE, Tags: [{ Key: "apprunner-contract", Value: "other" }] },
  ],
  ["CreateService", { ServiceName: "acme-billing", SourceConfiguration: IMAGE }],
  ["CreateConnection", { ConnectionName: "0002", ProviderType: "GITHUB" }],
  ["CreateAutoScalingConfiguration", { AutoScalingConfigurationName: "0003", MinSize: 2 }],
  ["CreateAutoScalingConfiguration", { AutoScalingConfigurationName: "busy", MinSize: 2 }],
  ["CreateObservabilityConfiguration", { ObservabilityConfigurationName: "0004" }],
  ["CreateVpcConnector", { VpcConnectorName: "0005", Subnets: ["subnet-1"] }],
];

/** What an account holds: each ARN with all that describes it, the default among auto scaling configurations included. */
export type Held = ReadonlyMap<string, string>;

const GONE = new Set(["DELETED", "INACTIVE"]);
const LISTS = [
  ["ListServices", "ServiceSummaryList", "ServiceArn"],
  ["ListConnections", "ConnectionSummaryList", "ConnectionArn"],
  ["ListAutoScalingConfigurations", "AutoScalingConfigurationSummaryList", "AutoScalingConfigurationArn"],
  ["ListObservabilityConfigurations", "ObservabilityConfigurationSummaryList", "ObservabilityConfigurationArn"],
  ["ListVpcConnectors", "VpcConnectors", "VpcConnectorArn"],
  ["ListVpcIngressConnections", "VpcIngressConnectionSummaryList", "VpcIngressConnectionArn"],
] as const;

/** Looks at an account from inside the emulator, by other code than a sweep's. */
export function heldBy({ call }: Pick<Emulator, "call">): Held {
  const held = new Map<string, string>();
  for (const [operation, list, arn] of LISTS) {
    const { output } = call(operation, operation.endsWith("Configurations") ? { LatestOnly: false } : {}) as {
      readonly output?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
    };
    for (const { HasAssociatedService: _, Latest: __, ...one } of output?.[list] ?? [])
      if (!GONE.has(String(one.Status))) held.set(String(one[arn]), JSON.stringify({ ...one, Status: undefined }));
  }
  return held;
}
