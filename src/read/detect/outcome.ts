import { type Intent, type Kind, PLAIN, type Spelling, type Subject } from "../../core/subject.ts";
import type { UnknownType } from "../cloudformation.ts";
import type { Candidate } from "./vocabulary.ts";

/** What a document turned out to be, with the values in it to look at. */
export type Detection =
  | {
      readonly kind: Exclude<Kind, "foreign">;
      /** The shape of the whole, where it has one. */
      readonly shape?: string;
      /** Empty where there is nothing to demand; `reason` then says why. */
      readonly subjects: readonly Subject[];
      readonly reason?: string;
      /** Resource types of App Runner's namespace that do not exist. */
      readonly unknownTypes?: readonly UnknownType[];
    }
  | { readonly kind: "foreign"; readonly reason: string };

/** Responses as the wire writes them, or as the command line saved them. */
const ANSWERED: Spelling = { scalars: "strict", timestamps: "either" };

/** What a request of an operation is for, by the first word of its name. */
export function intentOf(operation: string | undefined): Intent {
  if (operation?.startsWith("Create")) return "create";
  return operation?.startsWith("Update") ? "update" : "unknown";
}

/** The values of a subject that vary: its role decides the rest. */
export interface Role {
  readonly role: Candidate["role"];
  readonly shape: string;
  readonly operation?: string | undefined;
  readonly path?: Subject["path"];
  /** Whether members at the top may be given elsewhere. */
  readonly partial?: boolean;
}

/** A subject in its role: a request, a piece of one (intent unknown), a response, or a piece of one. */
export function subjectOf(about: Role, value: unknown): Subject {
  const { role, shape, operation, path = [], partial = false } = about;
  const answered = role === "response" || role === "report";
  return {
    kind: answered ? "response" : role === "part" ? "fragment" : "request",
    shape,
    intent: answered ? "report" : role === "part" ? "unknown" : intentOf(operation),
    ...(operation !== undefined && { operation }),
    path,
    value,
    spelling: answered ? ANSWERED : PLAIN,
    ...(partial && { partial }),
  };
}

/** A detection of one subject that is the whole document. */
export function whole(about: Role, value: unknown): Detection {
  const subject = subjectOf(about, value);
  return { kind: subject.kind as Exclude<Kind, "foreign">, shape: subject.shape, subjects: [subject] };
}
