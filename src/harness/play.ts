import type { Exchange } from "../wire/exchange.ts";
import type { Call } from "./caller.ts";
import type { History } from "./history.ts";
import { type Resolver, resolve } from "./resolve.ts";
import type { Command, Script } from "./script.ts";
import type { Shared } from "./session.ts";
import { settle } from "./settle.ts";

/** Sends the commands of a script, each as soon as its placeholders can be filled in; the others are left out. */
export async function playCommands(
  history: History,
  script: Script,
  { connection }: { readonly connection?: string },
): Promise<void> {
  const { shared } = history;
  const exchanges = new Map<number, Exchange>();
  const names = new Map<number, string>();
  const resolver: Resolver = {
    output: (command) => {
      const answer = exchanges.get(command)?.answer;
      return answer?.ok ? answer.output : undefined;
    },
    name: (number, length) => {
      const name = names.get(number) ?? shared.names.next(length);
      names.set(number, name);
      return name;
    },
    connection: () => connection,
  };
  let number = 0;
  for (const entry of script.commands) {
    const commands: readonly Command[] = Array.isArray(entry) ? entry : [entry];
    const first = number;
    number += commands.length;
    if (shared.isOver()) return;
    const calls = allowed(
      shared,
      commands.flatMap((command, index) => callOf(command, first + index, resolver)),
    );
    for (const { command, call } of calls) if (command.when !== "at-once") await settle(history, call.input);
    if (calls.some(({ call }) => call.operation === MOVES_DEFAULT)) await history.noteDefault();
    const pause = Math.max(0, ...commands.map(({ after = 0 }) => after));
    if (pause > 0) {
      await shared.target.pause(pause * 1000);
      if (shared.isOver()) return;
    }
    const sent =
      calls.length > 1
        ? await history.sendTogether(calls.map(({ call }) => call))
        : await Promise.all(calls.map(({ call }) => history.send(call)));
    for (const exchange of sent) exchanges.set(exchange.command as number, exchange);
  }
}

interface Sendable {
  readonly command: Command;
  readonly call: Call;
}

/** Those of several calls that are sent at once which the guard lets through. */
function allowed({ guard, services }: Shared, calls: readonly Sendable[]): readonly Sendable[] {
  if (!guard) return calls;
  const passed: Sendable[] = [];
  for (const one of calls) {
    const making = passed.filter(({ call }) => call.operation === one.call.operation).length;
    if (!guard(one.command, one.call.input, (services?.() ?? 0) + making)) passed.push(one);
  }
  return passed;
}

const MOVES_DEFAULT = "UpdateDefaultAutoScalingConfiguration";

function callOf(command: Command, number: number, resolver: Resolver): readonly Sendable[] {
  const resolved = resolve(command.input, resolver);
  if (!resolved.ok) return [];
  return [
    {
      command,
      call: {
        operation: command.call,
        input: resolved.input,
        role: "command",
        command: number,
        ...(command.doubtful && { doubtful: true }),
      },
    },
  ];
}
