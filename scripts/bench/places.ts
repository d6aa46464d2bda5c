import { join } from "node:path";

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** Where the bench keeps what it makes and installs; git does not see it, and it may be deleted at any time. */
export const SCRATCH = join(ROOT, ".bench");

/** The tool as users run it. */
export const TOOL = join(ROOT, "dist", "cli.cjs");
