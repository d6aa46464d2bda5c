import type { Contract } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";
import type { Intent } from "../../core/subject.ts";
import type { Owner } from "../../core/violation.ts";
import type { Pool } from "../constraint.ts";
import type { Recipe } from "../recipe.ts";

/** What kind of source a request is to have; either when absent. */
export type SourceKind = "code" | "image";

/** What a recipe is made for. */
export interface Context {
  readonly contract: Contract;
  readonly operation: string;
  readonly intent: Intent;
  /** Whether values are wanted that fit the shape although a careful implementer may refuse them. */
  readonly doubtful: boolean;
  readonly pool: Pool;
  readonly source?: SourceKind;
  /** The recipe of a shape at a place; nothing for a member that the pool leaves out. */
  readonly of: (shape: Shape, place: string, holder: Owner | undefined) => Recipe | undefined;
}

/** Makes the recipe of one shape that needs more thought than its members show. */
export type Special = (shape: Shape, place: string, context: Context) => Recipe | undefined;
