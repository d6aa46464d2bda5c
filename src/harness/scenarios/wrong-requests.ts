import { freshName, nameWithin } from "../../core/reference.ts";
import type { OperationName } from "../../model/index.ts";
import { defineScenario } from "./define.ts";
import { codeIn, codeService, IMAGE, imageService } from "./parts/example-requests.ts";
import { SCALING, SERVICE } from "./parts/members.ts";

/** Its blanks are against the pattern. */
const NO_NAME = nameWithin({ is: "name", number: 6 }, "", " is not a name");

export default defineScenario({
  id: "wrong-requests",
  summary: "one request for each way of leaving the contract",
  phase: "boundary",
  tell: ({ call, contract }) => {
    const wrong = (operation: OperationName, input: unknown): void => void call(operation, input, { breaks: true });
    const longest = contract.shape("ServiceName")?.maxLength ?? 0;
    wrong("CreateService", { SourceConfiguration: IMAGE });
    wrong("CreateService", { ServiceName: freshName(1) });
    wrong("CreateService", imageService(1, { ServiceName: 7 }));
    wrong("CreateService", imageService(1, { ServiceName: freshName(5, longest + 1) }));
    wrong("CreateService", imageService(1, { ServiceName: NO_NAME }));
    wrong("CreateService", imageService(1, { SourceConfiguration: {} }));
    wrong("CreateService", imageService(1, { SourceConfiguration: { ...codeIn(undefined), ...IMAGE } }));
    const without = {
      RepositoryUrl: "https://github.com/example/app",
      SourceCodeVersion: { Type: "BRANCH", Value: "x" },
    };
    wrong("CreateService", codeService(1, "/", { SourceConfiguration: codeIn("/", { CodeRepository: without }) }));
    wrong("CreateService", imageService(1, { HealthCheckConfiguration: { Protocol: "UDP" } }));
    wrong("CreateService", imageService(1, { HealthCheckConfiguration: { Interval: 21 } }));
    wrong("CreateService", imageService(1, { HealthCheckConfiguration: { Interval: 0 } }));
    wrong("CreateService", imageService(1, { InstanceConfiguration: { Cpu: "3 vCPU" } }));
    wrong("CreateService", imageService(1, { Tags: [{ Key: "aws:mine", Value: "no" }] }));
    const name = { AutoScalingConfigurationName: freshName(2) };
    wrong("CreateAutoScalingConfiguration", { ...name, MinSize: 0 });
    wrong("CreateAutoScalingConfiguration", { ...name, MaxConcurrency: "7" });
    wrong("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: freshName(7, 3) });
    wrong("CreateConnection", { ConnectionName: freshName(3), ProviderType: "GITLAB" });
    wrong("CreateVpcConnector", { VpcConnectorName: freshName(4) });
    wrong("ListServices", { MaxResults: 0 });
    wrong("ListServices", { MaxResults: 21 });
    wrong("ListConnections", { MaxResults: 101 });
    call("ListConnections", { MaxResults: 100 });
    wrong("DescribeService", {});
    wrong("DescribeService", { ServiceArn: "no-arn" });
    const service = call("CreateService", imageService(1)).get(SERVICE);
    const scaling = call("CreateAutoScalingConfiguration", name).get(SCALING);
    wrong("DescribeCustomDomains", { ServiceArn: service, MaxResults: 6 });
    call("DescribeCustomDomains", { ServiceArn: service, MaxResults: 5 });
    wrong("ListOperations", { ServiceArn: service, MaxResults: 21 });
    call("ListOperations", { ServiceArn: service, MaxResults: 20 });
    wrong("UpdateService", { ServiceArn: service, HealthCheckConfiguration: { Timeout: 21 } });
    wrong("UpdateService", { ServiceArn: service, InstanceConfiguration: { Memory: "1 MB" } });
    wrong("TagResource", { ResourceArn: service });
    wrong("UntagResource", { ResourceArn: service, TagKeys: [""] });
    call("DescribeService", { ServiceArn: service });
    call("DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn: scaling });
  },
});
