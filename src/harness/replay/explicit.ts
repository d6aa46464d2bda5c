import { answer } from "../../core/reference.ts";
import type { OperationName } from "../../model/index.ts";
import type { Observation } from "../../oracle/observation.ts";
import type { Exchange } from "../../wire/exchange.ts";
import type { Commands } from "../commands.ts";

/**
 * The commands that a history has played, and after them the call that shows the fault where that was none of them but
 * a look or the removal of what was made: an implementation that has nothing to wait for would never be asked it.
 */
export function explicitCommands(commands: Commands, history: readonly Observation[], decisive: number): Commands {
  const exchange = history[decisive]?.exchange;
  if (!exchange || exchange.role === "command") return commands;
  const before = history.slice(0, decisive).flatMap(({ exchange: one }) => (one.answer.ok ? [one] : []));
  const input = referring(exchange.input, before);
  return input === undefined ? commands : [...commands, { call: exchange.operation as OperationName, input }];
}

/** A request whose ARNs refer to the answers that have shown them; nothing where none has shown one. */
function referring(input: unknown, before: readonly Exchange[]): unknown {
  const entries = Object.entries((input ?? {}) as Readonly<Record<string, unknown>>).map(([name, value]) => {
    if (typeof value !== "string" || !value.startsWith("arn:")) return [name, value] as const;
    for (const { command, answer: given } of before) {
      const member = given.ok && command !== undefined ? memberOf(given.output, value) : undefined;
      if (member !== undefined) return [name, answer(command as number, member)] as const;
    }
    return undefined;
  });
  return entries.every((entry) => entry !== undefined) ? Object.fromEntries(entries) : undefined;
}

/** Where in an output a text stands, such as `Service.ServiceArn`. */
function memberOf(output: unknown, wanted: string): string | undefined {
  if (typeof output !== "object" || output === null) return undefined;
  for (const [name, value] of Object.entries(output)) {
    if (value === wanted) return name;
    const inner = memberOf(value, wanted);
    if (inner !== undefined) return `${name}.${inner}`;
  }
  return undefined;
}
