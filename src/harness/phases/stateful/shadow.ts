import type { Contract } from "../../../contract/contract.ts";
import { emptyWorld, perform, settingsAt, type World } from "../../../model/index.ts";
import { resolve } from "../../resolve.ts";
import type { Command } from "../../script.ts";

/** What the model would answer to the commands of a script. */
export interface Shadow {
  /** The output of the next command; nothing where it is refused or cannot be sent. */
  readonly play: (command: Command) => unknown;
}

/** Seconds that a command waits for things to settle. */
const SETTLED = 10;
const SETTLES_MS = 1500;

/** Begins a shadow: an account with nothing but a connection that code can be deployed with. */
export function beginShadow(contract: Contract): Shadow {
  let world: World = emptyWorld(settingsAt(contract.release, { settleMs: SETTLES_MS }));
  let now = Date.parse(contract.release) / 1000;
  let ids = 0;
  const newId = (): string => (++ids).toString(16).padStart(32, "0");
  const send = (operation: string, input: unknown, seconds: number): unknown => {
    now += seconds;
    const done = perform(world, operation, input, { newId, now });
    world = done.world;
    return done.answer.ok ? done.answer.output : undefined;
  };
  const made = send("CreateConnection", { ConnectionName: "shadow", ProviderType: "GITHUB" }, 1) as Made | undefined;
  const outputs: unknown[] = [];
  return {
    play: ({ call, input, when }) => {
      const resolved = resolve(input, {
        output: (command) => outputs[command],
        name: (number) => `shadow-${number}`,
        connection: () => made?.Connection.ConnectionArn,
      });
      const output = resolved.ok ? send(call, resolved.input, when === "at-once" ? 1 : SETTLED) : undefined;
      outputs.push(output);
      return output;
    },
  };
}

interface Made {
  readonly Connection: { readonly ConnectionArn: string };
}
