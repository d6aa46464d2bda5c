import { CREATE, ENTER } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { isGone } from "./parts/gone.ts";
import { answeredLike } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const VpcIngressConnectionArn = "<1.VpcIngressConnection.VpcIngressConnectionArn>";
const REMOVE = { call: "DeleteVpcIngressConnection", input: { VpcIngressConnectionArn } };
const UPDATE = {
  call: "UpdateVpcIngressConnection",
  input: { VpcIngressConnectionArn, IngressVpcConfiguration: { VpcId: "vpc-2", VpcEndpointId: "vpce-2" } },
  after: 0,
};

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
      return [played([CREATE, ENTER, REMOVE, UPDATE])];
    },
    get violates() {
      return [
        answeredLike(
          [CREATE, ENTER, REMOVE, UPDATE],
          [CREATE, ENTER, { ...UPDATE, after: 10 }, { ...UPDATE, after: 10 }],
        ),
      ];
    },
  },
});
