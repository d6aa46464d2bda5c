export type * from "../../generated/latest/types.ts";
