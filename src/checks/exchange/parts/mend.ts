import type { Contract } from "../../../contract/contract.ts";
import type { Observation } from "../../../oracle/observation.ts";
import { type FaultKind, type ShapeFault, shapeFaults } from "./shape-faults.ts";

/**
 * A history as checks of whole histories should read it, so that a member that leaves its shape is one finding and not
 * the first of many: times in milliseconds stand as seconds, values that are none are left out, and a list that is no
 * list was not read. The history itself where nothing is to mend.
 */
export function mended(history: readonly Observation[], contract: Contract): readonly Observation[] {
  const all = history.map((observation) => mendedOne(observation, contract));
  return all.every((one, index) => one === history[index]) ? history : all;
}

function mendedOne(observation: Observation, contract: Contract): Observation {
  const { exchange } = observation;
  const faults = shapeFaults(exchange, contract) ?? [];
  if (faults.length === 0 || !exchange.answer.ok) return observation;
  const items = contract.operation(exchange.operation)?.paging?.items;
  const isNoList = faults.some(({ kind, path }) => UNREAD.has(kind) && path.length === 1 && path[0] === items);
  if (isNoList) return { ...observation, exchange: { ...exchange, answer: { ok: undefined, reason: "no list" } } };
  const output = faults.reduce(without, exchange.answer.output);
  return output === exchange.answer.output
    ? observation
    : { ...observation, exchange: { ...exchange, answer: { ok: true, output } } };
}

const UNREAD: ReadonlySet<FaultKind> = new Set(["missing", "type", "null"]);

const LEFT_OUT: ReadonlySet<FaultKind> = new Set(["enum", "arn", "timestamp", "null"]);

/** A value in which the member of a fault is put right or left out; in a list, of every item that has it as well. */
function without(value: unknown, { kind, path, actual: faulty }: ShapeFault): unknown {
  if (kind !== "milliseconds" && !LEFT_OUT.has(kind)) return value;
  if (kind === "arn" || kind === "null")
    return changed(value, path, (actual) => (actual === faulty ? undefined : actual));
  return changed(value, path, (actual) => (kind === "milliseconds" ? Number(actual) / 1000 : undefined));
}

function changed(value: unknown, [step, ...rest]: ShapeFault["path"], change: (actual: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item) => changed(item, rest, change)).filter((item) => item !== undefined);
  if (typeof value !== "object" || value === null) return value;
  const { [step]: actual, ...others } = value as Readonly<Record<string | number, unknown>>;
  const inner = changed(actual, rest, change);
  return inner === undefined ? others : { ...others, [step]: inner };
}
