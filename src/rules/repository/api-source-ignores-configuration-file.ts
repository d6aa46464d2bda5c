import { defineTreeRule, type FileExample } from "../../core/define.ts";
import { fileWithRun } from "./parts/example-configuration.ts";
import { serviceFromCode } from "./parts/example-service.ts";
import { configurationFiles, liesAbove, liesIn, seenFrom, stepsTo } from "./parts/places.ts";

const VALUES = { Runtime: "NODEJS_22", BuildCommand: "npm ci", StartCommand: "npm start" };
const REQUEST = serviceFromCode("infra/orders.json", { ConfigurationSource: "API", CodeConfigurationValues: VALUES });
const at = (file: string): FileExample => ({ ...fileWithRun(""), file });

export default defineTreeRule({
  id: "api-source-ignores-configuration-file",
  severity: "info",
  evidence: "documented",
  source: "CodeConfiguration.ConfigurationSource",
  service: "ignores",
  summary: "A service whose ConfigurationSource is API does not read the apprunner.yaml of its code.",
  examples: {
    invalid: [[REQUEST, at("services/orders/apprunner.yaml")]],
    valid: [[REQUEST, at("services/billing/apprunner.yaml")], [REQUEST]],
  },
  *inspect(files) {
    const configurations = configurationFiles(files);
    for (const holder of files)
      for (const { path, sourceDirectory, configurationSource } of holder.repositories) {
        const steps = configurationSource === "API" ? stepsTo(sourceDirectory) : undefined;
        if (!steps) continue;
        const ignored = configurations.find((one) => (steps.length ? liesIn(one, steps) : liesAbove(one, holder)));
        if (!ignored) continue;
        yield {
          file: holder.file,
          path: [...path, "CodeConfiguration", "ConfigurationSource"],
          message: `ConfigurationSource is API, although there is ${seenFrom(ignored, holder.file)}.`,
          why: "With API the service takes build and start from the request and ignores the configuration file.",
          help: "Set ConfigurationSource to REPOSITORY if the file is meant for this service.",
        };
      }
  },
});
