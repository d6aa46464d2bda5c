import type { Contract } from "../../contract/contract.ts";
import { answer, CONNECTION, freshName } from "../../core/reference.ts";
import type { OperationName } from "../../model/index.ts";
import { readAnswer } from "../../wire/read-answer.ts";
import { improperIn } from "../improper.ts";
import { RESOURCE_KINDS } from "../resource-kinds.ts";
import type { Command, Script } from "../script.ts";
import type { RecordedLine } from "./read-recording.ts";

/**
 * What plays a recorded history on another implementation: names become fresh ones, and ARNs and tokens those that
 * come back. A connection that the recording does not make is one that the implementation lets code be deployed with.
 */
export function scriptOf(lines: readonly RecordedLine[], file: string, contract: Contract): Script {
  const purpose = { phase: "boundary", title: `${file}:${lines[0]?.line ?? 1}` } as const;
  const places = new Map<string, { readonly of: number; readonly member: string }>();
  const names = namesIn(lines);
  const referring = (value: unknown, member: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => referring(item, member));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, referring(inner, name)]));
    if (typeof value !== "string") return value;
    const place = places.get(value);
    if (place) return answer(place.of, place.member);
    if (member === CONNECTION_ARN) return CONNECTION;
    return NAMES.has(member) && names.has(value) ? freshName(names.get(value) as number) : value;
  };
  const commands = lines.map(({ call: { call, input, response } }, number): Command => {
    const command: Command = { call: call as OperationName, input: referring(input, "") };
    const given = readAnswer(response.status, response.headers ?? {}, response.body);
    const shown = given.ok ? identitiesIn(given.output, "") : [];
    for (const [text, member] of shown) if (!places.has(text)) places.set(text, { of: number, member });
    return improperIn({ purpose, commands: [command] }, contract) === undefined
      ? command
      : { ...command, breaks: true };
  });
  return { purpose, commands };
}

const CONNECTION_ARN = "ConnectionArn";
/** The members that name what an operation makes. */
const NAMES: ReadonlySet<string> = new Set(RESOURCE_KINDS.map(({ arn }) => arn.replace(/Arn$/u, "Name")));

/** The names that the recording gives, each with a number; others, such as that of the default, stay as they are. */
function namesIn(lines: readonly RecordedLine[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const {
    call: { call, input },
  } of lines) {
    if (!RESOURCE_KINDS.some(({ creates }) => creates === call)) continue;
    for (const [member, value] of Object.entries(input as object))
      if (NAMES.has(member) && typeof value === "string" && !found.has(value)) found.set(value, found.size);
  }
  return found;
}

/** The ARNs and tokens in an output, each with its place. */
function* identitiesIn(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === "string" && /(?:Arn|NextToken)$/u.test(path)) yield [value, path];
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value))
    yield* identitiesIn(inner, Array.isArray(value) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`);
}
