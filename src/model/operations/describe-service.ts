import { defineOperation } from "../define.ts";
import { CREATE, CREATED, NO_SERVICE } from "../example-calls.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { shownService } from "../service/show.ts";
import { need } from "../store.ts";

export default defineOperation<"DescribeService">({
  name: "DescribeService",
  evidence: "documented",
  guards: [resourceExists("service", "ServiceArn")],
  apply: (world, { ServiceArn }) => ({ Service: shownService(world, need(world, "service", ServiceArn)) }),
  examples: [
    {
      title: "a service settles",
      given: [CREATE],
      input: { ServiceArn: CREATED },
      answers: { Service: { Status: "RUNNING" } },
    },
    {
      title: "and does not before its time",
      given: [CREATE],
      after: 0,
      input: { ServiceArn: CREATED },
      answers: { Service: { Status: "OPERATION_IN_PROGRESS" } },
    },
    {
      title: "a creation can fail",
      settings: { failures: { CreateService: "CREATE_FAILED" } },
      given: [CREATE],
      input: { ServiceArn: CREATED },
      answers: { Service: { Status: "CREATE_FAILED" } },
    },
    {
      title: "a deleted service stays describable",
      given: [CREATE, { call: "DeleteService", input: { ServiceArn: CREATED } }],
      input: { ServiceArn: CREATED },
      answers: {
        Service: { Status: "DELETED", SourceConfiguration: { CodeRepository: { SourceDirectory: "/services/api" } } },
      },
    },
    {
      title: "and is forgotten in the end",
      settings: { keepDeletedMs: 1000 },
      given: [CREATE, { call: "DeleteService", input: { ServiceArn: CREATED } }],
      input: { ServiceArn: CREATED },
      refuses: "ResourceNotFoundException",
    },
    {
      title: "an unknown service is not found",
      input: { ServiceArn: NO_SERVICE },
      refuses: "ResourceNotFoundException",
    },
    { title: "an ARN is required", input: {}, refuses: "InvalidRequestException" },
  ],
});
