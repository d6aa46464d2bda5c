import type { Intent } from "../core/subject.ts";

/** What a request of an operation is for. */
export function intentOf(operation: string): Intent {
  if (operation.startsWith("Create")) return "create";
  return operation.startsWith("Update") ? "update" : "unknown";
}
