import { type HttpHandler, http } from "msw";
import { TARGET_PREFIX } from "../wire/request.ts";
import { amazonRegion } from "../wire/targets/endpoint.ts";
import type { Emulator } from "./emulator.ts";
import { fetchHandler } from "./fetch-handler.ts";
import type { EmulatorOptions } from "./options.ts";

/** An emulator to answer from, or the options of a new one; and where App Runner is called, if not at AWS. */
export type MswOptions = Omit<EmulatorOptions, "state" | "log"> & {
  readonly emulator?: Pick<Emulator, "handle">;
  /** The `endpoint` of the client, such as `http://127.0.0.1:4566`; every endpoint of App Runner at AWS when absent. */
  readonly endpoint?: string;
};

/**
 * Handlers for MSW 2 that answer calls of App Runner from an emulator and leave every other request to the handlers
 * after them: `setupServer(...handlers())`. Throws a RangeError where the options make no sense.
 */
export function handlers({ emulator, endpoint, ...options }: MswOptions = {}): HttpHandler[] {
  if (endpoint !== undefined && !URL.canParse(endpoint)) throw new RangeError(`endpoint ${endpoint} is no URL.`);
  const answer = fetchHandler(emulator ?? options);
  const home = endpoint === undefined ? undefined : new URL(endpoint).href;
  const isCall = ({ url, headers }: Request): boolean =>
    home === undefined
      ? amazonRegion(url) !== undefined
      : url === home && headers.get("x-amz-target")?.startsWith(TARGET_PREFIX) === true;
  return [http.post("*", ({ request }) => (isCall(request) ? answer(request) : undefined))];
}
