import { CREATE } from "../../model/example-calls.ts";
import { defineExchangeCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";
import { withOutput } from "./parts/example.ts";

export default defineExchangeCheck({
  id: "service-url-is-a-bare-host",
  level: "should",
  evidence: "observed",
  source: "Service.ServiceUrl",
  summary: "ServiceUrl is a host without scheme and path.",
  inspect: ({ exchange: { operation, answer } }) => {
    const hosts = answer.ok ? hostsIn(answer.output) : [];
    if (hosts.length === 0) return undefined;
    return hosts
      .filter((host) => host.includes("/"))
      .slice(0, 1)
      .map(
        (actual): Problem => ({
          message: `${operation} answers ServiceUrl as ${JSON.stringify(actual)}; the service has been seen to answer a bare host, before which clients put https://.`,
          aspect: "Service.ServiceUrl",
          expected: actual.replace(/^[a-z]+:\/\//, "").split("/", 1)[0],
          actual,
        }),
      );
  },
  examples: {
    get conforms() {
      return [played([CREATE, { call: "ListServices", input: {} }])];
    },
    get violates() {
      return [
        withOutput([CREATE], ({ Service }) => {
          Service.ServiceUrl = `https://${Service.ServiceUrl}/`;
        }),
      ];
    },
  },
});

interface Shows {
  readonly Service?: { readonly ServiceUrl?: unknown } | null;
  readonly ServiceSummaryList?: unknown;
}

function hostsIn(output: unknown): readonly string[] {
  const { Service: one, ServiceSummaryList: list } = (output ?? {}) as Shows;
  const all = [one, ...(Array.isArray(list) ? list : [])] as readonly Shows["Service"][];
  return all
    .map((service) => service?.ServiceUrl)
    .filter((url): url is string => typeof url === "string" && url !== "");
}
