import quotas from "../../../schemas/facts/quotas.json" with { type: "json" };
import type { Contract } from "../../contract/contract.ts";

/** Why the token of a list cannot be had: its quota leaves no second page; nothing for anything else. */
export function singlePage(what: string, contract: Contract): string | undefined {
  const [shape = "", member = ""] = what.split(/[. ]/u);
  const operation = contract.operation(shape.replace(/(?:Request|Response)$/u, ""));
  if (!operation || member !== operation.paging?.token) return undefined;
  const creates = operation.name.replace("List", "Create").replace(/s$/u, "");
  const quota = quotas.quotas.find((one) => one.operation === creates);
  return quota?.names === 1 ? "the quota permits one such resource, and so no second page" : undefined;
}
