import { freshName, type Placeholder } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { TOKEN } from "./parts/members.ts";

/** More pages than anything here has; what has no token ends the walk, because the commands after it cannot be sent. */
const PAGES = 6;

export default defineScenario({
  id: "pages-past-the-end",
  summary: "short lists come to an end when their tokens are followed",
  phase: "boundary",
  tell: ({ call }) => {
    const connection = { ConnectionName: freshName(1) };
    const scaling = { AutoScalingConfigurationName: freshName(2) };
    call("CreateConnection", { ...connection, ProviderType: "GITHUB" });
    for (let revision = 1; revision <= 2; revision++) call("CreateAutoScalingConfiguration", scaling);
    for (const [list, filter] of [
      ["ListConnections", connection],
      ["ListAutoScalingConfigurations", { ...scaling, LatestOnly: false }],
    ] as const) {
      let token: Placeholder | undefined;
      for (let page = 1; page <= PAGES; page++)
        token = call(list, { ...filter, MaxResults: 1, ...(token && { NextToken: token }) }).get(TOKEN);
    }
  },
});
