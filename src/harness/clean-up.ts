import type { History } from "./history.ts";
import { settle } from "./settle.ts";
import type { Tracked } from "./tracker.ts";

/**
 * Removes what a history has made, users before what they use, and leaves what is to be kept.
 * Resolves to what could not be removed.
 */
export async function cleanUp(
  history: History,
  keeps: (one: Tracked) => boolean = () => false,
): Promise<readonly Tracked[]> {
  await restoreDefault(history);
  const left: Tracked[] = [];
  const leftovers = history.tracker.leftovers().filter((one) => !keeps(one));
  const removed = new Set<Tracked>();
  if (leftovers.length > 0) await settle(history, history.tracker.leaving(), true);
  for (const one of leftovers) {
    const uses = [...removed].filter(({ kind }) => kind !== one.kind).map(({ arn }) => arn);
    await settle(history, [one.arn, ...uses], true);
    if (!(await remove(history, one))) left.push(one);
    removed.add(one);
  }
  return left;
}

async function remove(history: History, one: Tracked): Promise<boolean> {
  const { kind, arn, status = "" } = one;
  if (kind.final.includes(status)) return true;
  const { answer } = await history.send({ operation: kind.deletes, input: { [kind.arn]: arn }, role: "cleanup" });
  return answer.ok === true || (answer.ok === false && answer.error.name === "ResourceNotFoundException");
}

const MOVES = "UpdateDefaultAutoScalingConfiguration";

/** Makes that configuration the default again which was it before the script has moved it. */
async function restoreDefault(history: History): Promise<void> {
  const moved = history.observations.some(({ exchange }) => exchange.operation === MOVES && exchange.answer.ok);
  const before = history.defaultBefore;
  if (!moved || before === undefined) return;
  await history.send({ operation: MOVES, input: { AutoScalingConfigurationArn: before }, role: "cleanup" });
}
