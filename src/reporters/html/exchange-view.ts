import type { ReportedExchange, ReportedFinding } from "../../core/conformance.ts";
import { type Commands, commandsOf } from "./commands.ts";
import type { Limits } from "./limits.ts";
import { type Difference, type Line, markedJson } from "./marked-json.ts";

/** One call as the page shows it. */
export interface ExchangeView extends Commands {
  readonly number: number;
  readonly operation: string;
  /** How many looks at a resource went before it and are not shown. */
  readonly looks: number;
  readonly isDecisive: boolean;
  readonly isTogether: boolean;
  readonly sent: string;
  readonly request: readonly Line[];
  readonly status: string;
  readonly isRefused: boolean;
  readonly answer: readonly Line[];
}

/** The calls of a finding's history; looks at a resource that comes to rest are counted instead of shown. */
export function exchangeViews(finding: ReportedFinding, target: string, limits: Limits): readonly ExchangeView[] {
  const views: ExchangeView[] = [];
  let looks = 0;
  for (const [at, exchange] of finding.history.entries()) {
    const isDecisive = at === finding.exchange;
    if ((exchange.role === "poll" || !limits.whole) && !isDecisive) {
      looks++;
      continue;
    }
    views.push(viewOf(exchange, at + 1, looks, isDecisive ? finding : undefined, target, limits));
    looks = 0;
  }
  return views;
}

function viewOf(
  exchange: ReportedExchange,
  number: number,
  looks: number,
  finding: ReportedFinding | undefined,
  target: string,
  limits: Limits,
): ExchangeView {
  const { operation, input, request, status, headers, body, sent, group } = exchange;
  const difference: Difference | undefined = finding?.path && {
    path: finding.path,
    ...(finding.expected !== undefined && { expected: JSON.stringify(finding.expected) }),
  };
  const head = request && [`${request.method} ${request.path}`, ...headerLines(request.headers), ""];
  const asked = head ? [...head, request.body].map((text) => ({ text })) : markedJson(input);
  const bytes = request && headers ? [...headerLines(headers), ""].map((text) => ({ text })) : [];
  return {
    number,
    operation: operation || "(no operation)",
    looks,
    isDecisive: finding !== undefined,
    isTogether: group !== undefined,
    sent: sent.toFixed(1),
    request: cut(asked, limits.text),
    status: status === undefined ? "" : String(status),
    isRefused: status !== undefined && status >= 300,
    answer: cut([...bytes, ...answerLines(body, difference)], limits.text),
    ...short(commandsOf(exchange, target), limits.commands),
  };
}

const short = ({ curl, cli }: Commands, most: number): Commands => ({
  ...(curl !== undefined && curl.length <= most && { curl }),
  ...(cli !== undefined && cli.length <= most && { cli }),
});

const headerLines = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

function answerLines(body: string, difference: Difference | undefined): readonly Line[] {
  try {
    return markedJson(JSON.parse(body), difference);
  } catch {
    return [{ text: body === "" ? "(nothing)" : body }];
  }
}

/** The first lines, and what was marked further below, in so many characters. */
function cut(lines: readonly Line[], most: number): readonly Line[] {
  let left = most;
  let gone = 0;
  const kept: Line[] = [];
  const close = (): void => {
    if (gone > 0) kept.push({ text: `… ${gone} characters that the JSON report has`, mark: "cut" });
    gone = 0;
  };
  for (const line of lines) {
    const room = line.mark ? most : left;
    if (room <= 0) gone += line.text.length;
    else {
      close();
      kept.push({ ...line, text: line.text.slice(0, room) });
      gone += Math.max(0, line.text.length - room);
    }
    left -= line.text.length;
  }
  close();
  return kept;
}
