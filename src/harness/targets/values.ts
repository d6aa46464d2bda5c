import { contractAt, LATEST } from "../../contract/contract.ts";
import type { Target } from "../../wire/target.ts";
import { type Client, type ClientTargetOptions, clientTarget } from "../../wire/targets/client.ts";
import { type Handlers, handlersTarget } from "../../wire/targets/handlers.ts";

/** A client of the JavaScript SDK, perhaps one that has to be let go of. */
export type LiveClient = Client & { readonly destroy?: () => unknown };

/** Whether something is a client, real or mocked. */
export function isClient(value: unknown): value is LiveClient {
  return typeof (value as Partial<Client> | null | undefined)?.send === "function";
}

/** Whether something is a record with a handler for at least one operation. */
export function isHandlers(value: unknown): value is Handlers {
  if (typeof value !== "object" || value === null) return false;
  return contractAt(LATEST)
    .operations()
    .some(({ name }) => typeof (value as Handlers)[name] === "function");
}

/** A client or a record of handlers as a target; nothing where it is neither. Throws a TargetError without the SDK. */
export function valuesTarget(value: unknown, options: ClientTargetOptions): Target | undefined {
  if (isClient(value)) return clientTarget(value, options);
  return isHandlers(value) ? handlersTarget(value, options) : undefined;
}
