import { type Code, declaration } from "./source-code.ts";

/** A declaration and what is said of it. */
export interface Block {
  readonly doc: string;
  readonly code: string;
}

/** Names that the language, the templates or the imported library have taken. */
const TAKEN =
  "fc structure list keyedList dictionary joined steps cut digits dashedDigits moments text anyText fitting almost " +
  "between below within missing items entries shorter longer sized having without bare partsOf putInOrder " +
  "default enum package import export class function null true false void new delete in of with";

/** Constants of a module, none of them declared twice. */
export class Declarations {
  readonly #blocks: (Block & { readonly name: string; readonly isExported: boolean })[] = [];
  readonly #names = new Set(TAKEN.split(" "));
  readonly #known = new Map<string, string>();

  /** The name of a constant, which is declared unless one that wanted the same name says the same. */
  declare(wanted: readonly [string, ...string[]], code: Code, isExported: boolean, doc = ""): string {
    const text = declaration("NAME", code, false);
    const key = `${wanted[0]} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const name = this.#free(wanted);
    this.#names.add(name);
    this.#known.set(key, name);
    this.#blocks.push({ name, doc, code: declaration(name, code, isExported), isExported });
    return name;
  }

  /** The declarations in their order, without those that neither others nor anybody outside can use. */
  used(): readonly Block[] {
    const kept: Block[] = [];
    const words = new Set<string>();
    for (const { name, doc, code, isExported } of this.#blocks.toReversed()) {
      if (!isExported && !words.has(name)) continue;
      for (const word of code.match(/[A-Za-z_$][\w$]*/g) ?? []) if (word !== name) words.add(word);
      kept.push({ doc, code });
    }
    return kept.reverse();
  }

  #free(wanted: readonly [string, ...string[]]): string {
    const free = wanted.find((name) => !this.#names.has(name));
    if (free !== undefined) return free;
    for (let number = 2; ; number++) {
      const name = `${wanted[0]}${number}`;
      if (!this.#names.has(name)) return name;
    }
  }
}
