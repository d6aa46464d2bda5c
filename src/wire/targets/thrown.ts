import type { WireError } from "../answer.ts";
import { bareName } from "../read-answer.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * The error of the API that something thrown stands for: an exception of the SDK, or anything that is named like one by
 * `name`, `__type`, `code` or its class. Nothing for faults of programs and networks.
 */
export function errorOf(thrown: unknown): WireError | undefined {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  const { name, __type, code, $fault, message, Message } = thrown as Members;
  const names = [name, __type, code, thrown.constructor?.name].flatMap((one) =>
    typeof one === "string" ? [bareName(one)] : [],
  );
  const found = names.find((one) => one.endsWith(ENDING)) ?? ($fault === undefined ? undefined : names[0]);
  if (found === undefined) return undefined;
  const words = [message, Message].find((one) => typeof one === "string" && one !== "") ?? "";
  return { name: found, message: words as string };
}

/** What the names of all errors of the API end in. */
const ENDING = "Exception";

/** What was thrown, in words. */
export function thrownWords(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `it threw ${typeof thrown} ${String(thrown)}`;
}
