import type { Check, RecordedCall } from "../checks/define.ts";
import { CHECKS } from "../checks/index.ts";

/** The names of all checks. */
export function explainableChecks(): readonly string[] {
  return CHECKS.map(({ id }) => id);
}

/** What is known about a check, as plain text; nothing for any other name. */
export function explainCheck(name: string): string | undefined {
  const check = CHECKS.find(({ id }) => id === name);
  if (!check) return undefined;
  const { id, level, summary, evidence, source, on } = check;
  return `${[
    `${id} (check, ${level})`,
    "",
    summary,
    "",
    `evidence  ${evidence}`,
    `source    ${source}`,
    `judges    ${LOOKS_AT[on]}`,
    ...exampleOf("wrong", check, "violates"),
    ...exampleOf("right", check, "conforms"),
  ].join("\n")}\n`;
}

/** What checks of each kind look at. */
export const LOOKS_AT: Readonly<Record<Check["on"], string>> = {
  protocol: "the answer to one request in bytes of its own",
  exchange: "every answer by itself",
  outcome: "whether calls are accepted or refused as they have to be",
  comparison: "members of answers beside what had to come",
  history: "everything that one script has sent and got",
};

/** The lines of a check's first example of a kind: each call with its input, and what came back of it. */
export function exampleLines(check: Check, kind: "conforms" | "violates"): readonly string[] {
  if (check.on === "protocol") {
    const [response] = check.examples[kind];
    return response ? [requestLine(check.request), responseLine({ response }, LONGEST)] : [];
  }
  const calls = check.examples[kind][0] ?? [];
  return calls.flatMap((call, number) => [
    callLine(call),
    responseLine(call, number < calls.length - 1 ? BRIEF : LONGEST),
  ]);
}

function exampleOf(title: string, check: Check, kind: "conforms" | "violates"): readonly string[] {
  return ["", `${title}:`, ...exampleLines(check, kind).map((line) => `  ${line}`)];
}

/** How much of one message is shown, in characters: all of the last answer, unless it is very long. */
const LONGEST = 4000;
const BRIEF = 400;

const callLine = ({ call, input, after }: RecordedCall): string =>
  `${after === undefined ? "" : `after ${after} s `}${call} ${cut(JSON.stringify(input), BRIEF)}`;

const requestLine = ({ method = "POST", path = "/", headers }: Extract<Check, { on: "protocol" }>["request"]): string =>
  `${method} ${path} ${JSON.stringify(headers)}`;

const responseLine = ({ response, silence }: Pick<RecordedCall, "response" | "silence">, longest: number): string =>
  silence === undefined ? `→ ${response.status} ${cut(response.body, longest)}` : `→ nothing: ${silence}`;

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}… (${text.length - longest} more characters)` : text;
