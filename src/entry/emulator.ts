/**
 * An App Runner to test against: behind HTTP, inside the process, or in the place of `fetch`.
 *
 * @module apprunner-contract/emulator
 */

export { createEmulator, type Emulator } from "../emulator/emulator.ts";
export { type EmulatorFetch, fetchHandler } from "../emulator/fetch-handler.ts";
export type { Handler, Request } from "../emulator/handler.ts";
export type { EmulatorOptions } from "../emulator/options.ts";
export type { SdkHandler } from "../emulator/sdk-handler.ts";
export type { Patience } from "../emulator/server.ts";
export { openEmulator, type RunningEmulator, type StartOptions, startEmulator } from "../emulator/start.ts";
export { StateError } from "../emulator/state/state-error.ts";
export type { Settings, World } from "../model/index.ts";
export type { Answer, Headers } from "../wire/answer.ts";
