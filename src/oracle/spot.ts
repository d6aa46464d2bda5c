import type { Path } from "../core/pointer.ts";

/** A place in answers; it is made once, and all answers that have something there share it. */
export class Spot {
  readonly path: Path;
  /** The path with `[]` for every index, and `{}` for the key of a map where it ends in one. */
  readonly place: string;
  /** The last step of the path. */
  readonly step: string | number | undefined;
  /** Whether it is the entry of a map. */
  readonly isEntry: boolean;
  /** Whether a structure there is a resource, or all of an answer, and not a part of a resource that names another one. */
  readonly isWhole: boolean;
  readonly #inside = new Map<string | number, Spot>();

  constructor(path: Path, place: string, isEntry = false) {
    this.path = path;
    this.place = place;
    this.step = path.at(-1);
    this.isEntry = isEntry;
    this.isWhole = path.filter((step) => typeof step === "string").length <= 1;
  }

  /** The place of a member or of an item. */
  in(step: string | number): Spot {
    const known = this.#inside.get(step);
    if (known) return known;
    const place = typeof step === "number" ? `${this.place}[]` : `${this.place}${this.place && "."}${step}`;
    const made = new Spot([...this.path, step], place);
    if (typeof step === "string" || step < KEPT) this.#inside.set(step, made);
    return made;
  }

  /** The place of an entry of a map; it is not kept, because its key is anybody's. */
  entry(key: string): Spot {
    return new Spot([...this.path, key], `${this.place}{}`, true);
  }
}

/** How many items of a list have places that are kept; an answer may have any number of them. */
const KEPT = 1 << 8;

/** All of an answer. */
export const TOP = new Spot([], "");
