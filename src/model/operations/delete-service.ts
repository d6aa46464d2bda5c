import { defineOperation } from "../define.ts";
import { CREATE, CREATED, ENTER, NO_SERVICE } from "../example-calls.ts";
import { noIngressLeadsHere } from "../guards/no-ingress-leads-here.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { serviceAllows } from "../guards/service-allows.ts";
import { begin } from "../service/begin.ts";
import { need } from "../store.ts";

export default defineOperation<"DeleteService">({
  name: "DeleteService",
  evidence: "documented",
  guards: [resourceExists("service", "ServiceArn"), serviceAllows, noIngressLeadsHere],
  apply: (world, { ServiceArn }, ports) => {
    const row = need(world, "service", ServiceArn);
    return begin(world, "DeleteService", row, ports, row);
  },
  examples: [
    {
      title: "begins an operation",
      given: [CREATE],
      input: { ServiceArn: CREATED },
      answers: { Service: { Status: "OPERATION_IN_PROGRESS", DeletedAt: null }, OperationId: "<any>" },
    },
    {
      title: "a failed deletion can be tried again",
      settings: { failures: { DeleteService: "DELETE_FAILED" } },
      given: [CREATE, { call: "DeleteService", input: { ServiceArn: CREATED } }],
      input: { ServiceArn: CREATED },
      answers: { Service: { Status: "OPERATION_IN_PROGRESS" } },
    },
    {
      title: "not while an ingress connection leads to the service",
      given: [CREATE, ENTER],
      input: { ServiceArn: CREATED },
      refuses: "InvalidStateException",
    },
    {
      title: "a deleted service is not deleted again",
      given: [CREATE, { call: "DeleteService", input: { ServiceArn: CREATED } }],
      input: { ServiceArn: CREATED },
      refuses: "InvalidStateException",
    },
    {
      title: "an unknown service is not found",
      input: { ServiceArn: NO_SERVICE },
      refuses: "ResourceNotFoundException",
    },
  ],
});
