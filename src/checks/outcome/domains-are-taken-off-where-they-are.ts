import { ASSOCIATE, CREATE, CREATED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("domain-allows");

export default defineOutcomeCheck({
  id: "domains-are-taken-off-where-they-are",
  level: "should",
  evidence: "documented",
  source: "DisassociateCustomDomain",
  summary: "Only a domain that the service has, and whose association is at rest, can be taken off it.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The service has no such domain at rest."),
  examples: {
    get conforms() {
      return [
        played([
          CREATE,
          ASSOCIATE,
          { call: "DisassociateCustomDomain", input: { ServiceArn: CREATED, DomainName: "example.org" } },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [
            CREATE,
            ASSOCIATE,
            { call: "DisassociateCustomDomain", input: { ServiceArn: CREATED, DomainName: "example.org" } },
          ],
          { call: "DisassociateCustomDomain", input: { ServiceArn: CREATED, DomainName: "example.com" }, after: 60 },
        ),
      ];
    },
  },
});
