import type { Contract } from "../../contract/contract.ts";
import { REASONS } from "./foreign.ts";
import type { Hint } from "./hint.ts";
import { type Detection, whole } from "./outcome.ts";
import type { Members } from "./record.ts";
import { type Fit, plausible, type Scored, score } from "./score.ts";

/** What an object is by its members alone, when they are App Runner's; the file's name only breaks ties. */
export function byMembers(root: Members, hint: Hint, contract: Contract): Detection | undefined {
  if (Object.keys(root).length === 0) return empty(root, hint, contract);
  const scored = score(root, hint, contract);
  const fit = scored.fits.find((one) => accepts(one, scored, root));
  if (fit !== undefined) return asFound(fit, root);
  if (isProjection(scored, root, contract)) return { kind: "response", subjects: [], reason: REASONS.projection };
  const [best] = scored.fits;
  if (best !== undefined && scored.owner === "theirs" && best.unknown === 0)
    return { kind: "foreign", reason: REASONS.otherService };
  return undefined;
}

/** Whether an item of a list looks like something that a response holds. */
export function isReported(item: Members, hint: Hint, contract: Contract): boolean {
  const [best] = score(item, hint, contract).fits;
  return best?.candidate.role === "report" && best.known >= 2 && best.telling > 0;
}

function accepts(fit: Fit, scored: Scored, root: Members): boolean {
  const { candidate, known, unknown, missing, telling, named } = fit;
  const { role } = candidate;
  if (!scored.exact) return role === "request" && telling > 0 && missing === 0 && known >= 2 && unknown <= known;
  if (role === "part") {
    if (telling === 0) return named && unknown === 0;
    return unknown === 0
      ? known >= 2 || named || (missing === 0 && candidate.required.length > 0)
      : known >= 3 * unknown && known >= 2;
  }
  if (role === "report") return telling > 0 && known >= 2 && (unknown === 0 || (isWhole(fit) && unknown * 4 <= known));
  if (telling > 0) return known >= unknown && (missing === 0 || known >= 2 || named);
  return unknown === 0 && (missing === 0 || named) && scored.owner !== "theirs" && plausible(root, candidate.shape);
}

function asFound(fit: Fit, root: Members): Detection {
  const { role, shape, operation, required } = fit.candidate;
  if (role === "report") return whole({ role, shape: shape.name, partial: !isWhole(fit) }, root);
  if (role === "request" && fit.missing > 0 && fit.missing === required.length)
    return whole({ role: "part", shape: shape.name, operation, partial: true }, root);
  return whole({ role, shape: shape.name, operation }, root);
}

function isWhole({ candidate, missing }: Fit): boolean {
  return missing * 3 <= candidate.required.length;
}

/** A few members of responses among names that somebody chose, as `--query` makes them. */
function isProjection({ fits, owner, exact }: Scored, root: Members, contract: Contract): boolean {
  if (!exact || !fits.some(({ candidate, known }) => candidate.role === "report" && known >= 1)) return false;
  const status = contract.shape("ServiceStatus")?.values?.has(root.Status) ?? false;
  return status ? Object.keys(root).length > 1 : owner === "ours" || typeof root.ServiceUrl === "string";
}

function empty(root: Members, { operation }: Hint, contract: Contract): Detection | undefined {
  if (operation === undefined) return undefined;
  if (contract.shape(operation.request)?.required.length === 0)
    return whole({ role: "request", shape: operation.request, operation: operation.name }, root);
  if (contract.shape(operation.response)?.members?.size === 0)
    return whole({ role: "response", shape: operation.response, operation: operation.name }, root);
  return undefined;
}
