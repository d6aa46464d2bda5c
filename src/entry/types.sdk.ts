export type * from "../../generated/latest/types.sdk.ts";
