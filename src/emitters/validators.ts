import { defineEmitter } from "./index.ts";
import { validatorFiles } from "./parts/validator-files.ts";

/**
 * Writes functions that tell whether a value is a request or a response, without any import, and their declarations.
 * A request with an unknown member is refused at every depth; a response may hold more than its shape.
 */
export default defineEmitter({
  id: "validators",
  choices: { split: [false, true] },
  emit: (history, options) => {
    if (!options.split) return validatorFiles(history, options, "validators");
    const operations = options.operations ?? Object.keys(history.operations);
    const existing = Object.keys(history.operations).filter((name) => operations.includes(name));
    return existing.flatMap((name) => validatorFiles(history, { ...options, operations: [name] }, name));
  },
});
