import facts from "../../../schemas/facts/update.json" with { type: "json" };
import { defineViolationRule } from "../../core/define.ts";
import { updateService } from "../example-files.ts";
import { sameWords } from "../spelling.ts";

const UNCHANGEABLE = facts.unchangeable.map(({ member, reason }) => ({ name: member.split(".").at(-1) ?? "", reason }));

const SIZE = { InstanceConfiguration: { Cpu: "1024", Memory: "2048" } };

export default defineViolationRule({
  id: "update-cannot-change",
  severity: "error",
  evidence: "documented",
  source: "facts/update",
  service: "unknown",
  summary: "UpdateService cannot change a service's name, its encryption or its tags.",
  violations: ["unknown-member"],
  examples: {
    invalid: [
      updateService({ ...SIZE, Tags: [{ Key: "team", Value: "orders" }] }),
      updateService({ SourceConfiguration: { AutoDeploymentsEnabled: true }, ServiceName: "orders-api-2" }),
    ],
    valid: [updateService(SIZE)],
  },
  describe: ({ shape, name }) => {
    const found = UNCHANGEABLE.find((one) => sameWords(one.name, name));
    if (shape !== "UpdateServiceRequest" || !found) return undefined;
    const instead = found.name === "Tags" ? "use TagResource and UntagResource" : "create a new service to change it";
    return {
      part: "key",
      message: `UpdateService does not take ${name}.`,
      why: found.reason,
      help: `Take ${name} out of this request, and ${instead}.`,
    };
  },
});
