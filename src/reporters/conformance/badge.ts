import { type ConformanceReport, defineConformanceReporter } from "../../core/conformance.ts";
import { jsonText } from "../text/harmless.ts";

/** For a badge in a README: the JSON that shields.io draws one from. Source: shields.io, endpoint badge. */
export default defineConformanceReporter({
  id: "badge",
  summary: "For a badge in a README: the JSON of a shields.io endpoint.",
  create: () => (event) => (event.event === "ended" ? `${jsonText(badgeOf(event.report))}\n` : ""),
});

function badgeOf({ release, summary: { verdict, findings } }: ConformanceReport) {
  const badge = { schemaVersion: 1, label: "App Runner contract" };
  if (verdict === "conforms") return { ...badge, message: `conforms to ${release}`, color: "brightgreen" };
  if (verdict === "incomplete") return { ...badge, message: "incomplete", color: "lightgrey" };
  return { ...badge, message: `${findings.must} ${findings.must === 1 ? "fault" : "faults"}`, color: "red" };
}
