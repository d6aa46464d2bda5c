import { suggest } from "../../core/suggest.ts";
import { explain, explainable } from "../../engine/explain.ts";
import { defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { UsageError } from "../io.ts";

/** Prints what is known about a rule, a check, an operation, a shape or a member. */
export default defineCommand({
  name: "explain",
  summary:
    "Prints what is known about a rule, a check, an operation, a shape or a member such as CodeRepository.SourceDirectory.",
  usage: "explain NAME",
  options: {},
  run: async ({ args: { positionals }, io }) => {
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0)
      throw new UsageError(`explain takes one name, not ${positionals.length}`);
    const checks = () => import("../../engine/explain-check.ts");
    const text = explain(name) ?? (await checks()).explainCheck(name);
    if (text === undefined) {
      const nearest = suggest(name, [...explainable(), ...(await checks()).explainableChecks()]);
      throw new UsageError(`nothing is called ${JSON.stringify(name)}${nearest ? `: did you mean ${nearest}?` : ""}`);
    }
    io.out(text);
    return EXIT.clean;
  },
});
