import { put } from "../../src/model/store.ts";
import { clientRequest } from "../../src/wire/signed-request.ts";
import type { Target } from "../../src/wire/target.ts";
import { added, at, changed, type Members, without } from "../mutants/faulty/edit.ts";
import type { Faults } from "../mutants/faulty/faults.ts";
import type { Machine } from "../mutants/faulty/machine.ts";
import { defineVariant, type Variant } from "./define.ts";

const DIRECTORY = "SourceConfiguration.CodeRepository.SourceDirectory";

/** What nobody has sent and no shape requires. */
const LEAN = [
  "ServiceSummaryList[].CreatedAt",
  "ServiceSummaryList[].UpdatedAt",
  "ServiceSummaryList[].ServiceUrl",
  "OperationSummaryList[].UpdatedAt",
  "OperationSummaryList[].EndedAt",
  "ConnectionSummaryList[].CreatedAt",
  "AutoScalingConfigurationSummaryList[].CreatedAt",
  "AutoScalingConfigurationSummaryList[].HasAssociatedService",
  "Service.ServiceUrl",
];

const DEFAULTS = [
  "HealthCheckConfiguration",
  "SourceConfiguration.AutoDeploymentsEnabled",
  "NetworkConfiguration.IpAddressType",
  "NetworkConfiguration.EgressConfiguration",
  "NetworkConfiguration.IngressConfiguration",
  "InstanceConfiguration.Cpu",
  "InstanceConfiguration.Memory",
];

/** Conformant variants that do what documents leave open in another way. */
export const BEHAVIOURS: readonly Variant[] = [
  defineVariant({ id: "as-it-is", weight: "named", does: "It is the project's own emulator.", differs: () => ({}) }),
  defineVariant({
    id: "instant",
    weight: "named",
    does: "Everything has come to rest with the next request.",
    differs: () => ({ settings: { settleMs: 0 } }),
  }),
  defineVariant({
    id: "instant-answers",
    does: "The very answer that begins an operation shows its end.",
    differs: instantAnswers,
  }),
  defineVariant({
    id: "slow",
    weight: "named",
    does: "Everything takes half a minute.",
    differs: () => ({ settings: { settleMs: 30_000 } }),
  }),
  defineVariant({
    id: "ignores-unknown-members",
    weight: "named",
    does: "Members that requests do not have are passed over.",
    differs: () => ({ settings: { choices: { "unknown-members": "ignored" } } }),
  }),
  defineVariant({
    id: "forgets-at-once",
    weight: "named",
    does: "A deleted service is unknown at once.",
    differs: () => ({ settings: { keepDeletedMs: 0 } }),
  }),
  defineVariant({
    id: "forgets-after-a-while",
    does: "A deleted service is unknown a few seconds later.",
    differs: () => ({ settings: { keepDeletedMs: 4000 } }),
  }),
  defineVariant({
    id: "lists-otherwise",
    weight: "named",
    does: "Lists are newest first, pages short, and the last one is empty.",
    differs: () => ({
      settings: {
        choices: { "list-order": "newest-first", "page-length": "shorter", "empty-last-page": "when-the-page-is-full" },
      },
    }),
  }),
  defineVariant({
    id: "shows-defaults",
    weight: "named",
    does: "Every documented default is shown that was not sent.",
    differs: () => ({
      settings: {
        choices: {
          "source-directory-when-never-given": "shown",
          "auto-deployments-when-never-given": "shown",
          "image-port-when-never-given": "shown",
          "code-port-when-never-given": "shown",
          "observability-when-never-given": "shown",
          "summary-in-services": "seven",
        },
      },
    }),
  }),
  defineVariant({
    id: "hides-defaults",
    does: "No default is shown of what was not sent.",
    differs: hidesDefaults,
  }),
  defineVariant({
    id: "lean",
    does: "Optional members that nobody has sent are left out.",
    differs: () => ({
      answer: (answer) =>
        answer.ok
          ? { ok: true, output: LEAN.reduce((output: unknown, place) => without(output, place), answer.output) }
          : answer,
    }),
  }),
  defineVariant({
    id: "rich",
    does: "Optional members are shown empty or switched off.",
    differs: () => ({
      answer: (answer) =>
        answer.ok
          ? {
              ok: true,
              output: added(
                added(
                  answer.output,
                  "Service.ObservabilityConfiguration",
                  (value) => value ?? { ObservabilityEnabled: false },
                ),
                "Service.SourceConfiguration.AuthenticationConfiguration",
                (value) => value ?? {},
              ),
            }
          : answer,
    }),
  }),
  defineVariant({
    id: "builds-fail",
    weight: "named",
    does: "Every fourth creation of a service fails.",
    differs: failingBuilds,
  }),
  defineVariant({
    id: "everything-fails",
    does: "A tenth of all that begins ends in a failure.",
    differs: () => ({ settings: { failRate: 0.1 } }),
  }),
  defineVariant({
    id: "elsewhere",
    does: "It is another account and Region, in which others have resources.",
    differs: () => ({ settings: { account: "999988887777", region: "eu-central-1" } }),
    prepared: settled,
  }),
  defineVariant({
    id: "handshake-by-hand",
    does: "The handshake of a connection does not end by itself, and its connection is of no use until then.",
    differs: () => ({ settings: { choices: { handshake: "by-hand" } } }),
  }),
  defineVariant({
    id: "handshake-by-hand-but-lenient",
    does: "The handshake of a connection does not end by itself, but its connection can be used.",
    differs: () => ({ settings: { choices: { handshake: "by-hand", "connection-without-handshake": "accepted" } } }),
  }),
  defineVariant({
    id: "without-quotas",
    does: "It has no quotas.",
    differs: () => ({ settings: { quotas: "off" } }),
  }),
  defineVariant({
    id: "strict-directories",
    does: "A SourceDirectory that is relative, has `..` or ends in a slash is refused.",
    differs: () => ({
      refuses: ({ input }) => {
        const directory = at(input, DIRECTORY);
        if (typeof directory !== "string") return undefined;
        return /^[^/]|(^|\/)\.\.(\/|$)|.\/$/u.test(directory) ? "InvalidRequestException" : undefined;
      },
    }),
  }),
  defineVariant({
    id: "one-after-the-other",
    does: "Calls that come in at the same time are carried out a little later, in the order of their coming.",
    differs: () => ({ late: () => true }),
  }),
  defineVariant({
    id: "last-come-first-served",
    does: "Of the calls that come in at the same time the last is carried out first.",
    differs: () => ({}),
    seen: backwards,
  }),
  defineVariant({
    id: "strict-arns",
    does: "An ARN of another account, Region, kind or form is an improper request, whatever it leads to.",
    differs: () => ({
      refuses: strictAboutArns,
      answer: (answer, { input }) =>
        !answer.ok && answer.error.name === "ResourceNotFoundException" && isForeign(input)
          ? { ok: false, error: { ...answer.error, name: "InvalidRequestException" } }
          : answer,
    }),
  }),
  defineVariant({
    id: "domains-in-small-letters",
    does: "The names of domains are shown in small letters.",
    differs: () => ({
      answer: (answer) =>
        answer.ok
          ? {
              ok: true,
              output: changed(
                changed(answer.output, "CustomDomain.DomainName", small),
                "CustomDomains[].DomainName",
                small,
              ),
            }
          : answer,
    }),
  }),
  defineVariant({
    id: "stuck-for-minutes",
    does: "An operation takes two minutes, and everything else is refused meanwhile.",
    differs: () => ({ settings: { settleMs: 120_000 } }),
  }),
  defineVariant({
    id: "updated-at-while-looking",
    does: "UpdatedAt moves with every operation record, also when an operation ends.",
    differs: () => ({
      answer: (answer, { now }) =>
        answer.ok && at(answer.output, "Service.Status") === "OPERATION_IN_PROGRESS"
          ? { ok: true, output: changed(answer.output, "Service.UpdatedAt", () => Math.round(now * 1000) / 1000) }
          : answer,
    }),
  }),
  defineVariant({
    id: "clock-of-its-own",
    does: "Its clock is three days behind that of whoever looks.",
    differs: () => ({}),
    seen: (target) => ({ ...target, ...(target.now && { now: () => (target.now?.() ?? 0) + 3 * 86_400 }) }),
  }),
];

const small = (name: unknown): unknown => String(name).toLowerCase();

/** Whether a request gives an ARN that is not of the account, or not of the kind that its member asks for. */
function isForeign(input: Members): boolean {
  return Object.entries(input).some(([member, arn]) => {
    if (!member.endsWith("Arn") || member.endsWith("RoleArn") || typeof arn !== "string") return false;
    const kind = member === "ResourceArn" ? "[a-z]+" : member.slice(0, -"Arn".length).toLowerCase();
    const id = /service$|connection$/.test(kind) ? "/[0-9a-f]{32}$" : "(/[0-9]+(/[0-9a-f]{32})?)?$";
    return !new RegExp(
      `^arn:aws:apprunner:us-east-1:123456789012:${kind}/[A-Za-z0-9_-]+${member === "ResourceArn" ? "" : id}`,
    ).test(arn);
  });
}

const strictAboutArns: NonNullable<Faults["refuses"]> = ({ input }) =>
  isForeign(input) ? "InvalidRequestException" : undefined;

/** Carries out the calls of one moment in the order opposite to their coming. */
function backwards(target: Target): Target {
  const waiting: (() => Promise<void>)[] = [];
  const all = async (): Promise<void> => {
    for (const carryOut of waiting.splice(0).reverse()) await carryOut();
  };
  return {
    ...target,
    call: (operation, input) =>
      new Promise((resolve) => {
        if (waiting.length === 0) setImmediate(() => void all());
        waiting.push(async () => resolve(await target.call(operation, input)));
      }),
  };
}

function instantAnswers(): Faults {
  return {
    settings: { settleMs: 0 },
    answer: (answer, { operation }, world) => {
      const row = answer.ok ? world.rows.get(`service/${at(answer.output, "Service.ServiceArn")}`) : undefined;
      if (!answer.ok || row?.kind !== "service" || operation === "DescribeService") return answer;
      const to = ENDS[operation];
      return to === undefined ? answer : { ok: true, output: added(answer.output, "Service.Status", () => to) };
    },
  };
}

const ENDS: Readonly<Record<string, string>> = {
  CreateService: "RUNNING",
  UpdateService: "RUNNING",
  PauseService: "PAUSED",
  ResumeService: "RUNNING",
};

/** Shows of each service only what somebody has sent. */
function hidesDefaults(): Faults {
  const sent = new Map<unknown, Set<string>>();
  return {
    answer: (answer, { operation, input }) => {
      if (!answer.ok) return answer;
      const arn = at(answer.output, "Service.ServiceArn");
      const known = sent.get(arn) ?? new Set();
      sent.set(arn, known);
      if (operation === "CreateService" || operation === "UpdateService")
        for (const place of DEFAULTS) if (at(input, place) !== undefined) known.add(place);
      const hidden = DEFAULTS.filter((place) => !known.has(place));
      return {
        ok: true,
        output: hidden.reduce((output: unknown, place) => without(output, `Service.${place}`), answer.output),
      };
    },
  };
}

function failingBuilds(): Faults {
  let created = 0;
  return {
    apply: (draft, { operation }, usual) => {
      const output = usual();
      if (operation !== "CreateService" || ++created % 4 !== 0) return output;
      for (const [, row] of [...draft.rows.entries("event/")])
        if (row.kind === "event" && row.happening.what === "service-settles" && row.seq === draft.next - 1)
          put(draft, { ...row, happening: { ...row.happening, to: "CREATE_FAILED", result: "FAILED" } });
      return output;
    },
  };
}

/** Puts resources into an account that are none of whoever looks at it later. */
async function settled(machine: Machine): Promise<void> {
  const image = { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" };
  const made: readonly (readonly [operation: string, input: object])[] = [
    ["CreateService", { ServiceName: "others-web", SourceConfiguration: { ImageRepository: image } }],
    ["CreateService", { ServiceName: "others-api", SourceConfiguration: { ImageRepository: image } }],
    ["CreateConnection", { ConnectionName: "others", ProviderType: "GITHUB" }],
    ["CreateAutoScalingConfiguration", { AutoScalingConfigurationName: "others" }],
    ["CreateAutoScalingConfiguration", { AutoScalingConfigurationName: "others" }],
    ["CreateObservabilityConfiguration", { ObservabilityConfigurationName: "others" }],
    ["CreateVpcConnector", { VpcConnectorName: "others", Subnets: ["subnet-1"] }],
  ];
  for (const [operation, input] of made) {
    const { method, headers, body } = clientRequest("http://127.0.0.1", operation, input);
    await machine.handle({ method, path: "/", headers, body: Buffer.from(body) });
  }
  machine.skip(10);
}
