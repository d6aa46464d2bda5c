import { clientRequest } from "../../../src/wire/signed-request.ts";
import type { Outgoing, Received, Target } from "../../../src/wire/target.ts";
import type { AnyResponse } from "./faults.ts";
import type { Machine } from "./machine.ts";

const ENDPOINT = "http://127.0.0.1";

/** A machine as a target in bytes, on its virtual clock. */
export function machineTarget(label: string, machine: Machine): Target {
  const send = async ({ method = "POST", path = "/", headers, body }: Outgoing): Promise<Received> =>
    received(await machine.handle({ method, path, headers, body: Buffer.from(body) }));
  const target = {
    label,
    view: "bytes",
    clock: "virtual",
    call: (operation: string, input: unknown) => send(clientRequest(ENDPOINT, operation, input)),
    send,
    now: machine.now,
    pause: async (ms: number) => machine.skip(ms / 1000),
    close: async () => {},
  } as const;
  return target;
}

function received({ status, headers, body }: AnyResponse): Received {
  return { is: "response", status, headers, body: Buffer.from(body) };
}
