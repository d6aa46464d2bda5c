/** How a member of answers names the resource that it shows. */
export interface Maker {
  readonly creates: string;
  readonly arn: string;
}

const NOUNS: readonly string[] = [
  "Service",
  "Connection",
  "AutoScalingConfiguration",
  "ObservabilityConfiguration",
  "VpcConnector",
  "VpcIngressConnection",
];

const MAKERS: ReadonlyMap<string, Maker> = new Map([
  ...NOUNS.flatMap((noun) => {
    const maker = { creates: `Create${noun}`, arn: `${noun}Arn` };
    return [noun, `${noun}SummaryList`, `${noun}s`].map((member) => [member, maker] as const);
  }),
  ...["CustomDomain", "CustomDomains"].map(
    (member) => [member, { creates: "AssociateCustomDomain", arn: "DomainName" }] as const,
  ),
]);

/** The operation that makes what a member of an answer shows, and the member with its ARN. */
export function makerOf(member: string): Maker | undefined {
  return MAKERS.get(member);
}
