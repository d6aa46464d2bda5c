import { defineTreeRule, type FileExample } from "../../core/define.ts";
import { hasPlaceholder } from "../placeholders.ts";
import { fileWithRun } from "./parts/example-configuration.ts";
import { serviceFromCode } from "./parts/example-service.ts";
import { configurationFiles, liesIn, seenFrom, stepsTo } from "./parts/places.ts";

const REQUEST = serviceFromCode("infra/orders.json", { ConfigurationSource: "REPOSITORY" });
const at = (file: string): FileExample => ({ ...fileWithRun(""), file });

export default defineTreeRule({
  id: "source-directory-holds-configuration",
  severity: "warning",
  evidence: "documented",
  source: "CodeRepository.SourceDirectory",
  service: "unknown",
  summary: "A service that is configured by the repository finds apprunner.yaml in its SourceDirectory.",
  examples: {
    invalid: [[REQUEST, at("apprunner.yaml")]],
    valid: [[REQUEST, at("services/orders/apprunner.yaml")], [REQUEST]],
  },
  *inspect(files) {
    const configurations = configurationFiles(files);
    const wanted = files.flatMap(({ repositories }) => repositories.map((one) => stepsTo(one.sourceDirectory)));
    const unclaimed = configurations.find((one) => !wanted.some((steps) => steps?.length && liesIn(one, steps)));
    if (!unclaimed) return;
    for (const { file, repositories } of files)
      for (const { path, sourceDirectory, configurationSource } of repositories) {
        const steps = stepsTo(sourceDirectory);
        if (configurationSource !== "REPOSITORY" || !steps?.length || hasPlaceholder(String(sourceDirectory))) continue;
        if (configurations.some((one) => liesIn(one, steps))) continue;
        yield {
          file,
          path: [...path, "SourceDirectory"],
          message: `SourceDirectory is ${sourceDirectory}, but no apprunner.yaml lies in such a folder here.`,
          why: "App Runner reads the configuration file in the SourceDirectory only, not at the root of the repository.",
          help: `If ${seenFrom(unclaimed, file)} is meant, move it into that folder; if the code lies in another repository, nothing is wrong.`,
        };
      }
  },
});
