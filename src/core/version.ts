import manifest from "../../package.json" with { type: "json" };

/** The version of this tool, from its package.json. */
export const VERSION: string = manifest.version;
