// Begun by apprunner-contract 0.1.0 from App Runner release 2025-04-24; yours to change, and never overwritten.

import type { AddressInfo } from "node:net";
import { handlers } from "../src/handlers.js";
import { createApiServer } from "../src/server.js";
import type { Implementation, Settings } from "./conformance.js";

/** What every test file opens, drives, and closes: the server in APPRUNNER_URL, or one of its own. */
export async function openTarget(): Promise<Opened> {
  const url = process.env["APPRUNNER_URL"];
  if (url) return { implementation: url };
  const server = createApiServer(handlers);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    implementation: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

/** An implementation, and what lets go of it after the last call. */
export interface Opened {
  readonly implementation: Implementation;
  readonly close?: () => unknown;
}

/** How each run is made, such as `{ seed: "2", runs: 500 }`. */
export const settings: Settings = {};
