import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different, isNothing } from "./parts/difference.ts";
import { isDocumented } from "./parts/documented.ts";
import { changed } from "./parts/history.ts";

/**
 * Times, ids, ARNs of what was asked for, records of operations and what lists hold belong to checks of whole
 * histories; texts for DNS are the implementation's own.
 */
const OTHERS =
  /^(?:(\w+)\.\1Arn|ServiceArn)$|(?:^|\.)(?:\w+At|OperationId|NextToken|DNSTarget)$|^OperationSummaryList|^\w+\[\]$|CertificateValidationRecords|^VpcDNSTargets/;
const ASSIGN = { call: "CreateVpcConnector", input: { VpcConnectorName: "inner", Subnets: ["subnet-1"] } };

export default defineComparisonCheck({
  id: "other-members-agree",
  level: "should",
  evidence: "documented",
  source: "Service",
  summary: "Whatever else an answer shows agrees with what came before.",
  claims: (comparison) => !OTHERS.test(comparison.place) && comparison.origin !== "identity",
  describe: (comparison, observation) =>
    isNothing(comparison) || !isDocumented(comparison, observation)
      ? undefined
      : different(comparison, observation, "this follows from what came before."),
  examples: {
    get conforms() {
      return [played([ASSIGN])];
    },
    get violates() {
      return [
        changed([ASSIGN], (output) => {
          output.VpcConnector.VpcConnectorRevision = 7;
        }),
      ];
    },
  },
});
