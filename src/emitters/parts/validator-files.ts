import type { EmitOptions, EmittedFile, History } from "../index.ts";
import { typescript } from "../languages/typescript.ts";
import { selectionOf } from "./selection.ts";
import { typesContext } from "./types-context.ts";
import { createValidatorCode } from "./validator-code.ts";

/**
 * One pair of files, `NAME.js` and `NAME.d.ts`, with a function for each message of the chosen operations. The types
 * stand in the declarations themselves, or come from the module that `typesFrom` names.
 */
export function validatorFiles(
  history: History,
  options: EmitOptions,
  name: string,
  typesFrom?: string,
): readonly EmittedFile[] {
  const { operations, $defs } = selectionOf(history, options);
  const code = createValidatorCode($defs);
  const validators = Object.entries(operations).flatMap(([operation, { request, response }]) => [
    { name: `validate${operation}Request`, shape: request, function: code.functionFor(request, true) },
    { name: `validate${operation}Response`, shape: response, function: code.functionFor(response, false) },
  ]);
  const types = typesFrom === undefined ? declared(history, options, Object.keys(operations)) : "";
  const imported = [...new Set(validators.map(({ shape }) => shape))];
  const { release } = options;
  return [
    {
      name: `${name}.js`,
      text: options.render("validators.js.hbs", { release, functions: code.written(), validators }),
    },
    {
      name: `${name}.d.ts`,
      text: options.render("validators.d.ts.hbs", {
        release,
        types,
        typesFrom: typesFrom ?? null,
        imported,
        validators,
      }),
    },
  ];
}

function declared(history: History, options: EmitOptions, operations: readonly string[]): string {
  const wire = { ...options, operations, timestamps: "wire" as const };
  return options.render(typescript.template, typesContext(history, wire, typescript));
}
