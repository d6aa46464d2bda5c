import { atRelease } from "../contract/at-release.ts";
import type { Emitter } from "./index.ts";

/** Writes `schema.json`: the operations and open shapes of one release, byte for byte what `schema --release` prints. */
export const schema: Emitter = {
  id: "schema",
  summary: "One JSON Schema 2020-12 document with the operations and shapes of a release.",
  emit: async (history, { release }) => [
    { name: "schema.json", text: `${JSON.stringify(atRelease(history, release), null, 2)}\n` },
  ],
};
