/**
 * The shapes of the newest release as TypeScript types, timestamps as `Date`.
 *
 * @module apprunner-contract/types/sdk
 */

export type * from "../../generated/latest/types.sdk.ts";
