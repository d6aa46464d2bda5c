import { defineScenario } from "./define.ts";
import { codeMovedTo, codeService } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "source-directory-in-characters",
  summary: "SourceDirectory at its longest in letters that take several bytes each",
  phase: "boundary",
  tell: ({ call, has, contract }) => {
    if (!has("CodeRepository", "SourceDirectory")) return;
    const { maxLength = 0 } = contract.shape("SourceDirectory") ?? {};
    const [longest, other] = ["ü", "世"].map((letter) => `/${letter.repeat(maxLength - 1)}`);
    const ServiceArn = call("CreateService", codeService(1, longest)).get(SERVICE);
    call("DescribeService", { ServiceArn });
    call("UpdateService", { ServiceArn, SourceConfiguration: codeMovedTo(other) });
    call("DescribeService", { ServiceArn });
    call("DeleteService", { ServiceArn });
  },
});
