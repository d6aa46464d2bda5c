import { defineConformanceReporter } from "../../core/conformance.ts";

/** For programs that show how a run goes on: one JSON event per line, progress included, the report last. */
export default defineConformanceReporter({
  id: "events",
  summary: "For programs that show how a run goes on: like ndjson, with its progress.",
  create: () => (event) => `${JSON.stringify(event)}\n`,
});
