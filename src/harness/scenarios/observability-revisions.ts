import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { OBSERVING, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "observability-revisions",
  summary: "revisions of an observability configuration, what is in use and what is deleted",
  phase: "boundary",
  tell: ({ call }) => {
    const name = { ObservabilityConfigurationName: freshName(1) };
    const first = call("CreateObservabilityConfiguration", name);
    const second = call("CreateObservabilityConfiguration", { ...name, TraceConfiguration: { Vendor: "AWSXRAY" } });
    call("DescribeObservabilityConfiguration", { ObservabilityConfigurationArn: first.get(OBSERVING) });
    call("DescribeObservabilityConfiguration", { ObservabilityConfigurationArn: second.get(OBSERVING, "name-only") });
    call("ListObservabilityConfigurations", { ...name, LatestOnly: false });
    call("ListObservabilityConfigurations", name);
    const using = { ObservabilityConfigurationArn: second.get(OBSERVING) };
    const user = call(
      "CreateService",
      imageService(2, { ObservabilityConfiguration: { ObservabilityEnabled: true, ...using } }),
    );
    const ServiceArn = user.get(SERVICE);
    call("DescribeService", { ServiceArn });
    call("DeleteObservabilityConfiguration", using);
    call("UpdateService", { ServiceArn, ObservabilityConfiguration: { ObservabilityEnabled: false } });
    call("DescribeService", { ServiceArn });
    call("DeleteService", { ServiceArn });
    call("DescribeService", { ServiceArn });
    call("DeleteObservabilityConfiguration", using);
    call("DescribeObservabilityConfiguration", using);
    call("DeleteObservabilityConfiguration", using);
    const ObservabilityConfiguration = { ObservabilityEnabled: true, ...using };
    call("CreateService", imageService(3, { ObservabilityConfiguration }));
    call("ListObservabilityConfigurations", { ...name, LatestOnly: false });
    call("CreateObservabilityConfiguration", name);
    call("ListObservabilityConfigurations", { LatestOnly: false });
  },
});
