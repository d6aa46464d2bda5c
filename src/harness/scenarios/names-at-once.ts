import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { codeService, imageService } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "names-at-once",
  summary: "two services and two connections created under one name at the same time",
  phase: "interleaved",
  tell: ({ call, together }) => {
    const [one] = together(["CreateService", imageService(1)], ["CreateService", imageService(1)]);
    call("ListServices");
    call("DescribeService", { ServiceArn: one?.get(SERVICE) });
    const connection = { ConnectionName: freshName(2), ProviderType: "GITHUB" };
    together(["CreateConnection", connection], ["CreateConnection", connection]);
    call("ListConnections", { ConnectionName: freshName(2) });
    together(["CreateService", codeService(3, "/a")], ["CreateService", codeService(4, "/b")]);
    call("ListServices");
  },
});
