import type { Contract } from "../../contract/contract.ts";
import { KINDS, type Kind } from "../../core/subject.ts";
import { suggest } from "../../core/suggest.ts";
import { readTemplate } from "../cloudformation.ts";
import { isPlan, planSubjects } from "../terraform-plan.ts";
import { REASONS } from "./foreign.ts";
import type { Hint } from "./hint.ts";
import { type Detection, whole } from "./outcome.ts";
import { isRecord } from "./record.ts";
import { repositoryFile } from "./repository.ts";
import { score } from "./score.ts";
import { type Candidate, vocabularyOf } from "./vocabulary.ts";

/** What `--kind` asks for: a kind, a shape, or a name that is neither, with the name that was probably meant. */
export type Choice =
  | { readonly ok: true; readonly kind: Kind }
  | { readonly ok: true; readonly shape: string }
  | { readonly ok: false; readonly suggestion?: string };

/** Reads the argument of `--kind`: one of the kinds, or the name of a shape that the contract's release has. */
export function choiceOf(name: string, contract: Contract): Choice {
  const kind = KINDS.find((one) => one === name);
  if (kind !== undefined) return { ok: true, kind };
  if (contract.shape(name)) return { ok: true, shape: name };
  const operation = contract.operation(name);
  if (operation) return { ok: false, suggestion: operation.request };
  const shapes = vocabularyOf(contract).candidates.map(({ shape }) => shape.name);
  const suggestion = suggest(name, [...KINDS, "RepositoryConfiguration", ...shapes]);
  return suggestion === undefined ? { ok: false } : { ok: false, suggestion };
}

/** A whole document as a value of a chosen shape, which says the kind. Throws for a name without a shape. */
export function asShape(value: unknown, name: string, contract: Contract): Detection {
  if (name === "RepositoryConfiguration") return repositoryFile(value);
  if (!contract.shape(name)) throw new Error(`the contract at ${contract.release} has no shape ${name}`);
  const found = vocabularyOf(contract).candidates.find(({ shape }) => shape.name === name);
  return whole({ role: found?.role ?? "part", shape: name, operation: found?.operation }, value);
}

/** A whole document as a chosen kind; which shape of the kind it has is still told by its members. */
export function asKind(value: unknown, kind: Kind, hint: Hint, contract: Contract): Detection {
  switch (kind) {
    case "foreign":
      return { kind, reason: REASONS.chosen };
    case "apprunner-yaml":
      return repositoryFile(value);
    case "cloudformation":
      return {
        kind,
        ...((isRecord(value) ? readTemplate(value, contract) : undefined) ?? { subjects: [], unknownTypes: [] }),
      };
    case "terraform-plan":
      return { kind, subjects: isRecord(value) && isPlan(value) ? planSubjects(value, contract) : [] };
    case "request":
      return asRole(value, ["request"], "CreateServiceRequest", hint, contract);
    case "response":
      return asRole(value, ["response", "report"], "DescribeServiceResponse", hint, contract);
    case "fragment":
      return asRole(value, ["part"], "SourceConfiguration", hint, contract);
  }
}

function asRole(
  value: unknown,
  roles: readonly Candidate["role"][],
  otherwise: string,
  hint: Hint,
  contract: Contract,
): Detection {
  const fits = isRecord(value) ? score(value, hint, contract).fits : [];
  const best = fits.find(({ candidate }) => roles.includes(candidate.role))?.candidate;
  if (best) return whole({ role: best.role, shape: best.shape.name, operation: best.operation }, value);
  const { operation } = hint;
  const named =
    operation &&
    (roles[0] === "request" ? operation.request : roles[0] === "response" ? operation.response : undefined);
  return asShape(value, named ?? otherwise, contract);
}
