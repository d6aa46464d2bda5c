import { defineConformanceReporter } from "../../core/conformance.ts";
import { jsonLine } from "../text/harmless.ts";

/**
 * For programs that follow a run: one JSON event per line, the report last. Progress is left out, because how often it
 * is told depends on the clock.
 */
export default defineConformanceReporter({
  id: "ndjson",
  summary: "For programs that follow a run: one JSON event per line, each finding as it is found, the report last.",
  create: () => (event) => (event.event === "progress" ? "" : `${jsonLine(event)}\n`),
});
