import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Check } from "../checks/define.ts";
import type { ShapeRule } from "../core/define.ts";
import { importFile } from "../harness/targets/native-import.ts";
import { asUsage, type Io, UsageError } from "./io.ts";

/** What plugins bring: rules of their own for `validate`, checks of their own for `conform`. */
export interface Plugins {
  readonly rules: readonly ShapeRule[];
  readonly checks: readonly Check[];
}

/**
 * Loads modules that export `rules`, `checks`, or both, by name or as their default. Throws a UsageError where a file
 * cannot be loaded, and where what it exports was not made by defineRule or defineCheck.
 */
export async function loadPlugins(files: readonly string[], io: Io): Promise<Plugins> {
  const rules: ShapeRule[] = [];
  const checks: Check[] = [];
  for (const file of files) {
    const found = await exported(file, io);
    for (const rule of found.rules ?? []) rules.push(declared(rule, "shape", "defineRule", file));
    for (const check of found.checks ?? [])
      checks.push(declared(check, ["exchange", "history", "protocol"], "defineCheck", file));
  }
  if (rules.length > 0) {
    const { bookWith } = await import("../engine/book.ts");
    asUsage(() => bookWith(rules));
  }
  return { rules, checks };
}

async function exported(file: string, io: Io): Promise<Partial<Readonly<Record<keyof Plugins, readonly unknown[]>>>> {
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) throw new UsageError(`there is no plugin ${file}`);
  const module = await importFile(path).catch((error: unknown) => {
    throw new UsageError(`the plugin ${file} cannot be loaded: ${error instanceof Error ? error.message : error}`);
  });
  const { default: main, ...named } = module;
  const found = { ...(main as object | undefined), ...named } as Readonly<Record<string, unknown>>;
  const lists = [found.rules, found.checks];
  if (lists.every((list) => list === undefined) || !lists.every((list) => list === undefined || Array.isArray(list)))
    throw new UsageError(
      `the plugin ${file} must export a list of rules, a list of checks, or both: export const rules = [defineRule({…})]`,
    );
  return found;
}

function declared<T>(unit: unknown, on: string | readonly string[], by: string, file: string): T {
  const kind = (unit as { readonly on?: unknown } | null)?.on;
  if (typeof kind === "string" && on.includes(kind)) return guarded(unit as Inspecting, file) as T;
  throw new UsageError(`the plugin ${file} exports something that ${by} of apprunner-contract has not made`);
}

interface Inspecting {
  readonly id: string;
  readonly inspect: (...given: unknown[]) => unknown;
}

/** The same rule or check; what it throws is its author's fault, and told as such. */
function guarded(unit: Inspecting, file: string): Inspecting {
  const inspect = (...given: unknown[]): unknown => {
    try {
      return unit.inspect(...given);
    } catch (error) {
      throw new UsageError(
        `${unit.id} of the plugin ${file} has failed: ${error instanceof Error ? error.message : error}`,
      );
    }
  };
  return { ...unit, inspect };
}
