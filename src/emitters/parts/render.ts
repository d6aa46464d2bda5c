import handlebars, { type HelperDelegate } from "handlebars";
import type { EmitOptions } from "../index.ts";
import { TEMPLATES } from "../templates/texts.ts";
import { EmitError } from "./emit-error.ts";

/** The names of all templates. */
export const TEMPLATE_NAMES: readonly string[] = Object.keys(TEMPLATES);

/** What templates may look up: members of the context itself, never what objects inherit. */
const OWN_MEMBERS_ONLY = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

const engine = handlebars.create();
for (const block of ["each", "if", "unless"]) {
  const helper = engine.helpers[block] as HelperDelegate;
  engine.registerHelper(block, function (this: unknown, value: unknown, ...rest: unknown[]) {
    if (value === undefined) throw new Error(`#${block} is given something that is not in the context`);
    return helper.call(this, value, ...rest);
  });
}

/**
 * Makes the function that fills in templates, some of them replaced by the user's own. Every name that a template uses
 * must be in its context; the text ends with one line break and has no two empty lines in a row. Throws an EmitError.
 */
export function createRender(own: ReadonlyMap<string, string> = new Map()): EmitOptions["render"] {
  const known = new Map<string, (context: object) => string>();
  return (name, context) => {
    try {
      const template =
        known.get(name) ?? engine.compile(own.get(name) ?? TEMPLATES[name], { strict: true, noEscape: true });
      known.set(name, template);
      return tidy(template(context, OWN_MEMBERS_ONLY));
    } catch (error) {
      throw new EmitError(`the template ${name} failed: ${(error as Error).message.replace(/\s*\n\s*/g, " ")}`);
    }
  };
}

const tidy = (text: string): string =>
  `${text
    .replace(/\r\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
