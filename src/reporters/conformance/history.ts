import type { ReportedExchange, ReportedFinding } from "../../core/conformance.ts";
import { harmless, jsonLine } from "../text/harmless.ts";

/** The longest request or answer that is shown on one line, in characters. */
const LONGEST = 400;

/** The history of a finding: the request and the answer of each call, polls of a resource counted instead of repeated. */
export function historyLines({ history, exchange: decisive }: ReportedFinding): string[] {
  const lines: string[] = [];
  let polls = 0;
  for (const [number, exchange] of history.entries()) {
    if (exchange.role === "poll" && number !== decisive) {
      polls++;
      continue;
    }
    if (polls > 0) lines.push(`   (${polls} ${polls === 1 ? "look" : "looks"} until it had come to rest)`);
    polls = 0;
    lines.push(`${number === decisive ? "→" : " "}  ${requestOf(exchange)}`, `      ${answerOf(exchange)}`);
  }
  return lines;
}

function requestOf({ operation, input, request, group }: ReportedExchange): string {
  const together = group === undefined ? "" : " (at the same time)";
  if (!request) return `${operation} ${cut(jsonLine(input))}${together}`;
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  return `${request.method} ${request.path} ${cut(jsonLine(headers.join("; ")))} ${cut(jsonLine(request.body))}`;
}

function answerOf({ status, body }: ReportedExchange): string {
  return `${status === undefined ? "" : `${status} `}${cut(harmless(body.replace(/\s+/gu, " ")))}`;
}

const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);
