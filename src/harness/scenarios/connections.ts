import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { CONNECTED } from "./parts/members.ts";

export default defineScenario({
  id: "connections",
  summary: "connections are made, listed, refused under a name in use, and deleted",
  phase: "boundary",
  tell: ({ call }) => {
    const made = { ConnectionName: freshName(1), ProviderType: "GITHUB" };
    const first = call("CreateConnection", {
      ...made,
      Tags: [
        { Key: "b", Value: "2" },
        { Key: "a", Value: "1" },
      ],
    });
    const second = call("CreateConnection", { ConnectionName: freshName(2), ProviderType: "BITBUCKET" });
    call("CreateConnection", made);
    call("ListConnections", { ConnectionName: freshName(1) });
    call("ListConnections");
    call("ListTagsForResource", { ResourceArn: first.get(CONNECTED) });
    call("DeleteConnection", { ConnectionArn: first.get(CONNECTED) });
    call("ListConnections", { ConnectionName: freshName(1) });
    call("DeleteConnection", { ConnectionArn: first.get(CONNECTED) });
    call("CreateConnection", made);
    call("ListConnections");
    call("DeleteConnection", { ConnectionArn: second.get(CONNECTED) });
  },
});
