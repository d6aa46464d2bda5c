import type { Rule } from "../../core/define.ts";
import noDuplicateKey from "./no-duplicate-key.ts";
import noPrototypeKey from "./no-prototype-key.ts";
import noUnsafeTag from "./no-unsafe-tag.ts";
import oneDocument from "./one-document.ts";
import suppressionHasAReason from "./suppression-has-a-reason.ts";
import suppressionIsUsed from "./suppression-is-used.ts";
import unreadableAliases from "./unreadable-aliases.ts";
import unreadableConflict from "./unreadable-conflict.ts";
import unreadableEmpty from "./unreadable-empty.ts";
import unreadableEncoding from "./unreadable-encoding.ts";
import unreadableFile from "./unreadable-file.ts";
import unreadableNesting from "./unreadable-nesting.ts";
import unreadableSyntax from "./unreadable-syntax.ts";
import unreadableTooLarge from "./unreadable-too-large.ts";

/** What holds of a file before anything in it can be looked at, and of the comments that suppress findings. */
export const FAULT_RULES: readonly Rule[] = [
  noDuplicateKey,
  noPrototypeKey,
  noUnsafeTag,
  oneDocument,
  suppressionHasAReason,
  suppressionIsUsed,
  unreadableAliases,
  unreadableConflict,
  unreadableEmpty,
  unreadableEncoding,
  unreadableFile,
  unreadableNesting,
  unreadableSyntax,
  unreadableTooLarge,
];
