import { defineGroupRule } from "../../core/define.ts";
import type { Path } from "../../core/pointer.ts";
import type { Violation } from "../../core/violation.ts";
import { updateService } from "../example-files.ts";
import { isFunctionName, isShortFunction, isTemplateFunction } from "../template-functions.ts";
import { nameAt, sentence } from "../wording.ts";

export default defineGroupRule({
  id: "cloudformation-spelling",
  severity: "error",
  evidence: "documented",
  source: "facts/cloudformation",
  service: "unknown",
  summary: "The functions of CloudFormation have a meaning in templates only.",
  examples: {
    invalid: [
      updateService({ InstanceConfiguration: { InstanceRoleArn: { "Fn::GetAtt": ["Role", "Arn"] } } }),
      updateService({
        SourceConfiguration: { CodeRepository: { "Fn::If": ["FromCode", {}, { Ref: "AWS::NoValue" }] } },
      }),
    ],
    valid: [
      updateService({ InstanceConfiguration: { InstanceRoleArn: "arn:aws:iam::123456789012:role/orders-api" } }),
      updateService({
        SourceConfiguration: {
          ImageRepository: {
            ImageIdentifier: "public.ecr.aws/example/orders-api:1.4.2",
            ImageRepositoryType: "ECR_PUBLIC",
            ImageConfiguration: { RuntimeEnvironmentVariables: { Ref: "main" } },
          },
          AutoDeploymentsEnabled: false,
        },
      }),
    ],
  },
  inspect: (violations, { kind, path, value }) => {
    if (kind !== "request" && kind !== "fragment") return undefined;
    const places = new Map<string, Path>();
    let inStructures = false;
    for (const violation of violations) {
      const place = functionIn(violation, value, path.length);
      if (!place) continue;
      places.set(JSON.stringify(place), place);
      inStructures ||= violation.kind === "unknown-member";
    }
    const first = places.values().next().value;
    if (!first) return undefined;
    const others = places.size > 1 ? ` and ${places.size - 1} more ${places.size > 2 ? "places" : "place"}` : "";
    return {
      finding: {
        path: first.slice(path.length),
        message: `${sentence(nameAt(first))}${others} ${places.size > 1 ? "hold" : "holds"} a function of CloudFormation in a request.`,
        why: "Only CloudFormation works such functions out; the API and the AWS CLI take them as they stand.",
        help: "Write the value itself, or put the whole into a template as an AWS::AppRunner resource.",
      },
      absorbs: inStructures ? "all" : violations.filter((violation) => isUnder(violation, places)),
    };
  },
});

/** The place of the function that a violation is about. */
function functionIn(violation: Violation, root: unknown, depth: number): Path | undefined {
  const { kind, path } = violation;
  const around = path.slice(0, -1);
  if (kind === "unknown-member")
    return isFunctionName(violation.name) || isShortFunction(valueAt(root, around.slice(depth))) ? around : undefined;
  if (kind !== "wrong-type") return undefined;
  if (isFunctionName(path.at(-1))) return around;
  return isTemplateFunction(violation.value) ? path : undefined;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], root);
}

/** Whether a violation stands at a function, or is about a member that the function would have brought. */
function isUnder({ path }: Violation, places: ReadonlyMap<string, Path>): boolean {
  return places.has(JSON.stringify(path)) || places.has(JSON.stringify(path.slice(0, -1)));
}
