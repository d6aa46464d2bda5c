import { ownDomain } from "../own-domain.ts";
import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

/** Enough for a domain to come to rest where each look takes a second; waiting in real time would cost more. */
const LOOKS = [1, 2, 3, 4, 5, 6];

export default defineScenario({
  id: "domains-in-every-state",
  summary: "a domain is associated and taken off again while it comes, while it is there and while it goes",
  phase: "stateful",
  tell: ({ call }) => {
    const ServiceArn = call("CreateService", imageService(1)).get(SERVICE);
    const first = { ServiceArn, DomainName: ownDomain(1, "first.") };
    call("AssociateCustomDomain", first);
    call("AssociateCustomDomain", first);
    call("DisassociateCustomDomain", first);
    const second = { ServiceArn, DomainName: ownDomain(1, "second.") };
    call("AssociateCustomDomain", second);
    for (const _ of LOOKS) call("DescribeCustomDomains", { ServiceArn });
    call("AssociateCustomDomain", second);
    call("DisassociateCustomDomain", second);
    call("AssociateCustomDomain", second);
    call("DisassociateCustomDomain", second);
    for (const _ of LOOKS) call("DescribeCustomDomains", { ServiceArn });
  },
});
