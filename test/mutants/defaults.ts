import { defineMutant, type Mutant } from "./define.ts";
import { at, changed } from "./faulty/edit.ts";
import type { Faults } from "./faulty/faults.ts";

/** Shows another value where a request left a member out; what was sent is kept. */
const defaultsTo = (operation: string, member: string, asked: string, value: unknown) => (): Faults => {
  const given = new Set<unknown>();
  const [holder = ""] = member.split(".");
  return {
    answer: (answer, call) => {
      if (!answer.ok) return answer;
      const arn = at(answer.output, `${holder}.${holder}Arn`);
      if (at(call.input, asked) !== undefined && (call.operation === operation || call.operation === "UpdateService"))
        given.add(arn);
      return given.has(arn) ? answer : { ok: true, output: changed(answer.output, member, () => value) };
    },
  };
};

const MUST = "documented-defaults-apply";
const SHOULD = "defaults-are-shown";

const DEFAULTS: readonly (readonly [place: string, value: unknown, check: string])[] = [
  ["HealthCheckConfiguration.Protocol", "HTTP", SHOULD],
  ["HealthCheckConfiguration.Interval", 10, SHOULD],
  ["HealthCheckConfiguration.UnhealthyThreshold", 3, SHOULD],
  ["NetworkConfiguration.EgressConfiguration.EgressType", "VPC", SHOULD],
  ["NetworkConfiguration.IpAddressType", "DUAL_STACK", MUST],
  ["NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible", false, SHOULD],
  ["InstanceConfiguration.Cpu", "256", SHOULD],
  ["InstanceConfiguration.Memory", "512", SHOULD],
  ["SourceConfiguration.AutoDeploymentsEnabled", false, MUST],
];

const BOUNDS: readonly (readonly [member: string, value: number])[] = [
  ["MaxConcurrency", 200],
  ["MinSize", 2],
  ["MaxSize", 10],
];

/** Broken emulators with other defaults than the documented ones. */
export const DEFAULT_VALUES: readonly Mutant[] = [
  ...DEFAULTS.map(([place, value, check]) =>
    defineMutant({
      id: `default-of-${place.split(".").at(-1)}`,
      breaks: `The default of ${place} is ${JSON.stringify(value)}.`,
      check,
      faults: defaultsTo("CreateService", `Service.${place}`, place, value),
    }),
  ),
  ...BOUNDS.map(([member, value]) =>
    defineMutant({
      id: `default-of-${member}`,
      breaks: `The default of ${member} is ${value}.`,
      check: MUST,
      faults: defaultsTo("CreateAutoScalingConfiguration", `AutoScalingConfiguration.${member}`, member, value),
    }),
  ),
  defineMutant({
    id: "private-services-with-url",
    breaks: "A private service shows a ServiceUrl.",
    check: "private-services-have-no-url",
    faults: () => ({
      answer: (answer) =>
        answer.ok &&
        at(answer.output, "Service.NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible") === false
          ? {
              ok: true,
              output: changed(answer.output, "Service", (service) => ({
                ...(service as object),
                ServiceUrl: "private.us-east-1.awsapprunner.com",
              })),
            }
          : answer,
    }),
  }),
  defineMutant({
    id: "key-of-aws-shown",
    breaks: "A service under the key of AWS shows a key.",
    check: "keys-of-aws-are-not-shown",
    faults: () => ({
      answer: (answer) =>
        answer.ok && at(answer.output, "Service.EncryptionConfiguration") === undefined
          ? {
              ok: true,
              output: changed(answer.output, "Service", (service) => ({
                ...(service as object),
                EncryptionConfiguration: {
                  KmsKey: "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
                },
              })),
            }
          : answer,
    }),
  }),
];
