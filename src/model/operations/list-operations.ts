import type { OperationSummary } from "../../../generated/latest/types.ts";
import { defineOperation } from "../define.ts";
import { CREATE, CREATED, IMAGE_SERVICE, NO_SERVICE } from "../example-calls.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { tokenFits } from "../guards/token-fits.ts";
import { pageOf } from "../paging/page.ts";
import type { OperationRow } from "../rows.ts";

const CHANGE = {
  call: "UpdateService",
  input: { ServiceArn: CREATED, InstanceConfiguration: { Cpu: "2 vCPU", Memory: "4 GB" } },
} as const;

export default defineOperation<"ListOperations">({
  name: "ListOperations",
  evidence: "documented",
  guards: [resourceExists("service", "ServiceArn"), tokenFits],
  apply: (world, input) => {
    const page = pageOf<OperationRow, OperationSummary>(world, "ListOperations", input, {
      prefix: `operation#${input.ServiceArn}#`,
      show: ({ summary }) => summary,
      newestFirst: true,
    });
    return { OperationSummaryList: page.items, ...page.token };
  },
  examples: [
    {
      title: "newest first, with the ids that were answered",
      given: [CREATE, { call: "PauseService", input: { ServiceArn: CREATED } }],
      input: { ServiceArn: CREATED },
      answers: {
        OperationSummaryList: [
          { Id: "<1.OperationId>", Type: "PAUSE_SERVICE", Status: "SUCCEEDED", TargetArn: CREATED, EndedAt: "<any>" },
          { Id: "<0.OperationId>", Type: "CREATE_SERVICE", Status: "SUCCEEDED" },
        ],
      },
    },
    {
      title: "a failed update is taken back",
      settings: { failures: { UpdateService: "ROLLBACK_SUCCEEDED" } },
      given: [CREATE, CHANGE],
      input: { ServiceArn: CREATED },
      answers: { OperationSummaryList: [{ Type: "UPDATE_SERVICE", Status: "ROLLBACK_SUCCEEDED" }, {}] },
    },
    {
      title: "before there was a type for updates they have none",
      settings: { release: "2023-01-05" },
      given: [{ call: "CreateService", input: IMAGE_SERVICE }, CHANGE],
      input: { ServiceArn: CREATED },
      answers: { OperationSummaryList: [{ Type: null }, { Type: "CREATE_SERVICE" }] },
    },
    {
      title: "an unknown service is not found",
      input: { ServiceArn: NO_SERVICE },
      refuses: "ResourceNotFoundException",
    },
  ],
});
