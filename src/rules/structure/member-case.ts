import { defineViolationRule } from "../../core/define.ts";
import { repositoryFile, updateService } from "../example-files.ts";
import { respelt } from "../spelling.ts";
import { fateOfStranger, weightOfStranger } from "../wording.ts";

const APPRUNNER_YAML = `version: 1.0
runtime: nodejs22
build:
  commands:
    build:
      - npm ci
run:
`;

export default defineViolationRule({
  id: "member-case",
  severity: "error",
  evidence: "model",
  source: "CreateServiceRequest",
  service: "unknown",
  summary: "Names of members differ from others by case and separators too.",
  violations: ["unknown-member"],
  examples: {
    invalid: [
      updateService({ InstanceConfiguration: { CPU: "1024", Memory: "2048" } }),
      repositoryFile(`${APPRUNNER_YAML}  command: node server.js\n  runtime_version: 22\n`),
    ],
    valid: [
      updateService({ InstanceConfiguration: { Cpu: "1024", Memory: "2048" } }),
      repositoryFile(`${APPRUNNER_YAML}  command: node server.js\n  runtime-version: 22\n`),
    ],
  },
  describe: ({ name, members }, at) => {
    const meant = respelt(name, members);
    if (meant === undefined) return undefined;
    return {
      part: "key",
      severity: weightOfStranger(at),
      message: `${name} is the wrong spelling of ${meant}.`,
      why: fateOfStranger(at),
      help: `Write ${meant}.`,
      fix: { title: `Rename ${name} to ${meant}`, path: [], part: "key", text: meant },
    };
  },
});
