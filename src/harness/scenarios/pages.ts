import { freshName, type Placeholder } from "../../core/reference.ts";
import type { OperationName } from "../../model/index.ts";
import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { SCALING, SERVICE, TOKEN } from "./parts/members.ts";
import type { Story } from "./parts/story.ts";

const ITEMS = [1, 2, 3];

/** Lists everything page by page and all at once, and carries a token over to another request. */
function walk({ call }: Story, list: OperationName, input: object, pages: number, other: object): void {
  call(list, input);
  let token: Placeholder | undefined;
  for (let page = 0; page < pages; page++)
    token = call(list, { ...input, MaxResults: 1, ...(token && { NextToken: token }) }).get(TOKEN);
  const first = call(list, { ...input, MaxResults: 2 });
  call(list, { ...input, MaxResults: 2, NextToken: first.get(TOKEN) });
  call(list, { ...input, ...other, NextToken: first.get(TOKEN) });
}

export default defineScenario({
  id: "pages",
  summary: "every list comes page by page: nothing twice, nothing left out",
  phase: "boundary",
  tell: (story) => {
    const { call } = story;
    const more = { MaxResults: 3 };
    for (const number of ITEMS) call("CreateConnection", { ConnectionName: freshName(number), ProviderType: "GITHUB" });
    walk(story, "ListConnections", {}, 4, more);
    const scaling = { AutoScalingConfigurationName: freshName(10) };
    const [revision] = ITEMS.map(() => call("CreateAutoScalingConfiguration", scaling));
    walk(story, "ListAutoScalingConfigurations", { ...scaling, LatestOnly: false }, 3, { LatestOnly: true });
    const observing = { ObservabilityConfigurationName: freshName(11) };
    for (const _ of ITEMS) call("CreateObservabilityConfiguration", observing);
    walk(story, "ListObservabilityConfigurations", { ...observing, LatestOnly: false }, 3, more);
    for (const number of ITEMS)
      call("CreateVpcConnector", { VpcConnectorName: freshName(20 + number), Subnets: ["subnet-1"] });
    walk(story, "ListVpcConnectors", {}, 3, more);
    const using = { AutoScalingConfigurationArn: revision?.get(SCALING) };
    const [service] = ITEMS.map((number) => call("CreateService", imageService(30 + number, using)));
    walk(story, "ListServices", {}, 3, more);
    walk(story, "ListServicesForAutoScalingConfiguration", using, 3, more);
    const ServiceArn = service?.get(SERVICE);
    call("PauseService", { ServiceArn });
    call("ResumeService", { ServiceArn });
    call("DescribeService", { ServiceArn });
    walk(story, "ListOperations", { ServiceArn }, 3, more);
  },
});
