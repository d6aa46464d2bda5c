import { defineConformanceReporter } from "../../core/conformance.ts";
import { pageOf } from "../html/page.ts";

/** For people who look at a run together: one page that needs nothing else. */
export default defineConformanceReporter({
  id: "html",
  summary: "For people who look at a run together: one page of its own, with coverage as pictures and every history.",
  create: () => (event) => (event.event === "ended" ? pageOf(event.report) : ""),
});
