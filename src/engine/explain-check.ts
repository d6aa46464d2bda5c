import type { Check, Problem, RecordedCall } from "../checks/define.ts";
import { CHECKS } from "../checks/index.ts";
import { inspectHistory } from "../checks/inspect.ts";
import { contractAt, LATEST } from "../contract/contract.ts";
import { replayed } from "../harness/recordings/replayed.ts";

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
    `sends     ${sentFor(check)}`,
    `says      ${complaintOf(check)?.message ?? ""}`,
    `fix       ${fixOf(check)}`,
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

/** What a run sends so that a check has something to judge, in a sentence. */
export function sentFor(check: Check): string {
  if (check.on === "protocol") return "One request in bytes, as the examples show it, in the phase protocol.";
  const calls = [...new Set(check.examples.conforms.flat().map(({ call }) => call))].sort();
  return `Valid and invalid requests and whole histories; it judges those with calls such as ${calls.slice(0, MOST).join(", ")}.`;
}

/** How many calls are named. */
const MOST = 4;

/** What a run says of a check's first wrong example. */
export function complaintOf(check: Check): Problem | undefined {
  if (check.on === "protocol") {
    const [{ status, headers = {}, body } = { status: 0, body: "" }] = check.examples.violates;
    return check.inspect({ is: "response", status, headers, body: Buffer.from(body) })[0];
  }
  const history = replayed(check.examples.violates[0] ?? []);
  return inspectHistory(history, contractAt(LATEST)).find((one) => one.check === check && one.problems.length > 0)
    ?.problems[0];
}

const FIXES: Readonly<Record<Check["on"], string>> = {
  protocol: "Answer this request as the right example does, before it is looked at which operation it calls.",
  exchange: "Look at what writes the answer: it has to come out in this form whatever the operation was asked.",
  outcome: "Look at what decides whether the call is accepted, and at the error that it gives where it is not.",
  comparison: "Look at where the member is stored and at where answers are put together: one of them leaves it behind.",
  history: "Look at the state behind the calls: single answers are well-formed, but they do not belong together.",
};

/** How to mend what a check finds, in a few sentences. */
export function fixOf(check: Check): string {
  return `${FIXES[check.on]} The right example is answered as it has to be. \`conform --replay ID\` then says whether the finding is fixed.`;
}

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
