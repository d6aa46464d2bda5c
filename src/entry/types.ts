/**
 * The shapes of the newest release as TypeScript types, timestamps as numbers.
 *
 * @module apprunner-contract/types
 */

export type * from "../../generated/latest/types.ts";
