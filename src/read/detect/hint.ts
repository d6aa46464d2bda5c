import type { Contract, Operation } from "../../contract/contract.ts";
import { operationsOf } from "./vocabulary.ts";

/** What a file's name suggests about its content; only ever a tie-break. */
export interface Hint {
  /** The name without folder and extension, its letters and digits only, in lower case. */
  readonly name: string;
  /** The operation whose name stands in it. */
  readonly operation?: Operation;
}

/** What a file's name suggests: `describe-service.json` and `my-DescribeService.yaml` both name the operation. */
export function hintOf(file: string, contract: Contract): Hint {
  const name = letters(baseName(file).replace(/\.[^.]+$/, ""));
  let operation: Operation | undefined;
  for (const [lower, one] of operationsOf(contract))
    if (lower.length > (operation?.name.length ?? 0) && name.includes(lower)) operation = one;
  return operation ? { name, operation } : { name };
}

/** A name's letters and digits, in lower case: `create-service` and `CreateService` are the same. */
export function letters(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** The last step of a file's path, with either kind of slash. */
export function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
