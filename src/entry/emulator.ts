export { createEmulator, type Emulator } from "../emulator/emulator.ts";
export type { Handler, Request } from "../emulator/handler.ts";
export type { EmulatorOptions } from "../emulator/options.ts";
export type { SdkHandler } from "../emulator/sdk-handler.ts";
export type { Patience } from "../emulator/server.ts";
export { openEmulator, type RunningEmulator, type StartOptions, startEmulator } from "../emulator/start.ts";
export { StateError } from "../emulator/state/state-error.ts";
export type { Answer } from "../wire/answer.ts";
