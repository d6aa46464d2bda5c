import { defineScenario } from "./define.ts";
import { codeMovedTo, codeService, imageService } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "changes-at-once",
  summary: "two changes of one service at the same time, of which one wins",
  phase: "interleaved",
  tell: ({ call, together }) => {
    const ServiceArn = call("CreateService", codeService(1)).get(SERVICE);
    call("DescribeService", { ServiceArn });
    together(
      ["UpdateService", { ServiceArn, SourceConfiguration: codeMovedTo("/one") }],
      ["UpdateService", { ServiceArn, SourceConfiguration: codeMovedTo("/two") }],
    );
    call("DescribeService", { ServiceArn });
    together(
      ["UpdateService", { ServiceArn, SourceConfiguration: codeMovedTo("/three") }],
      ["TagResource", { ResourceArn: ServiceArn, Tags: [{ Key: "while", Value: "updating" }] }],
      ["DescribeService", { ServiceArn }],
    );
    call("DescribeService", { ServiceArn });
    call("ListTagsForResource", { ResourceArn: ServiceArn });
    together(["PauseService", { ServiceArn }], ["StartDeployment", { ServiceArn }]);
    call("ListOperations", { ServiceArn });
    const other = call("CreateService", imageService(2)).get(SERVICE);
    call("DescribeService", { ServiceArn: other });
    together(
      ["DeleteService", { ServiceArn: other }],
      ["DescribeService", { ServiceArn: other }],
      ["DescribeService", { ServiceArn }],
    );
    together(["DeleteService", { ServiceArn }], ["DeleteService", { ServiceArn }]);
    call("DescribeService", { ServiceArn });
  },
});
