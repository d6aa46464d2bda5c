import { CODE_SERVICE, CREATED } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { isPermitted } from "./parts/permitted.ts";
import { wasUpdated } from "./parts/service.ts";

/** Ingress connections have no records of their updates, so that this much of them is never a must. */
const INGRESS = /^VpcIngressConnection\.IngressVpcConfiguration/;
const SIZED = {
  call: "CreateService",
  input: { ...CODE_SERVICE, InstanceConfiguration: { Cpu: "2 vCPU", Memory: "4 GB" } },
};
const CHANGE = {
  call: "UpdateService",
  input: { ServiceArn: CREATED, InstanceConfiguration: { Memory: "6 GB" } },
};

export default defineComparisonCheck({
  id: "an-update-keeps-what-it-does-not-mention",
  level: "should",
  evidence: "observed",
  source: "facts/update",
  summary: "An update leaves alone what it does not mention.",
  claims: ({ origin, place }) => origin === "kept" && (INGRESS.test(place) || place.startsWith("Service.")),
  applies: (observation, { place }) => INGRESS.test(place) || wasUpdated(observation),
  describe: (comparison, observation) =>
    isPermitted(comparison, observation)
      ? undefined
      : different(comparison, observation, "it was given before, and no update has mentioned it since."),
  examples: {
    get conforms() {
      return [played([SIZED, CHANGE])];
    },
    get violates() {
      return [
        changed([SIZED, CHANGE], (output) => {
          output.Service.InstanceConfiguration.Cpu = "1024";
        }),
      ];
    },
  },
});
