/**
 * Types and validators of the founding release, pinned.
 *
 * @module apprunner-contract/2023-09-26
 */

export type * from "../../generated/2023-09-26/types.ts";
export * from "../../generated/2023-09-26/validators.js";
export { FOUNDING_RELEASE as RELEASE } from "../core/release.ts";
