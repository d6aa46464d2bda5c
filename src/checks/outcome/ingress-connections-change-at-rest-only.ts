import { CREATE, ENTER } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { isGone } from "./parts/gone.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const ENTERED = "<1.VpcIngressConnection.VpcIngressConnectionArn>";

const PICKS = guardedBy("ingress-allows");

export default defineOutcomeCheck({
  id: "ingress-connections-change-at-rest-only",
  level: "must",
  evidence: "documented",
  source: "DeleteVpcIngressConnection",
  summary: "A VPC ingress connection is only changed or deleted when it is available or has failed.",
  claims: (observation) => hadToBeRefused(observation, PICKS) && !isGone(observation),
  describe: (observation) => notRefusedSo(observation, PICKS, "Its status does not permit it."),
  examples: {
    get conforms() {
      return [
        played([
          CREATE,
          ENTER,
          { call: "DeleteVpcIngressConnection", input: { VpcIngressConnectionArn: ENTERED }, after: 0 },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [
            CREATE,
            ENTER,
            { call: "DeleteVpcIngressConnection", input: { VpcIngressConnectionArn: ENTERED }, after: 0 },
          ],
          { call: "DeleteVpcIngressConnection", input: { VpcIngressConnectionArn: ENTERED } },
        ),
      ];
    },
  },
});
