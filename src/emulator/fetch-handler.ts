import { createEmulator, type Emulator } from "./emulator.ts";
import type { EmulatorOptions } from "./options.ts";

/** `fetch`, answered by an emulator: a handler for whatever stubs HTTP by the Fetch standard. */
export type EmulatorFetch = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

/**
 * Answers requests of the Fetch standard from an emulator, an existing one or one with these options. Throws a RangeError
 * where the options make no sense.
 */
export function fetchHandler(
  given: Pick<Emulator, "handle"> | Omit<EmulatorOptions, "state" | "log"> = {},
): EmulatorFetch {
  const { handle } = "handle" in given ? given : createEmulator(given);
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const { status, headers, body } = handle({
      method: request.method,
      path: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: new Uint8Array(await request.arrayBuffer()),
    });
    return new Response(body, { status, headers });
  };
}
