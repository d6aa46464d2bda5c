import arns from "../../../schemas/facts/arns.json" with { type: "json" };
import { defineRule } from "../../core/define.ts";
import type { Finding } from "../../core/diagnostic.ts";
import type { Owner } from "../../core/violation.ts";
import { hasPlaceholder } from "../placeholders.ts";
import { listed } from "../wording.ts";

type Table<T> = Readonly<Record<string, T>>;

/** The kind that each member is for, by its shape and then by its own name, which is quicker to look up than both in one. */
const MEMBERS: Record<string, Record<string, string>> = {};
for (const [place, kind] of Object.entries(arns.members)) {
  const [shape = "", member = ""] = place.split(".");
  MEMBERS[shape] = { ...MEMBERS[shape], [member]: kind };
}
const RESOURCES: Table<{ readonly form: string; readonly pattern: RegExp }> = Object.fromEntries(
  Object.entries(arns.resources).map(([kind, { form, pattern }]) => [
    kind,
    { form, pattern: new RegExp(pattern, "u") },
  ]),
);

export default defineRule<"AppRunnerResourceArn">({
  id: "arn-names-its-resource",
  severity: "error",
  shape: "AppRunnerResourceArn",
  evidence: "documented",
  source: "facts/arns",
  service: "unknown",
  summary: "An ARN names a resource of the kind that its member is for.",
  examples: {
    invalid: [
      "arn:aws:iam::123456789012:role/AppRunnerECRAccessRole",
      "arn:aws:codestar-connections:us-east-1:123456789012:connection/01234567-89ab-cdef-0123-456789abcdef",
      "arn:aws:apprunner:us-east-1:123456789012:autoscaling/high/1",
      "arn:aws:apprunner:us-east-1:123456789012:service/app",
    ],
    valid: [
      "arn:aws:apprunner:us-east-1:123456789012:service/app/0123456789abcdef0123456789abcdef",
      "arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/high",
      "arn:aws:apprunner:us-east-1:123456789012:observabilityconfiguration/tracing/1",
    ],
  },
  inspect(arn, { owner }) {
    const wanted = (owner && MEMBERS[owner.shape]?.[owner.member]) ?? "any";
    if (RESOURCES[wanted]?.pattern.test(arn)) return [];
    const [, , service, , , resource = ""] = arn.split(":");
    const kind = resource.split("/", 1)[0] ?? "";
    if (service !== "apprunner") return [foreign(service ?? "", wanted, owner)];
    const isMistaken = wanted === "any" ? !Object.hasOwn(RESOURCES, kind) : kind !== wanted;
    return isMistaken ? [mistaken(kind, wanted, owner)] : malformed(arn, kind, owner);
  },
});

const named = (owner: Owner | undefined) => owner?.member ?? "This text";

function foreign(service: string, wanted: string, owner: Owner | undefined) {
  return {
    message: `${named(owner)} holds an ARN of ${service || "no service"}, but needs one of apprunner.`,
    why: "Only resources of App Runner itself can be named here.",
    help: helpWith(wanted),
  };
}

function mistaken(kind: string, wanted: string, owner: Owner | undefined) {
  const needed = wanted === "any" ? listed(Object.keys(RESOURCES)) : wanted;
  return {
    message: `${named(owner)} holds an ARN of the type ${kind}, but needs the type ${needed}.`,
    why: "An ARN of another type leads to no resource that could be used here.",
    help: helpWith(wanted),
  };
}

function malformed(arn: string, kind: string, owner: Owner | undefined): readonly Finding[] {
  const form = RESOURCES[kind];
  if (form === undefined || form.pattern.test(arn) || hasPlaceholder(arn)) return [];
  return [
    {
      severity: "warning",
      message: `${named(owner)} holds an ARN that is not complete, or has parts of another form.`,
      why: `ARNs of the type ${kind} have the form ${form.form}.`,
      help: "Copy the whole ARN from what created or described the resource.",
    },
  ];
}

function helpWith(wanted: string): string {
  const form = RESOURCES[wanted]?.form;
  return form ? `Use an ARN of the form ${form}.` : "Use the ARN of a service, or of another resource of App Runner.";
}
