import { createEmulator } from "../../emulator/emulator.ts";
import type { Request } from "../../emulator/handler.ts";
import type { EmulatorOptions } from "../../emulator/options.ts";
import { MEDIA_TYPE, TARGET_PREFIX } from "../../wire/request.ts";
import type { Response } from "../../wire/response.ts";
import type { Outgoing, Received, Target } from "../../wire/target.ts";
import { thrownWords } from "../../wire/targets/thrown.ts";

/** A handler of requests in this process, and how time is let pass on its clock. */
export interface HandlerTargetOptions {
  readonly label: string;
  readonly handle: (request: Request) => Response | Promise<Response>;
  /** Lets seconds pass on the handler's clock, on which each call takes one. */
  readonly skip: (seconds: number) => void;
}

/** How long a passing status lasts, in milliseconds: the call after a creation meets it, the one after that does not. */
const SETTLES = 1500;

/** How long a deleted service stays describable, in milliseconds of that clock, so that a long run does not grow. */
const KEPT = 1_800_000;

/** The emulator inside this process, with a virtual clock: the same seed gives the same answers. */
export function embeddedTarget({ seed = "0", ...options }: Omit<EmulatorOptions, "state" | "log"> = {}): Target {
  const emulator = createEmulator({ settleMs: SETTLES, keepDeletedMs: KEPT, seed, memo: false, ...options });
  return handlerTarget({ label: "the embedded emulator", handle: emulator.handle, skip: emulator.skip });
}

/** Any handler inside this process, driven in bytes without a network; one that throws is a connection that closes. */
export function handlerTarget({ label, handle, skip }: HandlerTargetOptions): Target {
  let seconds = 0;
  const send = async ({ method = "POST", path = "/", headers, body }: Outgoing): Promise<Received> => {
    seconds++;
    try {
      const response = await handle({ method, path, headers: { ...headers }, body: Buffer.from(body) });
      return { is: "response", status: response.status, headers: response.headers, body: Buffer.from(response.body) };
    } catch (thrown) {
      return { is: "nothing", why: "closed", detail: thrownWords(thrown) };
    }
  };
  return {
    label,
    view: "bytes",
    clock: "virtual",
    call: (operation, input) =>
      send({
        headers: { "content-type": MEDIA_TYPE, "x-amz-target": `${TARGET_PREFIX}${operation}` },
        body: JSON.stringify(input ?? {}),
      }),
    send,
    now: () => seconds,
    pause: async (ms) => {
      seconds += ms / 1000;
      skip(ms / 1000);
    },
    close: async () => {},
  };
}
