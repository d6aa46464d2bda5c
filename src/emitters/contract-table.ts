import { nameOf } from "../contract/at-release.ts";
import type { OperationSource } from "../contract/transcription.ts";
import type { Emitter } from "./index.ts";

/**
 * Writes the contract over all releases: `history.json` is the whole transcription, `contract.json` what the tool
 * reads at run time, without descriptions and with operations that name their shapes.
 */
export const contractTable: Emitter = {
  id: "contract-table",
  summary: "The contract over all releases as one table, with the release that brought each part.",
  emit: async (history) => {
    const { releases, $defs, repository } = history;
    const operations = Object.entries(history.operations).map(([name, source]) => [name, entry(source)]);
    const table = { releases, operations: Object.fromEntries(operations), $defs, repository };
    return [
      { name: "contract.json", text: `${JSON.stringify(table, withoutDescription)}\n` },
      { name: "history.json", text: `${JSON.stringify({ ...table, operations: history.operations }, null, 2)}\n` },
    ];
  },
};

function entry({ request, response, errors, "x-since": since, paging, lifecycle }: OperationSource): object {
  return { request: nameOf(request.$ref), response: nameOf(response.$ref), errors, since, paging, lifecycle };
}

/** A member may be called `description` as well; its value is a schema and not a text. */
function withoutDescription(key: string, value: unknown): unknown {
  return key === "description" && typeof value === "string" ? undefined : value;
}
