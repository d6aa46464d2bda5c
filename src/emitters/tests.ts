import { defineEmitter } from "./index.ts";
import { textList } from "./parts/layout.ts";
import { selectionOf } from "./parts/selection.ts";

/** The parts of a run, in their order; each is a file, so that a test runner can spread them over machines. */
export const PARTS = ["protocol", "boundary", "property", "stateful", "interleaved"] as const;

/**
 * Writes a vitest suite that drives an implementation with `apprunner-contract/conform`, with a test for each check and
 * a file for each phase, and once a file that says what is driven, which then belongs to the user.
 */
export default defineEmitter({
  id: "tests",
  choices: {},
  emit: (history, options) => {
    const { release, render } = options;
    const operations = options.operations && Object.keys(selectionOf(history, options).operations);
    const context = {
      release,
      operations: operations ? textList(operations, "  operations: ", ",") : null,
    };
    return [
      { name: "target.ts", text: render("target.ts.hbs", context), begun: true },
      { name: "conformance.ts", text: render("conformance.ts.hbs", context) },
      ...PARTS.map((phase) => ({
        name: `${phase}.test.ts`,
        text: render("phase.test.ts.hbs", { release, phase }),
      })),
    ];
  },
});
