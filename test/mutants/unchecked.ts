import type { Violation } from "../../src/core/violation.ts";
import { type Also, defineMutant, type Mutant } from "./define.ts";
import type { Call, Faults } from "./faulty/faults.ts";

const overlooks =
  (kind: Violation["kind"] | readonly Violation["kind"][], member: RegExp, operations = /./u) =>
  (): Faults => ({
    overlooks: (violation: Violation, { operation }: Call) =>
      [kind].flat().includes(violation.kind) &&
      operations.test(operation) &&
      member.test(violation.path.filter((step) => typeof step === "string").join(".")),
  });

const UNCHECKED: readonly (readonly [id: string, breaks: string, check: string, faults: () => Faults])[] = [
  [
    "code-version-not-required",
    "SourceCodeVersion may be left out.",
    "required-members-are-required",
    overlooks("missing-member", /SourceCodeVersion$/u),
  ],
  [
    "provider-type-not-required",
    "A connection is created without a ProviderType.",
    "required-members-are-required",
    overlooks("missing-member", /^ProviderType$/u),
  ],
  [
    "subnets-not-required",
    "A VPC connector is created without Subnets.",
    "required-members-are-required",
    overlooks("missing-member", /^Subnets$/u),
  ],
  [
    "image-type-not-required",
    "An image is taken without its ImageRepositoryType.",
    "required-members-are-required",
    overlooks("missing-member", /ImageRepositoryType$/u),
  ],
  [
    "tags-not-required-to-tag",
    "TagResource is accepted without Tags.",
    "required-members-are-required",
    overlooks("missing-member", /^Tags$/u),
  ],
  ["port-as-a-number", "A Port that is a number is accepted.", "types-are-enforced", overlooks("wrong-type", /Port$/u)],
  [
    "truth-as-text",
    "A text stands for true where a boolean is documented.",
    "types-are-enforced",
    overlooks("wrong-type", /(Enabled|Accessible)$/u),
  ],
  [
    "interval-as-text",
    "A health check takes texts where numbers are documented.",
    "types-are-enforced",
    overlooks("wrong-type", /(Interval|Timeout|Threshold)$/u),
  ],
  [
    "any-provider",
    "Any text is accepted as a ProviderType.",
    "enum-values-are-enforced",
    overlooks("unknown-value", /^ProviderType$/u),
  ],
  [
    "any-runtime",
    "Any text is accepted as a Runtime.",
    "enum-values-are-enforced",
    overlooks("unknown-value", /Runtime$/u),
  ],
  [
    "any-configuration-source",
    "Any text is accepted as a ConfigurationSource.",
    "enum-values-are-enforced",
    overlooks("unknown-value", /ConfigurationSource$/u),
  ],
  [
    "any-egress-type",
    "Any text is accepted as an EgressType.",
    "enum-values-are-enforced",
    overlooks("unknown-value", /EgressType$/u),
  ],
  [
    "any-health-protocol",
    "Any text is accepted as the protocol of a health check.",
    "enum-values-are-enforced",
    overlooks("unknown-value", /Protocol$/u),
  ],
  [
    "any-role",
    "Any text is accepted as the ARN of a role.",
    "patterns-are-enforced",
    overlooks("pattern", /RoleArn$/u),
  ],
  [
    "any-service-name",
    "A ServiceName may hold any characters.",
    "patterns-are-enforced",
    overlooks("pattern", /^ServiceName$/u),
  ],
  [
    "any-key",
    "Any text is accepted as the ARN of a KMS key.",
    "patterns-are-enforced",
    overlooks("pattern", /KmsKey$/u),
  ],
  ["tag-keys-of-aws", "A tag key may begin with aws:.", "patterns-are-enforced", overlooks("pattern", /Tags\.Key$/u)],
  [
    "long-service-names",
    "A ServiceName of 41 characters is accepted.",
    "lengths-are-enforced",
    overlooks("too-long", /^ServiceName$/u),
  ],
  [
    "short-service-names",
    "A ServiceName of three characters is accepted.",
    "lengths-are-enforced",
    overlooks("too-short", /^ServiceName$/u),
  ],
  [
    "long-tag-values",
    "A tag value of 257 characters is accepted.",
    "lengths-are-enforced",
    overlooks("too-long", /Tags\.Value$/u),
  ],
  [
    "long-configuration-names",
    "The name of an auto scaling configuration may be too long.",
    "lengths-are-enforced",
    overlooks("too-long", /^AutoScalingConfigurationName$/u),
  ],
  [
    "any-interval",
    "A health check may be further apart than documented.",
    "ranges-are-enforced",
    overlooks("too-large", /Interval$/u),
  ],
  [
    "any-concurrency",
    "MaxConcurrency may be above its bound.",
    "ranges-are-enforced",
    overlooks("too-large", /^MaxConcurrency$/u),
  ],
  ["no-instances", "MinSize may be 0.", "ranges-are-enforced", overlooks("too-small", /^MinSize$/u)],
  [
    "any-threshold",
    "A threshold of a health check may be above its bound.",
    "ranges-are-enforced",
    overlooks("too-large", /Threshold$/u),
  ],
  [
    "limit-of-services-as-of-others",
    "ListServices takes the limit of other lists, 100.",
    "limit-outside-the-range-is-refused",
    overlooks("too-large", /^MaxResults$/u, /^ListServices$/u),
  ],
  [
    "limit-of-domains-as-of-others",
    "DescribeCustomDomains takes the limit of other lists.",
    "limit-outside-the-range-is-refused",
    overlooks("too-large", /^MaxResults$/u, /^DescribeCustomDomains$/u),
  ],
  [
    "limit-of-zero",
    "Lists take a MaxResults of 0.",
    "limit-outside-the-range-is-refused",
    overlooks("too-small", /^MaxResults$/u),
  ],
  [
    "both-or-no-source",
    "A service may have two sources or none.",
    "exactly-one-source-is-given",
    () => ({ ignores: ["exactly-one-source"] }),
  ],
  [
    "code-without-configuration",
    "A service is created from code without CodeConfiguration.",
    "code-configuration-is-required-on-create",
    () => ({ ignores: ["code-configuration-on-create"] }),
  ],
  [
    "empty-updates",
    "An update of nothing is accepted.",
    "an-update-changes-something",
    () => ({ ignores: ["update-changes-something"] }),
  ],
  [
    "all-revisions-by-any-arn",
    "DeleteAllRevisions is accepted with the ARN of one revision.",
    "name-only-arn-deletes-all-revisions",
    () => ({
      ignores: ["all-revisions-need-name-only-arn"],
      pardons: ({ message }) => message.startsWith("All revisions are deleted"),
    }),
  ],
];

const why = "what was taken is shown as it was sent";

/** What fails besides, because answers show what should not have been taken. */
const SHOWN: Readonly<Record<string, readonly Also[]>> = {
  "required-members-are-required": [{ check: "required-members-are-there", why }],
  "types-are-enforced": [{ check: "values-have-their-type", why }],
  "enum-values-are-enforced": [{ check: "enum-values-are-known", why }],
  "patterns-are-enforced": [{ check: "arns-have-their-form", why: "the name stands in the ARN" }],
  "lengths-are-enforced": [{ check: "arns-have-their-form", why: "the name stands in the ARN" }],
  "name-only-arn-deletes-all-revisions": [
    { check: "lists-hold-what-was-made", why: "it deletes revisions that had to stay" },
  ],
};

/** Broken emulators that do not look at what they are sent. */
export const UNCHECKED_INPUT: readonly Mutant[] = UNCHECKED.map(([id, breaks, check, faults]) =>
  defineMutant({ id, breaks, check, faults, also: SHOWN[check] ?? [] }),
);
