import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { SERVICE, TOKEN } from "./parts/members.ts";

export default defineScenario({
  id: "looking-while-creating",
  summary: "lists, pages and descriptions are whole while something is being created",
  phase: "interleaved",
  tell: ({ call, together }) => {
    const first = call("CreateService", imageService(1)).get(SERVICE);
    const [, second] = together(["ListServices", {}], ["CreateService", imageService(2)], ["ListServices", {}]);
    const ServiceArn = second?.get(SERVICE);
    together(
      ["DescribeService", { ServiceArn }],
      ["ListOperations", { ServiceArn }],
      ["DescribeService", { ServiceArn: first }],
    );
    const page = call("ListServices", { MaxResults: 1 });
    together(
      ["ListServices", { MaxResults: 1, NextToken: page.get(TOKEN) }],
      ["CreateService", imageService(3)],
      ["ListServices", { MaxResults: 1 }],
    );
    call("ListServices");
    const connection = (number: number) => ({ ConnectionName: freshName(number), ProviderType: "GITHUB" });
    together(
      ["CreateConnection", connection(4)],
      ["ListConnections", {}],
      ["CreateConnection", connection(5)],
      ["ListConnections", { MaxResults: 1 }],
    );
    call("ListConnections");
  },
});
