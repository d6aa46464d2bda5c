import { defineRule } from "../../core/define.ts";
import { portFindings } from "./about/port.ts";

export default defineRule<"ImageConfiguration">({
  id: "image-port-in-range",
  severity: "warning",
  shape: "ImageConfiguration",
  evidence: "advice",
  source: "ImageConfiguration.Port",
  service: "unknown",
  summary: "The port of a container is a whole number that TCP knows.",
  examples: {
    invalid: [{ Port: "0" }, { Port: "65536" }, { Port: "8080/tcp" }, { Port: "" }],
    valid: [{ Port: "8080" }, { Port: "65535" }, { StartCommand: "./serve" }],
  },
  inspect: ({ Port }) => portFindings(Port),
});
