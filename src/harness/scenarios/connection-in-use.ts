import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { codeIn, codeService, DIRECTORY } from "./parts/example-requests.ts";
import { CONNECTED, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "connection-in-use",
  summary: "the connection of a service is not deleted, and that of a deleted service is",
  phase: "boundary",
  tell: ({ call }) => {
    const made = call("CreateConnection", { ConnectionName: freshName(1), ProviderType: "GITHUB" });
    const ConnectionArn = made.get(CONNECTED);
    const SourceConfiguration = codeIn(DIRECTORY, { AuthenticationConfiguration: { ConnectionArn } });
    const user = call("CreateService", codeService(2, DIRECTORY, { SourceConfiguration }));
    const ServiceArn = user.get(SERVICE);
    call("DescribeService", { ServiceArn });
    call("DeleteConnection", { ConnectionArn });
    call("ListConnections");
    call("DeleteService", { ServiceArn });
    call("DescribeService", { ServiceArn });
    call("DeleteConnection", { ConnectionArn });
    call("ListConnections");
  },
});
