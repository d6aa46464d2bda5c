import { nameOf } from "../../src/contract/at-release.ts";
import type { OperationSource } from "../../src/contract/transcription.ts";
import type { History } from "../../src/emitters/index.ts";

/**
 * The contract over all releases: `history.json` is the whole transcription, `contract.json` what the tool reads at run
 * time, without descriptions and with operations that name their shapes.
 */
export function contractTable(history: History): Map<string, string> {
  const { releases, $defs, repository } = history;
  const operations = Object.entries(history.operations).map(([name, source]) => [name, entry(source)]);
  const table = { releases, operations: Object.fromEntries(operations), $defs, repository };
  return new Map([
    ["contract.json", `${JSON.stringify(table, withoutDescription)}\n`],
    ["history.json", `${JSON.stringify({ ...table, operations: history.operations }, null, 2)}\n`],
  ]);
}

function entry({ request, response, errors, "x-since": since, paging, lifecycle }: OperationSource): object {
  return { request: nameOf(request.$ref), response: nameOf(response.$ref), errors, since, paging, lifecycle };
}

/** A member may be called `description` as well; its value is a schema and not a text. */
function withoutDescription(key: string, value: unknown): unknown {
  return key === "description" && typeof value === "string" ? undefined : value;
}
