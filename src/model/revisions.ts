import defaults from "../../schemas/facts/defaults.json" with { type: "json" };
import { arnOf, partsOf } from "./arn.ts";
import { choice } from "./choices.ts";
import { padded } from "./indexes.ts";
import type { RevisionRow, Rows } from "./rows.ts";
import { type Draft, firstListed, get, put, type World } from "./store.ts";

const LATEST_ONLY = defaults.members["ListAutoScalingConfigurationsRequest.LatestOnly"].value;

/** The kinds of resource that have revisions under a name. */
export type RevisionKind = RevisionRow["kind"];

const KINDS = ["autoscalingconfiguration", "observabilityconfiguration"] as const satisfies readonly RevisionKind[];

/** The revision that an ARN names, deleted or not; the latest active one for an ARN that stops at the name. */
export function resolve<K extends RevisionKind>(world: World, kind: K, arn: string): Rows[K] | undefined {
  const exact = get(world, kind, arn);
  if (exact) return exact;
  const parts = partsOf(world.settings, kind, arn);
  if (!parts || parts.id !== undefined) return undefined;
  if (parts.revision === undefined) return latestOf(world, kind, parts.name);
  return firstListed(world, `${kind}.ever#${parts.name}#${padded(parts.revision)}#`, { backwards: true });
}

/** Whether an ARN of a kind that has revisions stops at the name. */
export function isNameOnly(settings: World["settings"], arn: string): boolean {
  return KINDS.some((kind) => {
    const parts = partsOf(settings, kind, arn);
    return parts !== undefined && parts.id === undefined && parts.revision === undefined;
  });
}

/** The revision that an ARN names, which a guard has found before. */
export function resolved<K extends RevisionKind>(world: World, kind: K, arn: string): Rows[K] {
  const row = resolve(world, kind, arn);
  if (!row) throw new Error(`the world has no revision ${arn}`);
  return row;
}

/** The highest active revision under a name. */
export function latestOf<K extends RevisionKind>(world: World, kind: K, name: string): Rows[K] | undefined {
  return firstListed(world, `${kind}.latest.name#${name}#`);
}

/** The number and ARN of a name's next revision; the one before it stops being the latest. */
export function nextRevision(draft: Draft, kind: RevisionKind, name: string, id: string) {
  const before = latestOf(draft, kind, name);
  const ever = firstListed<RevisionRow>(draft, `${kind}.ever#${name}#`, { backwards: true });
  const counted =
    before ?? (choice(draft.settings, "revision-after-all-were-deleted") === "counts-on" ? ever : undefined);
  if (before) put(draft, { ...before, latest: false });
  const revision = (counted?.revision ?? 0) + 1;
  return { revision, id: arnOf(draft.settings, kind, { name, revision, id }) };
}

/** Makes a revision INACTIVE; the highest one that is left becomes the latest. */
export function retire<R extends RevisionRow>(draft: Draft, row: R, now: number): R {
  const latest = row.latest && choice(draft.settings, "latest-of-deleted-revisions") === "yes";
  const retired = { ...row, latest, deletedAt: now };
  put(draft, retired);
  const heir = firstListed<RevisionRow>(draft, `${row.kind}.name#${row.name}#`, { backwards: true });
  if (row.latest && heir) put(draft, { ...heir, latest: true });
  return retired;
}

/** Under which prefix the active revisions are listed that a request wants: the latest ones unless it says otherwise. */
export function revisionPrefix(kind: RevisionKind, name: string | undefined, latestOnly = LATEST_ONLY): string {
  const latest = latestOnly ? ".latest" : "";
  return name === undefined ? `${kind}${latest}#` : `${kind}${latest}.name#${name}#`;
}
