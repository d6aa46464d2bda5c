import type { Handler, Handlers } from "./server.js";

/** Lists the services of the account in the Region. */
const ListServices: Handler<"ListServices"> = (_input, { notImplemented }) => notImplemented();

/** Begins to take a running service out of operation, so that it keeps its settings and costs nothing to run. */
const PauseService: Handler<"PauseService"> = (_input, { notImplemented }) => notImplemented();

/** Adds labels to a resource, replacing the values of keys that it already has. */
const TagResource: Handler<"TagResource"> = (_input, { notImplemented }) => notImplemented();

/** What carries out each operation. */
export const handlers: Handlers = {
  ListServices,
  PauseService,
  TagResource,
};
