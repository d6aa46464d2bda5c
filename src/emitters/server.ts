import { defineEmitter, type EmitOptions, type History } from "./index.ts";
import { textList } from "./parts/layout.ts";
import { selectionOf } from "./parts/selection.ts";
import { validatorFiles } from "./parts/validator-files.ts";
import types from "./types.ts";

/**
 * Writes a server that speaks AWS JSON 1.0 on `node:http`, with the types and validators that it uses, and once a file
 * with a function for each operation, which then belongs to the user.
 */
export default defineEmitter({
  id: "server",
  choices: {},
  emit: async (history, options) => {
    const context = contextOf(history, options);
    const file = (name: string, begun = false) => ({ name, text: options.render(`${name}.hbs`, context), begun });
    return [
      file("handlers.ts", true),
      file("main.ts", true),
      ...(await types.emit(history, { ...options, lang: "typescript", timestamps: "wire" })),
      ...validatorFiles(history, options, "validators", "./types.js"),
      file("server.ts"),
    ];
  },
});

/** The errors that every server may answer; each operation's own list says which it declares. */
const INVALID = "InvalidRequestException";
const BROKEN = "InternalServiceErrorException";

function contextOf(history: History, options: EmitOptions): object {
  const { operations, release } = selectionOf(history, options);
  const declared = new Set(Object.values(operations).flatMap(({ errors }) => errors));
  return {
    release,
    operations: Object.entries(operations).map(([name, { description = "", errors }]) => ({
      name,
      description,
      validator: `validate${name}Request`,
      errors: textList(errors, "    errors: ", ","),
      invalid: errors.includes(INVALID) ? INVALID : errors[0],
      broken: errors.includes(BROKEN) ? BROKEN : errors[0],
    })),
    statuses: [...declared].sort().map((name) => ({ name, status: history.$defs[name]?.["x-error"]?.status })),
  };
}
