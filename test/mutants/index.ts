import { CONCURRENCY } from "./concurrency.ts";
import { DEFAULT_VALUES } from "./defaults.ts";
import type { Mutant } from "./define.ts";
import { DELETES } from "./deletes.ts";
import { DROPPED_INPUT } from "./dropped.ts";
import { ERRORS } from "./errors.ts";
import { FILTERS_IGNORED } from "./filters.ts";
import { ISOLATION } from "./isolation.ts";
import { LIFECYCLE } from "./lifecycle.ts";
import { MANGLED } from "./mangled.ts";
import { OPERATIONS } from "./operations.ts";
import { PAGING } from "./paging.ts";
import { PROTOCOL } from "./protocol.ts";
import { REVISIONS } from "./revisions.ts";
import { SHAPES } from "./shapes.ts";
import { SOURCE_DIRECTORY } from "./source-directory.ts";
import { TAGS } from "./tags.ts";
import { TIMES } from "./times.ts";
import { TRANSPORT } from "./transport.ts";
import { UNCHECKED_INPUT } from "./unchecked.ts";

/** Every broken emulator. */
export const MUTANTS: readonly Mutant[] = [
  ...SOURCE_DIRECTORY,
  ...DROPPED_INPUT,
  ...MANGLED,
  ...UNCHECKED_INPUT,
  ...ERRORS,
  ...SHAPES,
  ...TIMES,
  ...DEFAULT_VALUES,
  ...LIFECYCLE,
  ...OPERATIONS,
  ...ISOLATION,
  ...PAGING,
  ...REVISIONS,
  ...DELETES,
  ...TAGS,
  ...FILTERS_IGNORED,
  ...PROTOCOL,
  ...CONCURRENCY,
  ...TRANSPORT,
];
