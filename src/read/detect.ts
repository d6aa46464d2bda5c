import { type Contract, contractAt, LATEST } from "../contract/contract.ts";
import type { Kind } from "../core/subject.ts";
import { readTemplate } from "./cloudformation.ts";
import { byMembers, isReported } from "./detect/accept.ts";
import { asKind, asShape } from "./detect/chosen.ts";
import { foreignList, foreignReason, foreignTemplate, REASONS, unrelated } from "./detect/foreign.ts";
import { type Hint, hintOf } from "./detect/hint.ts";
import { type Detection, whole } from "./detect/outcome.ts";
import { plainly, wrapped } from "./detect/plain.ts";
import { isRecord, type Members } from "./detect/record.ts";
import { isRepositoryFile, mayBeRepositoryFile, repositoryFile } from "./detect/repository.ts";
import type { Document } from "./document.ts";
import { isPlan, planSubjects } from "./terraform-plan.ts";

/** What a detection is made with: the contract, and the kind or the shape that the caller knows better. */
export interface DetectOptions {
  readonly contract: Contract;
  readonly kind?: Kind | undefined;
  readonly shape?: string | undefined;
}

/**
 * Tells what a document is, by the members of its root; the file's name only breaks ties. What it holds for this tool
 * comes as subjects. Throws when `shape` is no shape of the contract: ask `choiceOf` first.
 */
export function detect(document: Document, file: string, options: DetectOptions): Detection {
  const { contract, kind, shape } = options;
  const { value, language } = document;
  let known: Hint | undefined;
  const hint = () => {
    known ??= hintOf(file, contract);
    return known;
  };
  if (shape !== undefined) return asShape(value, shape, contract);
  if (kind !== undefined) return asKind(value, kind, hint(), contract);
  if (Array.isArray(value)) return ofList(value, hint, contract);
  if (!isRecord(value)) return { kind: "foreign", reason: REASONS.scalar };
  return ofObject(value, file, language, hint, contract);
}

function ofObject(
  root: Members,
  file: string,
  language: "json" | "yaml",
  hint: () => Hint,
  contract: Contract,
): Detection {
  const template = readTemplate(root, contract);
  if (template) return { kind: "cloudformation", ...template };
  const plain = plainly(root, hint, contract);
  if (plain) return plain;
  if (isRepositoryFile(root, language)) return repositoryFile(root);
  if (isPlan(root)) return ofPlan(root, contract);
  const foreign = foreignTemplate(root) ?? foreignReason(root);
  if (foreign !== undefined) return { kind: "foreign", reason: foreign };
  if (mayBeRepositoryFile(root, file, language)) return repositoryFile(root);
  return (
    wrapped(root, contract) ??
    byMembers(root, hint(), contract) ??
    laterReason(root, hint(), contract) ?? { kind: "foreign", reason: unrelated(root, language) }
  );
}

function ofPlan(root: Members, contract: Contract): Detection {
  const subjects = planSubjects(root, contract);
  if (subjects.length > 0) return { kind: "terraform-plan", subjects };
  return { kind: "foreign", reason: `${REASONS.plan} ${REASONS.resources}` };
}

function laterReason(root: Members, hint: Hint, contract: Contract): Detection | undefined {
  const later = contract.release === LATEST ? undefined : byMembers(root, hint, contractAt(LATEST));
  return later && (later.kind === "foreign" ? later : { kind: "foreign", reason: `${later.kind} ${REASONS.later}` });
}

function ofList(list: readonly unknown[], hint: () => Hint, contract: Contract): Detection {
  if (list.length > 0 && list.every(isTag)) return whole({ role: "part", shape: "TagList" }, list);
  const reason = foreignList(list);
  if (reason !== undefined) return { kind: "foreign", reason };
  const [first] = list;
  if (isRecord(first) && isReported(first, hint(), contract))
    return { kind: "response", subjects: [], reason: REASONS.projection };
  return { kind: "foreign", reason: REASONS.list };
}

function isTag(item: unknown): boolean {
  return (
    isRecord(item) && Object.hasOwn(item, "Key") && Object.keys(item).every((key) => key === "Key" || key === "Value")
  );
}
