import { freshName, nameWithin } from "../../core/reference.ts";
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
    const longest = contract.shape("ServiceName")?.maxLength ?? 0;
    call("CreateService", { SourceConfiguration: IMAGE });
    call("CreateService", { ServiceName: freshName(1) });
    call("CreateService", imageService(1, { ServiceName: 7 }));
    call("CreateService", imageService(1, { ServiceName: freshName(5, longest + 1) }));
    call("CreateService", imageService(1, { ServiceName: NO_NAME }));
    call("CreateService", imageService(1, { SourceConfiguration: {} }));
    call("CreateService", imageService(1, { SourceConfiguration: { ...codeIn(undefined), ...IMAGE } }));
    const without = {
      RepositoryUrl: "https://github.com/example/app",
      SourceCodeVersion: { Type: "BRANCH", Value: "x" },
    };
    call("CreateService", codeService(1, "/", { SourceConfiguration: codeIn("/", { CodeRepository: without }) }));
    call("CreateService", imageService(1, { HealthCheckConfiguration: { Protocol: "UDP" } }));
    call("CreateService", imageService(1, { HealthCheckConfiguration: { Interval: 21 } }));
    call("CreateService", imageService(1, { HealthCheckConfiguration: { Interval: 0 } }));
    call("CreateService", imageService(1, { InstanceConfiguration: { Cpu: "3 vCPU" } }));
    call("CreateService", imageService(1, { Tags: [{ Key: "aws:mine", Value: "no" }] }));
    const name = { AutoScalingConfigurationName: freshName(2) };
    call("CreateAutoScalingConfiguration", { ...name, MinSize: 0 });
    call("CreateAutoScalingConfiguration", { ...name, MaxConcurrency: "7" });
    call("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: freshName(7, 3) });
    call("CreateConnection", { ConnectionName: freshName(3), ProviderType: "GITLAB" });
    call("CreateVpcConnector", { VpcConnectorName: freshName(4) });
    call("ListServices", { MaxResults: 0 });
    call("ListServices", { MaxResults: 21 });
    call("ListConnections", { MaxResults: 101 });
    call("ListConnections", { MaxResults: 100 });
    call("DescribeService", {});
    call("DescribeService", { ServiceArn: "no-arn" });
    const service = call("CreateService", imageService(1)).get(SERVICE);
    const scaling = call("CreateAutoScalingConfiguration", name).get(SCALING);
    call("DescribeCustomDomains", { ServiceArn: service, MaxResults: 6 });
    call("DescribeCustomDomains", { ServiceArn: service, MaxResults: 5 });
    call("ListOperations", { ServiceArn: service, MaxResults: 21 });
    call("ListOperations", { ServiceArn: service, MaxResults: 20 });
    call("UpdateService", { ServiceArn: service, HealthCheckConfiguration: { Timeout: 21 } });
    call("UpdateService", { ServiceArn: service, InstanceConfiguration: { Memory: "1 MB" } });
    call("TagResource", { ResourceArn: service });
    call("UntagResource", { ResourceArn: service, TagKeys: [""] });
    call("DescribeService", { ServiceArn: service });
    call("DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn: scaling });
  },
});
