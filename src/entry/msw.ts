/**
 * Handlers for MSW that answer from an emulator.
 *
 * @module apprunner-contract/msw
 */

export { handlers, type MswOptions } from "../emulator/msw-handlers.ts";
