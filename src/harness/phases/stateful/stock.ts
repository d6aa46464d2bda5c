import facts from "../../../../schemas/facts/quotas.json" with { type: "json" };
import type { OperationName } from "../../../model/index.ts";
import type { ResourceKind } from "../../resource-kinds.ts";

/** A resource that a script makes. */
export interface Made {
  readonly kind: ResourceKind;
  /** The number of the command that makes it. */
  readonly command: number;
  /** The number of its name. */
  readonly name: number;
  /** What a service is made from. */
  readonly source?: "code" | "image";
  /** Whether the script has deleted it. */
  gone: boolean;
}

/** What a script has made so far. */
export class Stock {
  readonly made: Made[] = [];
  readonly #tried = new Map<OperationName, number>();
  #names = 0;

  /** A name that nothing has. */
  newName(): number {
    return this.#names++;
  }

  /** Counts a request that makes something, whether it will be accepted or not. */
  tries(operation: OperationName): void {
    this.#tried.set(operation, (this.#tried.get(operation) ?? 0) + 1);
  }

  of(kind: ResourceKind | "any"): readonly Made[] {
    return this.made.filter((one) => kind === "any" || one.kind === kind);
  }

  /** Whether one more can be made by an operation under a name, with room to spare below the quota. */
  hasRoom(operation: OperationName, name: number): boolean {
    const quota: Quota | undefined = facts.quotas.find((one) => one.operation === operation);
    if (!quota) return true;
    const alike = this.made.filter(({ kind }) => kind.creates === operation);
    if (quota.names <= 1) return (this.#tried.get(operation) ?? 0) < quota.names;
    if (quota.revisions === undefined) return alike.filter(({ gone }) => !gone).length < roomIn(quota.names);
    const names = new Set(alike.map((one) => one.name));
    const revisions = alike.filter((one) => one.name === name).length;
    return (names.has(name) || names.size < roomIn(quota.names)) && revisions < quota.revisions - 1;
  }
}

interface Quota {
  readonly names: number;
  readonly revisions?: number;
}

/** The most of a kind that a script makes: enough to be told apart, few enough to be removed soon. */
const ENOUGH = 4;
const roomIn = (names: number): number => Math.max(1, Math.min(ENOUGH, names - 2));
