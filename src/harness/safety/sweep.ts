import defaults from "../../../schemas/facts/defaults.json" with { type: "json" };
import type { Contract } from "../../contract/contract.ts";
import type { Target } from "../../wire/target.ts";
import { cleanUp } from "../clean-up.ts";
import { History } from "../history.ts";
import { RESOURCE_KINDS } from "../resource-kinds.ts";
import { shareOf } from "../session.ts";
import { type Inventory, inventoryOf, type Listed } from "./inventory.ts";
import type { LedgerState } from "./ledger-state.ts";
import { creationKey } from "./ledger-state.ts";
import { TAG_KEY } from "./tag.ts";

/** Whose leftovers are removed, and where. */
export interface SweepOptions {
  /** A target that notes what is removed, where there is a ledger. */
  readonly target: Target;
  readonly contract: Contract;
  /** The ledger of the run; with a prefix alone its names and its tag tell what it made. */
  readonly ledger: Pick<LedgerState, "made" | "everMade" | "unconfirmed" | "before" | "defaultBefore" | "open">;
  readonly prefix: string;
  /** Whether the run's tag is looked for on what has another name. */
  readonly byTag: boolean;
  /** How long a resource may take to come to rest, in milliseconds. */
  readonly settleMs?: number;
  /** Whether it is only looked what would be removed. */
  readonly dry?: boolean;
  /** How long it is waited for requests that were under way when the run was killed, in milliseconds. */
  readonly lateMs?: number;
}

/** What a sweep has done. */
export interface Swept {
  readonly removed: readonly string[];
  /** What could not be removed. */
  readonly left: readonly string[];
  /** Why some of the account could not be looked at; then more may be left. */
  readonly unseen: readonly string[];
}

/** How often it is looked again; what is still there after that stays. */
const PASSES = 4;
const LATE = 1000;

/**
 * Removes what a run has left behind, and nothing else: what its ledger says it was answered for, what has its names,
 * and what its ledger was about to create under a name that nothing had before.
 */
export async function sweep(options: SweepOptions): Promise<Swept> {
  const { ledger, target, contract, settleMs, lateMs = LATE } = options;
  const shared = shareOf({
    target,
    contract,
    lessons: { choices: new Map() },
    prefix: options.prefix,
    isOver: () => false,
    ...(settleMs !== undefined && { settleMs }),
  });
  const newHistory = (): History => new History(shared, { observe: () => [] });
  const removed = new Set<string>();
  let inventory: Inventory = { all: [], unseen: [] };
  let left: readonly string[] = [];
  if (ledger.open) await target.pause(lateMs);
  for (let pass = 0; pass < PASSES; pass++) {
    const history = newHistory();
    const ask = (operation: string, input: unknown) => history.send({ operation, input, role: "cleanup" });
    inventory = await inventoryOf(ask);
    const ours = await oursIn(inventory, options, ask);
    const hidden = pass > 0 ? [] : hiddenIn(inventory, ledger);
    if (ours.length === 0 && hidden.length === 0) break;
    if (options.dry)
      return { removed: [...ours, ...hidden].map(({ arn }) => arn), left: [], unseen: unseenIn(inventory) };
    if (pass > 0) await target.pause(lateMs);
    if (ours.some(({ isDefault }) => isDefault)) await restoreDefault(inventory, ours, ledger.defaultBefore, ask);
    for (const one of [...ours, ...hidden]) history.tracker.adopt(one);
    left = (await cleanUp(history)).map(({ arn }) => arn);
    for (const { arn } of ours) if (!left.includes(arn)) removed.add(arn);
  }
  const still = (await oursIn(inventory, options, async () => NOTHING)).map(({ arn }) => arn);
  const remaining = [...new Set([...still, ...left])].filter((arn) => isThere(arn, inventory) || left.includes(arn));
  return {
    removed: [...removed].filter((arn) => !remaining.includes(arn)),
    left: remaining,
    unseen: unseenIn(inventory),
  };
}

const unseenIn = ({ unseen }: Inventory): readonly string[] =>
  unseen.map(({ kind, why }) => `${kind.member}s could not be listed: ${why}`);

const NOTHING = { answer: { ok: undefined, reason: "" } } as const;

const isThere = (arn: string, { all }: Inventory): boolean => all.some((one) => one.arn === arn && !isGone(one));

const isGone = ({ kind, status = "" }: Listed): boolean => kind.final.includes(status);

type Ask = Parameters<typeof inventoryOf>[0];

async function oursIn({ all }: Inventory, options: SweepOptions, ask: Ask): Promise<readonly Listed[]> {
  const ours: Listed[] = [];
  for (const one of all) if (!isGone(one) && (await isOurs(one, options, ask))) ours.push(one);
  return ours;
}

async function isOurs(one: Listed, { ledger, prefix, byTag }: SweepOptions, ask: Ask): Promise<boolean> {
  const { before, everMade, unconfirmed } = ledger;
  if (before?.has(one.arn)) return false;
  if (everMade.has(one.arn) || one.name.startsWith(`${prefix}-`)) return true;
  if (before && unconfirmed.has(creationKey(one.kind.creates, one.name))) return true;
  return byTag && (await hasTag(one.arn, prefix, ask));
}

async function hasTag(ResourceArn: string, run: string, ask: Ask): Promise<boolean> {
  const { answer } = await ask("ListTagsForResource", { ResourceArn });
  const { Tags } = (answer.ok ? answer.output : {}) as { readonly Tags?: unknown };
  return (
    Array.isArray(Tags) &&
    Tags.some((tag: { Key?: unknown; Value?: unknown } | null) => tag?.Key === TAG_KEY && tag.Value === run)
  );
}

/** What the run was answered for and no list shows, of implementations whose lists leave something out. */
function hiddenIn({ all }: Inventory, { made, before }: SweepOptions["ledger"]): readonly Listed[] {
  const listed = new Set(all.map(({ arn }) => arn));
  return [...made].flatMap((arn) => {
    const kind = RESOURCE_KINDS.find((one) => arn.includes(`:${one.kind}/`));
    if (!kind || listed.has(arn) || before?.has(arn)) return [];
    return [{ kind, arn, name: arn.split("/")[1] ?? "", isDefault: false }];
  });
}

/** The name of the configuration that every account has. Source: facts/defaults. */
const INITIAL = defaults.autoScalingConfiguration.name;

/** Makes that configuration the default again which was it before, or else one that is not the run's. */
async function restoreDefault(
  { all }: Inventory,
  ours: readonly Listed[],
  before: string | undefined,
  ask: Ask,
): Promise<void> {
  const others = all.filter(
    (one) => one.kind.kind === "autoscalingconfiguration" && !isGone(one) && !ours.includes(one),
  );
  const usual = others.find((one) => one.arn === before) ?? others.find(({ name }) => name === INITIAL) ?? others[0];
  const arn = usual?.arn;
  if (arn !== undefined) await ask("UpdateDefaultAutoScalingConfiguration", { AutoScalingConfigurationArn: arn });
}
