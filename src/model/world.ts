import type { ConnectionStatus } from "../../generated/latest/types.ts";
import defaults from "../../schemas/facts/defaults.json" with { type: "json" };
import { RELEASES } from "../contract/contract.ts";
import { arnOf } from "./arn.ts";
import { settingsFault } from "./choices.ts";
import { filled } from "./defaults.ts";
import { indexKeys } from "./indexes.ts";
import type { AutoScalingRow, Row } from "./rows.ts";
import type { Settings } from "./settings.ts";
import { type Change, draftOf, get, put, type World, worldOf } from "./store.ts";
import { emptyTree } from "./tree.ts";

const FIRST = defaults.autoScalingConfiguration;
const FIRST_ID = "1".padStart(32, "0");

/** An account that has nothing but its default auto scaling configuration. Throws where the settings make no sense. */
export function emptyWorld(settings: Settings): World {
  const { name, revision } = FIRST;
  const id = arnOf(settings, "autoscalingconfiguration", { name, revision, id: FIRST_ID });
  const createdAt = Date.parse(RELEASES[0] as string) / 1000;
  const bounds = filled(settings, "CreateAutoScalingConfigurationRequest", {}) as AutoScalingRow["bounds"];
  return restore(settings, [
    { kind: "account", id: "account", seq: 0, defaultAutoScaling: id },
    { kind: "autoscalingconfiguration", id, seq: 1, name, revision, latest: true, createdAt, bounds, tags: [] },
  ]);
}

/** Every row of a world in the order of its keys: plain JSON, from which `restore` makes the world again. */
export function entries(world: World): IterableIterator<readonly [key: string, row: Row]> {
  return world.rows.entries();
}

/** The world that has these rows, in any order. Throws where the settings make no sense. */
export function restore(settings: Settings, rows: Iterable<Row>): World {
  const fault = settingsFault(settings);
  if (fault !== undefined) throw new RangeError(fault);
  const world = { settings, rows: emptyTree<Row>(), index: emptyTree<string>(), next: 0 };
  for (const row of rows) {
    const key = `${row.kind}/${row.id}`;
    world.rows.set(key, row);
    for (const place of indexKeys(row)) world.index.set(place, key);
    world.next = Math.max(world.next, row.seq + 1);
  }
  return world;
}

/** Ends the handshake of a connection by hand, as its owner does in the console; nothing happens to an unknown one. */
export function completeHandshake(
  world: World,
  arn: string,
  status: ConnectionStatus = "AVAILABLE",
): { readonly world: World; readonly changes: readonly Change[] } {
  const draft = draftOf(world);
  const row = get(draft, "connection", arn);
  if (row) put(draft, { ...row, connection: { ...row.connection, Status: status } });
  return { world: worldOf(draft, world), changes: [...draft.changes.values()] };
}
