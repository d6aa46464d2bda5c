import { defineConformanceReporter } from "../../core/conformance.ts";
import { jsonText } from "../text/harmless.ts";

/** For programs: the whole report as one JSON document, as schemas/conformance-report.json describes it. */
export default defineConformanceReporter({
  id: "json",
  summary: "For programs: the whole report as one JSON document (schemas/conformance-report.json).",
  create: () => (event) => (event.event === "ended" ? `${jsonText(event.report)}\n` : ""),
});
