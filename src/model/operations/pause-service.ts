import { defineOperation } from "../define.ts";
import { CREATE, CREATED, NO_SERVICE } from "../example-calls.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { serviceAllows } from "../guards/service-allows.ts";
import { lifeOf } from "../lifecycle.ts";
import { begin } from "../service/begin.ts";
import { shownService } from "../service/show.ts";
import { need } from "../store.ts";

const UNCHANGED = lifeOf("PauseService")["unchanged-in"];

export default defineOperation<"PauseService">({
  name: "PauseService",
  evidence: "documented",
  guards: [resourceExists("service", "ServiceArn"), serviceAllows],
  apply: (world, { ServiceArn }, ports) => {
    const row = need(world, "service", ServiceArn);
    if (UNCHANGED?.includes(row.service.Status)) return { Service: shownService(world, row) };
    return begin(world, "PauseService", row, ports, row);
  },
  examples: [
    {
      title: "begins an operation",
      given: [CREATE],
      input: { ServiceArn: CREATED },
      answers: { Service: { Status: "OPERATION_IN_PROGRESS" }, OperationId: "<any>" },
    },
    {
      title: "a paused service stays paused without an operation",
      given: [CREATE, { call: "PauseService", input: { ServiceArn: CREATED } }],
      input: { ServiceArn: CREATED },
      answers: { Service: { Status: "PAUSED" }, OperationId: null },
    },
    {
      title: "not while an operation is in progress",
      given: [CREATE],
      after: 0,
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
