import { defineMutant, type Mutant } from "./define.ts";
import { changed, isMembers, type Members } from "./faulty/edit.ts";
import type { Faults } from "./faulty/faults.ts";
import { SHOWS_SERVICE, shows, takes, textsIn } from "./faulty/parts.ts";

const BOTH = ["CreateService", "UpdateService"];
const SENT = "what-was-sent-comes-back";
const CODE = "SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues";
const IMAGE = "SourceConfiguration.ImageRepository.ImageConfiguration";
const VARIABLES = [`${CODE}.RuntimeEnvironmentVariables`, `${IMAGE}.RuntimeEnvironmentVariables`] as const;

const mangles = (change: (text: string) => unknown): (() => Faults) =>
  changesVariables((value) => textsIn(value, change));

/** Broken emulators that give back something else than they were given. */
export const MANGLED: readonly Mutant[] = [
  defineMutant({
    id: "false-read-as-absent",
    breaks: "A false is taken for a member that was not given, so that its default of true applies.",
    check: SENT,
    faults: takes(BOTH, "SourceConfiguration.AutoDeploymentsEnabled", (value) => value || undefined),
  }),
  defineMutant({
    id: "private-read-as-public",
    breaks: "IsPubliclyAccessible: false is read as true.",
    check: SENT,
    faults: takes(BOTH, "NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible", () => true),
  }),
  defineMutant({
    id: "true-read-as-false",
    breaks: "AutoDeploymentsEnabled: true is shown as false.",
    check: SENT,
    faults: shows(SHOWS_SERVICE, "Service.SourceConfiguration.AutoDeploymentsEnabled", () => false),
    also: [{ check: "documented-defaults-apply", why: "a default of true is shown as false as well" }],
  }),
  defineMutant({
    id: "empty-value-dropped",
    breaks: "An environment variable with an empty value is dropped.",
    check: SENT,
    faults: mangles((text) => (text === "" ? undefined : text)),
  }),
  defineMutant({
    id: "subnets-reversed",
    breaks: "The subnets of a VPC connector come back in another order.",
    check: SENT,
    faults: takes("CreateVpcConnector", "Subnets", (value) => (Array.isArray(value) ? value.toReversed() : value)),
  }),
  defineMutant({
    id: "security-groups-sorted",
    breaks: "The security groups of a VPC connector come back sorted.",
    check: SENT,
    faults: takes("CreateVpcConnector", "SecurityGroups", (value) => (Array.isArray(value) ? value.toSorted() : value)),
  }),
  defineMutant({
    id: "unicode-as-latin1",
    breaks: "The bytes of letters beyond ASCII come back as letters of their own.",
    check: SENT,
    faults: mangles((text) => Buffer.from(text).toString("latin1")),
  }),
  defineMutant({
    id: "astral-characters-lost",
    breaks: "Characters beyond the basic plane come back as question marks.",
    check: SENT,
    faults: mangles((text) => text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, "?")),
  }),
  defineMutant({
    id: "unicode-composed",
    breaks: "Letters with combining accents come back composed.",
    check: SENT,
    faults: mangles((text) => text.normalize("NFC")),
  }),
  defineMutant({
    id: "number-like-texts-turned-into-numbers",
    breaks: "An environment variable such as 007 comes back as a number.",
    check: "values-have-their-type",
    faults: mangles((text) => (/^\d+$/u.test(text) ? Number(text) : text)),
  }),
  defineMutant({
    id: "leading-zeros-lost",
    breaks: "An environment variable such as 007 comes back as 7.",
    check: SENT,
    faults: mangles((text) => (/^0\d+$/u.test(text) ? String(Number(text)) : text)),
  }),
  defineMutant({
    id: "truth-like-texts-turned",
    breaks: "An environment variable of false comes back as False.",
    check: SENT,
    faults: mangles((text) => (text === "false" ? "False" : text)),
  }),
  defineMutant({
    id: "long-values-cut",
    breaks: "Environment variables are cut after 1024 characters.",
    check: SENT,
    faults: mangles((text) => text.slice(0, 1024)),
  }),
  defineMutant({
    id: "values-trimmed",
    breaks: "Spaces around an environment variable are trimmed.",
    check: SENT,
    faults: mangles((text) => text.trim()),
  }),
  defineMutant({
    id: "variable-names-in-capitals",
    breaks: "The names of environment variables come back in capitals.",
    check: SENT,
    faults: changesVariables((value) =>
      isMembers(value)
        ? Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toUpperCase(), text]))
        : value,
    ),
  }),
  defineMutant({
    id: "spaces-folded",
    breaks: "Spaces in an environment variable are folded into one.",
    check: SENT,
    faults: mangles((text) => text.replaceAll(/\s+/gu, " ")),
  }),
  defineMutant({
    id: "cpu-as-sent-in-halves",
    breaks: "0.25 vCPU is shown as 250 units.",
    check: SENT,
    faults: shows(SHOWS_SERVICE, "Service.InstanceConfiguration.Cpu", (value) => (value === "256" ? "250" : value)),
  }),
  defineMutant({
    id: "memory-in-thousands",
    breaks: "2 GB of memory is shown as 2000 MB.",
    check: SENT,
    faults: shows(SHOWS_SERVICE, "Service.InstanceConfiguration.Memory", (value) =>
      typeof value === "string" ? String((Number(value) / 1024) * 1000) : value,
    ),
  }),
  defineMutant({
    id: "cpu-in-words",
    breaks: "Cpu is shown as 1 vCPU instead of 1024.",
    check: "cpu-and-memory-are-normalised",
    faults: shows(SHOWS_SERVICE, "Service.InstanceConfiguration.Cpu", (value) => `${Number(value) / 1024} vCPU`),
  }),
  defineMutant({
    id: "cpu-always-one",
    breaks: "Every service shows 1024 units of Cpu.",
    check: SENT,
    faults: shows(SHOWS_SERVICE, "Service.InstanceConfiguration.Cpu", () => "1024"),
  }),
  defineMutant({
    id: "health-check-numbers-swapped",
    breaks: "HealthyThreshold and UnhealthyThreshold are swapped.",
    check: SENT,
    faults: takes(BOTH, "HealthCheckConfiguration", (value) => {
      if (!isMembers(value)) return value;
      const { HealthyThreshold: one, UnhealthyThreshold: other, ...rest } = value;
      return {
        ...rest,
        ...(other !== undefined && { HealthyThreshold: other }),
        ...(one !== undefined && { UnhealthyThreshold: one }),
      };
    }),
  }),
];

function changesVariables(change: (value: unknown) => unknown): () => Faults {
  return () => ({
    apply: (_, { operation, input }, usual) =>
      usual(BOTH.includes(operation) ? eachOf(VARIABLES, input, change) : input),
  });
}

function eachOf(places: readonly string[], input: Members, change: (value: unknown) => unknown): Members {
  return places.reduce((value, place) => changed(value, place, change) as Members, input);
}
