import { CONNECTION, freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { codeIn, codeService, DIRECTORY, OTHER_DIRECTORY } from "./parts/example-requests.ts";
import { CONNECTED, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "connections-in-every-state",
  summary: "every operation on a connection that waits for its handshake, that is ready, and that is deleted",
  phase: "stateful",
  tell: ({ call }) => {
    const ServiceArn = call("CreateService", codeService(1)).get(SERVICE);
    call("DescribeService", { ServiceArn });
    let names = 10;
    for (const state of ["waiting", "ready", "deleted"]) {
      const made = call("CreateConnection", { ConnectionName: freshName(names++), ProviderType: "GITHUB" });
      const ConnectionArn = made.get(CONNECTED);
      const ResourceArn = ConnectionArn;
      if (state === "ready") call("UntagResource", { ResourceArn, TagKeys: ["early"] });
      if (state === "deleted") call("DeleteConnection", { ConnectionArn });
      const timing = { when: state === "waiting" ? "at-once" : "settled" } as const;
      call("TagResource", { ResourceArn, Tags: [{ Key: "state", Value: state }] }, timing);
      call("ListTagsForResource", { ResourceArn }, timing);
      call("UntagResource", { ResourceArn, TagKeys: ["state"] }, timing);
      const AuthenticationConfiguration = { ConnectionArn };
      const SourceConfiguration = codeIn(DIRECTORY, { AuthenticationConfiguration });
      call("CreateService", codeService(names++, DIRECTORY, { SourceConfiguration }), timing);
      const moved = codeIn(OTHER_DIRECTORY, { AuthenticationConfiguration });
      call("UpdateService", { ServiceArn, SourceConfiguration: moved }, timing);
      call("DescribeService", { ServiceArn });
      call("UpdateService", {
        ServiceArn,
        SourceConfiguration: codeIn(DIRECTORY, { AuthenticationConfiguration: { ConnectionArn: CONNECTION } }),
      });
      call("DescribeService", { ServiceArn });
      call("DeleteConnection", { ConnectionArn }, timing);
    }
    call("ListConnections");
  },
});
