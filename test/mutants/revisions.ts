import { shownAutoScaling } from "../../src/model/auto-scaling.ts";
import { resolve } from "../../src/model/revisions.ts";
import type { AutoScalingRow } from "../../src/model/rows.ts";
import { listed, need, put } from "../../src/model/store.ts";
import { defineMutant, type Mutant } from "./define.ts";
import { at, changed } from "./faulty/edit.ts";
import type { Faults } from "./faulty/faults.ts";
import { answers, SHOWS_SERVICE, shows } from "./faulty/parts.ts";

const SCALING = [
  "CreateAutoScalingConfiguration",
  "DescribeAutoScalingConfiguration",
  "DeleteAutoScalingConfiguration",
];
const TRACING = [
  "CreateObservabilityConfiguration",
  "DescribeObservabilityConfiguration",
  "DeleteObservabilityConfiguration",
];
const ARN = "AutoScalingConfigurationArn";

/** Broken emulators that do not keep the books of revisions. */
export const REVISIONS: readonly Mutant[] = [
  defineMutant({
    id: "revision-always-one",
    breaks: "Every revision of an auto scaling configuration is number 1.",
    check: "revisions-count-up",
    shows: "over several calls",
    faults: shows(SCALING, "AutoScalingConfiguration.AutoScalingConfigurationRevision", () => 1),
  }),
  defineMutant({
    id: "revisions-from-zero",
    breaks: "Revisions of observability configurations count from 0.",
    check: "revisions-count-up",
    also: [
      {
        check: "latest-is-the-newest-revision",
        why: "of two that are made at once, the second is taken for the first by its number",
      },
    ],
    faults: shows(
      TRACING,
      "ObservabilityConfiguration.ObservabilityConfigurationRevision",
      (value) => Number(value) - 1,
    ),
  }),
  defineMutant({
    id: "revision-of-connectors-moves",
    breaks: "Revisions of VPC connectors are one higher when they are looked at than when they are made.",
    check: "other-members-agree",
    faults: shows("DescribeVpcConnector", "VpcConnector.VpcConnectorRevision", (value) => Number(value) + 1),
  }),
  defineMutant({
    id: "revisions-counted-over-all-names",
    breaks: "Revisions count on from name to name.",
    check: "revisions-count-up",
    shows: "over several calls",
    faults: () => {
      let count = 0;
      const numbers = new Map<unknown, number>();
      return {
        answer: (answer) => {
          if (!answer.ok) return answer;
          const arn = at(answer.output, `AutoScalingConfiguration.${ARN}`);
          if (!numbers.has(arn)) numbers.set(arn, ++count);
          const number = numbers.get(arn);
          return {
            ok: true,
            output: changed(answer.output, "AutoScalingConfiguration.AutoScalingConfigurationRevision", () => number),
          };
        },
      };
    },
  }),
  defineMutant({
    id: "latest-stays",
    breaks: "A revision stays the latest one when there is a newer one.",
    check: "latest-is-the-newest-revision",
    shows: "over several calls",
    faults: shows(SCALING, "AutoScalingConfiguration.Latest", () => true),
  }),
  defineMutant({
    id: "latest-never",
    breaks: "No revision is ever the latest one.",
    check: "latest-is-the-newest-revision",
    faults: shows(SCALING, "AutoScalingConfiguration.Latest", () => false),
  }),
  defineMutant({
    id: "tracing-latest-stays",
    breaks: "A revision of an observability configuration stays the latest one when there is a newer one.",
    check: "latest-is-the-newest-revision",
    shows: "over several calls",
    faults: shows(TRACING, "ObservabilityConfiguration.Latest", () => true),
  }),
  defineMutant({
    id: "every-revision-the-default",
    breaks: "Every auto scaling configuration is the default.",
    check: "one-revision-is-the-default",
    faults: shows(SCALING, "AutoScalingConfiguration.IsDefault", () => true),
  }),
  defineMutant({
    id: "default-does-not-move",
    breaks: "UpdateDefaultAutoScalingConfiguration answers, but changes nothing.",
    check: "one-revision-is-the-default",
    shows: "over several calls",
    also: [
      { check: "what-a-service-uses-is-not-deleted", why: "the configuration that was made the default is none" },
      {
        check: "services-scale-by-the-given-configuration",
        why: "the configuration that was made the default is none",
      },
    ],
    faults: () => ({
      apply: (draft, { operation }, usual) => {
        if (operation !== "UpdateDefaultAutoScalingConfiguration") return usual();
        const account = need(draft, "account", "account");
        const output = usual();
        put(draft, account);
        return output;
      },
    }),
  }),
  defineMutant({
    id: "two-defaults-in-lists",
    breaks: "The first default goes on to be called the default in lists when it is not any more.",
    check: "one-default-in-a-list",
    shows: "over several calls",
    faults: shows("ListAutoScalingConfigurations", "AutoScalingConfigurationSummaryList[].IsDefault", (value, owner) =>
      owner.AutoScalingConfigurationName === "DefaultConfiguration" ? true : value,
    ),
    also: [{ check: "one-revision-is-the-default", why: "the same flag is wrong on the summary itself" }],
  }),
  defineMutant({
    id: "new-services-use-the-old-default",
    breaks: "New services use the first default after another one was made the default.",
    check: "services-scale-by-the-given-configuration",
    shows: "over several calls",
    also: [{ check: "associations-are-flagged", why: "another configuration is in use than that of the service" }],
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const first = [...draft.rows.entries("autoscalingconfiguration/")].flatMap(([, row]) =>
          row.kind === "autoscalingconfiguration" && row.seq === 1 ? [row.id] : [],
        )[0];
        return usual(operation === "CreateService" && input[ARN] === undefined ? { ...input, [ARN]: first } : input);
      },
    }),
  }),
  defineMutant({
    id: "default-by-another-name",
    breaks: "Services show the default auto scaling configuration by another name than lists do.",
    check: "identity-never-changes",
    shows: "over several calls",
    faults: shows(SHOWS_SERVICE, "Service.AutoScalingConfigurationSummary.AutoScalingConfigurationName", (value) =>
      value === "DefaultConfiguration" ? "default" : value,
    ),
  }),
  defineMutant({
    id: "defaults-of-several-revisions",
    breaks:
      "Every other service that was given no auto scaling configuration shows another revision of the default one.",
    check: "services-scale-by-the-default-configuration",
    shows: "over several calls",
    faults: () => {
      const seen = new Map<unknown, number>();
      return {
        answer: (answer) => {
          if (!answer.ok) return answer;
          const service = at(answer.output, "Service.ServiceArn");
          if (!seen.has(service)) seen.set(service, seen.size);
          const place = `Service.AutoScalingConfigurationSummary.${ARN}`;
          const other = (arn: unknown) => String(arn).replace(/(\/DefaultConfiguration\/)1(?=\/)/u, "$12");
          const isOdd = (seen.get(service) as number) % 2 === 1;
          return isOdd ? { ok: true, output: changed(answer.output, place, other) } : answer;
        },
      };
    },
  }),
  defineMutant({
    id: "associations-never-flagged",
    breaks: "HasAssociatedService is always false.",
    check: "associations-are-flagged",
    shows: "over several calls",
    faults: shows(SCALING, "AutoScalingConfiguration.HasAssociatedService", () => false),
  }),
  defineMutant({
    id: "associations-always-flagged",
    breaks: "HasAssociatedService is always true.",
    check: "associations-are-flagged",
    faults: shows(SCALING, "AutoScalingConfiguration.HasAssociatedService", () => true),
  }),
  defineMutant({
    id: "associations-outlive-services",
    breaks: "HasAssociatedService stays true when the service was deleted.",
    check: "associations-are-flagged",
    shows: "over several calls",
    faults: () => {
      const used = new Set<unknown>();
      return {
        answer: (answer) => {
          if (!answer.ok) return answer;
          used.add(at(answer.output, `Service.AutoScalingConfigurationSummary.${ARN}`));
          return {
            ok: true,
            output: changed(answer.output, "AutoScalingConfiguration.HasAssociatedService", (value, owner) =>
              used.has(owner[ARN]) ? true : value,
            ),
          };
        },
      };
    },
  }),
  defineMutant({
    id: "configurations-inactive-from-the-first",
    breaks: "A new auto scaling configuration is INACTIVE.",
    check: "configurations-are-active-until-deleted",
    faults: shows("CreateAutoScalingConfiguration", "AutoScalingConfiguration.Status", () => "INACTIVE"),
  }),
  defineMutant({
    id: "deleted-configurations-active",
    breaks: "A deleted auto scaling configuration stays ACTIVE.",
    check: "configurations-are-active-until-deleted",
    shows: "over several calls",
    faults: shows(SCALING, "AutoScalingConfiguration.Status", () => "ACTIVE"),
    also: [{ check: "deleted-at-only-on-what-was-deleted", why: "it calls active what has a DeletedAt" }],
  }),
  defineMutant({
    id: "deleted-connectors-active",
    breaks: "A deleted VPC connector stays ACTIVE.",
    check: "configurations-are-active-until-deleted",
    shows: "over several calls",
    faults: shows(["DescribeVpcConnector", "DeleteVpcConnector"], "VpcConnector.Status", () => "ACTIVE"),
    also: [{ check: "deleted-at-only-on-what-was-deleted", why: "it calls active what has a DeletedAt" }],
  }),
  defineMutant({
    id: "name-only-arn-means-the-first",
    breaks: "An ARN that stops at the name leads to the first revision.",
    check: "what-was-sent-comes-back",
    shows: "over several calls",
    also: [
      { check: "revisions-count-up", why: "it is the number and the flag of another revision" },
      { check: "latest-is-the-newest-revision", why: "it is the number and the flag of another revision" },
    ],
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const arn = input[ARN];
        const name = typeof arn === "string" ? /autoscalingconfiguration\/([^/]+)$/u.exec(arn)?.[1] : undefined;
        if (name === undefined || operation !== "DescribeAutoScalingConfiguration") return usual();
        const [first] = listed<AutoScalingRow>(draft, `autoscalingconfiguration.name#${name}#`);
        return first ? { AutoScalingConfiguration: shownAutoScaling(draft, first.row) } : usual();
      },
    }),
  }),
  defineMutant({
    id: "services-use-the-first-revision",
    breaks: "A service that names an auto scaling configuration by its name uses its first revision.",
    check: "services-scale-by-the-given-configuration",
    also: [{ check: "valid-requests-are-accepted", why: "the first revision is in use and cannot be deleted" }],
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const arn = input[ARN];
        const name = typeof arn === "string" ? /autoscalingconfiguration\/([^/]+)$/u.exec(arn)?.[1] : undefined;
        if (name === undefined || !["CreateService", "UpdateService"].includes(operation)) return usual();
        const [first] = listed<AutoScalingRow>(draft, `autoscalingconfiguration.name#${name}#`);
        return usual(first ? { ...input, [ARN]: first.row.id } : input);
      },
    }),
  }),
  defineMutant({
    id: "latest-only-ignored",
    breaks: "Lists of auto scaling configurations hold all revisions, whatever LatestOnly says.",
    check: "lists-show-the-latest-revisions",
    shows: "over several calls",
    faults: latestOnly(false),
  }),
  defineMutant({
    id: "latest-only-always",
    breaks: "Lists of auto scaling configurations hold the latest revisions only, whatever LatestOnly says.",
    check: "lists-hold-what-was-made",
    also: [{ check: "pages-leave-nothing-out", why: "the list that was filtered the same way elsewhere held more" }],
    shows: "over several calls",
    faults: latestOnly(true),
  }),
  defineMutant({
    id: "all-revisions-deletes-one",
    breaks: "DeleteAllRevisions deletes the latest revision only.",
    check: "lists-forget-what-was-deleted",
    shows: "over several calls",
    also: [{ check: "configurations-are-active-until-deleted", why: "what is left is active" }],
    faults: () => ({
      apply: (_, { input }, usual) => {
        const { DeleteAllRevisions: __, ...rest } = input;
        return usual(rest);
      },
    }),
  }),
  defineMutant({
    id: "users-not-listed",
    breaks: "ListServicesForAutoScalingConfiguration is always empty.",
    check: "users-of-a-configuration-are-listed",
    shows: "over several calls",
    faults: answers("ListServicesForAutoScalingConfiguration", (output) => changed(output, "ServiceArnList", () => [])),
  }),
  defineMutant({
    id: "users-of-all-configurations-listed",
    breaks: "ListServicesForAutoScalingConfiguration lists all services.",
    check: "users-of-a-configuration-are-listed",
    shows: "over several calls",
    faults: () => ({
      answer: (answer, { operation, input }, world) => {
        if (!answer.ok || operation !== "ListServicesForAutoScalingConfiguration" || input.MaxResults !== undefined)
          return answer;
        const all = [...listed(world, "service#")].map(({ row }) => row.id);
        return { ok: true, output: changed(answer.output, "ServiceArnList", () => all) };
      },
    }),
  }),
  defineMutant({
    id: "inactive-revision-made-default",
    breaks: "A deleted revision can be made the default.",
    check: "inactive-revisions-are-not-made-default",
    shows: "over several calls",
    faults: () => ({
      pardons: (error, { operation }) =>
        operation === "UpdateDefaultAutoScalingConfiguration" && error.message.endsWith("was deleted."),
    }),
  }),
  defineMutant({
    id: "inactive-revision-used",
    breaks: "A service can use a deleted auto scaling configuration.",
    check: "inactive-revisions-are-not-used",
    shows: "over several calls",
    faults: () => ({
      pardons: (error, { operation }) =>
        ["CreateService", "UpdateService"].includes(operation) && error.message.endsWith("was deleted."),
    }),
  }),
  defineMutant({
    id: "unknown-configuration-used",
    breaks: "A service can name an auto scaling configuration that does not exist, and uses the default.",
    check: "unknown-references-are-refused",
    faults: () => ({
      pardons: ({ message }) => message.startsWith("There is no auto scaling configuration"),
      apply: (draft, { operation, input }, usual) => {
        const { [ARN]: arn, ...rest } = input;
        const isUsed = ["CreateService", "UpdateService"].includes(operation) && typeof arn === "string";
        return usual(isUsed && !resolve(draft, "autoscalingconfiguration", arn) ? rest : input);
      },
    }),
  }),
];

function latestOnly(value: boolean): () => Faults {
  return () => ({
    pardons: ({ guard }) => guard === "token-fits",
    apply: (_, { operation, input }, usual) =>
      usual(
        operation === "ListAutoScalingConfigurations" && input.MaxResults === undefined
          ? { ...input, LatestOnly: value }
          : input,
      ),
  });
}
