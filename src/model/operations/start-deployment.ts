import { defineOperation } from "../define.ts";
import { CREATE, CREATED, NO_SERVICE } from "../example-calls.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { serviceAllows } from "../guards/service-allows.ts";
import { begin } from "../service/begin.ts";
import { need } from "../store.ts";

export default defineOperation<"StartDeployment">({
  name: "StartDeployment",
  evidence: "documented",
  guards: [resourceExists("service", "ServiceArn"), serviceAllows],
  apply: (world, { ServiceArn }, ports) => {
    const row = need(world, "service", ServiceArn);
    return { OperationId: begin(world, "StartDeployment", row, ports, row).OperationId };
  },
  examples: [
    {
      title: "begins an operation",
      given: [CREATE],
      input: { ServiceArn: CREATED },
      answers: { OperationId: "<any>" },
    },
    {
      title: "its errors have no InvalidStateException",
      given: [CREATE, { call: "PauseService", input: { ServiceArn: CREATED } }],
      input: { ServiceArn: CREATED },
      refuses: "InvalidRequestException",
    },
    {
      title: "an unknown service is not found",
      input: { ServiceArn: NO_SERVICE },
      refuses: "ResourceNotFoundException",
    },
  ],
});
