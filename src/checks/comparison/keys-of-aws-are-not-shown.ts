import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different, isEmpty } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { isAt, wasGiven } from "./parts/place.ts";
import { expectedAt } from "./parts/service.ts";

/** Shows that a service was looked at; where it has no key, nothing else shows it. */
const LOOKED_AT = "Service.ServiceId";

export default defineComparisonCheck({
  id: "keys-of-aws-are-not-shown",
  level: "should",
  evidence: "observed",
  source: "Service.EncryptionConfiguration",
  summary: "A service under the key that AWS manages shows no EncryptionConfiguration.",
  claims: (comparison) =>
    (isAt(comparison.place, "Service.EncryptionConfiguration") && !wasGiven(comparison)) ||
    (comparison.is === "equal" && comparison.place === LOOKED_AT),
  applies: (observation, { place }) =>
    place !== LOOKED_AT || expectedAt(observation, "Service", "EncryptionConfiguration") === undefined,
  describe: (comparison, observation) =>
    comparison.is === "unexpected" && !isEmpty(comparison.actual)
      ? different(comparison, observation, "the service was given no key.")
      : undefined,
  examples: {
    get conforms() {
      return [played([CREATE, { call: "DescribeService", input: { ServiceArn: CREATED } }])];
    },
    get violates() {
      return [
        changed([CREATE], (output) => {
          output.Service.EncryptionConfiguration = {
            KmsKey: `arn:aws:kms:us-east-1:123456789012:key/${"1".repeat(8)}`,
          };
        }),
      ];
    },
  },
});
