import { describe, expect, test } from "vitest";
import { COMPARISON_CHECKS } from "../../src/checks/comparison/index.ts";
import { different, isEmpty, isNothing } from "../../src/checks/comparison/parts/difference.ts";
import { isDocumented } from "../../src/checks/comparison/parts/documented.ts";
import { isPermitted } from "../../src/checks/comparison/parts/permitted.ts";
import { hasDeletedRevisions, isFirst } from "../../src/checks/comparison/parts/revision.ts";
import {
  expectedAt,
  isAnyServiceUnsettled,
  isBeingUpdated,
  isImage,
  sentAt,
  wasUpdated,
} from "../../src/checks/comparison/parts/service.ts";
import { canBe } from "../../src/checks/comparison/parts/status.ts";
import { type PlayedCall, played } from "../../src/checks/played.ts";
import { LATEST } from "../../src/contract/contract.ts";
import { replayed } from "../../src/harness/recordings/replayed.ts";
import { emptyWorld, settingsAt } from "../../src/model/index.ts";
import type { Comparison, Observation } from "../../src/oracle/observation.ts";

const WORLD = emptyWorld(settingsAt(LATEST));

/** A call that had to answer with an output. */
const call = (operation: string, output: object = {}, input: object = {}): Observation =>
  ({
    exchange: { operation, input },
    expects: { is: "success", output },
    before: WORLD,
    after: WORLD,
  }) as unknown as Observation;
const look = (Service: object = {}): Observation => call("DescribeService", { Service });
const at = (place: string, more: Partial<Comparison> = {}): Comparison => ({
  path: place.split("."),
  place,
  origin: "sent",
  is: "unequal",
  expected: "a",
  actual: "b",
  ...more,
});

const SOURCE = {
  ImageRepository: { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" },
};
const ARN = "<0.Service.ServiceArn>";
const create = (ServiceName: string): PlayedCall => ({
  call: "CreateService",
  input: { ServiceName, SourceConfiguration: SOURCE },
});
const on = (name: string, more: Partial<PlayedCall> = {}): PlayedCall => ({
  call: name,
  input: { ServiceArn: ARN },
  ...more,
});
const UPDATE = on("UpdateService", {
  input: { ServiceArn: ARN, InstanceConfiguration: { Cpu: "1024", Memory: "4096" } },
});
/** The last call of a history. */
const last = (...calls: readonly PlayedCall[]): Observation => replayed(played(calls)).at(-1) as Observation;

describe("what documents leave open of a member that was given", () => {
  const EGRESS = "Service.NetworkConfiguration.EgressConfiguration.VpcConnectorArn";
  const TRACING = "Service.ObservabilityConfiguration.ObservabilityConfigurationArn";
  const BUILD = "Service.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.Port";
  const DEPLOYS = "Service.SourceConfiguration.AutoDeploymentsEnabled";
  const built = (ConfigurationSource: string) => ({
    SourceConfiguration: { CodeRepository: { CodeConfiguration: { ConfigurationSource } } },
  });

  test.each<[string, object, boolean]>([
    [BUILD, built("REPOSITORY"), true],
    [BUILD, built("API"), false],
    ["Service.HealthCheckConfiguration.Path", { HealthCheckConfiguration: { Protocol: "TCP" } }, true],
    ["Service.HealthCheckConfiguration.Path", { HealthCheckConfiguration: { Protocol: "HTTP" } }, false],
    ["Service.HealthCheckConfiguration.Interval", { HealthCheckConfiguration: { Protocol: "TCP" } }, false],
    [EGRESS, { NetworkConfiguration: { EgressConfiguration: { EgressType: "DEFAULT" } } }, true],
    [EGRESS, { NetworkConfiguration: { EgressConfiguration: { EgressType: "VPC" } } }, false],
    [TRACING, { ObservabilityConfiguration: { ObservabilityEnabled: false } }, true],
    [TRACING, { ObservabilityConfiguration: { ObservabilityEnabled: true } }, false],
    [DEPLOYS, { SourceConfiguration: SOURCE }, true],
    [DEPLOYS, { SourceConfiguration: { CodeRepository: {} } }, false],
    ["Service.InstanceConfiguration.Cpu", { SourceConfiguration: SOURCE }, false],
  ])("%s beside %j: %s", (place, service, is) => {
    expect(isPermitted(at(place), look(service))).toBe(is);
  });

  test.each<[Comparison["is"], unknown, unknown, boolean]>([
    ["absent", [], undefined, true],
    ["absent", {}, undefined, true],
    ["absent", ["a"], undefined, false],
    ["absent", "", undefined, false],
    ["unexpected", undefined, {}, true],
    ["unexpected", undefined, { a: 1 }, false],
    ["unequal", [], ["a"], false],
    ["unequal", ["a"], [], false],
  ])("%s, with %j expected and %j there: %s", (is, expected, actual, permitted) => {
    expect(isPermitted(at("Service.Tags", { is, expected, actual }), look())).toBe(permitted);
  });

  test.each<[string, string, string, boolean]>([
    ["CustomDomain.DomainName", "WWW.Example.com", "www.example.com", true],
    ["CustomDomains[].DomainName", "www.example.com", "www.EXAMPLE.com", true],
    ["CustomDomain.DomainName", "www.example.com", "example.com", false],
    ["CustomDomain.DomainNames", "A", "a", false],
    ["Service.CustomDomain.DomainName", "A", "a", false],
    ["Service.ServiceName", "A", "a", false],
  ])("%s %s answered as %s: %s", (place, expected, actual, is) => {
    expect(isPermitted(at(place, { expected, actual }), look())).toBe(is);
  });

  test("everything, while an update is under way", () => {
    const member = at("Service.InstanceConfiguration.Memory");
    expect(isPermitted(member, last(create("shop"), UPDATE, on("DescribeService", { after: 1 })))).toBe(true);
    expect(isPermitted(member, last(create("shop"), UPDATE, on("DescribeService")))).toBe(false);
  });
});

describe("a service over its life", () => {
  const SETTLED = [create("shop"), UPDATE, on("DescribeService"), on("DescribeService")];
  const RUNNING = [create("shop"), UPDATE, on("DescribeService", { after: 1 })];
  const OTHER = [
    create("blog"),
    create("shop"),
    UPDATE,
    on("DescribeService", { after: 1, input: { ServiceArn: "<1.Service.ServiceArn>" } }),
  ];

  test.each<[string, readonly PlayedCall[], boolean, boolean, boolean]>([
    ["just created", [create("shop")], false, false, true],
    ["never updated", [create("shop"), on("DescribeService"), on("DescribeService")], false, false, false],
    ["updated in this call", [create("shop"), UPDATE], true, false, true],
    ["updated before", SETTLED, true, false, false],
    ["being updated", RUNNING, true, true, true],
    ["beside one that is being updated", OTHER, false, false, true],
    ["paused, with what it was before", [create("shop"), on("PauseService")], false, false, true],
    [
      "listed, so that no service is the answer",
      [create("shop"), UPDATE, { call: "ListServices", input: {}, after: 1 }],
      false,
      false,
      true,
    ],
  ])("%s", (_, calls, updated, updating, unsettled) => {
    const observation = last(...calls);
    expect([wasUpdated(observation), isBeingUpdated(observation), isAnyServiceUnsettled(observation)]).toEqual([
      updated,
      updating,
      unsettled,
    ]);
  });

  test("is unsettled as soon as it was so before or after the call", () => {
    const { after: settled } = last(...SETTLED);
    const { after: running } = last(...RUNNING);
    const between = (before: unknown, after: unknown) => ({ before, after }) as unknown as Observation;
    expect(isAnyServiceUnsettled(between(settled, running))).toBe(true);
    expect(isAnyServiceUnsettled(between(running, settled))).toBe(true);
    expect(isAnyServiceUnsettled(between(settled, settled))).toBe(false);
  });

  test("has its members in what had to come and in what was sent", () => {
    const observation = call("CreateService", { Service: { ServiceName: "shop" } }, { ServiceName: "sent" });
    expect(expectedAt(observation, "Service", "ServiceName")).toBe("shop");
    expect(sentAt(observation, "ServiceName")).toBe("sent");
    const where = (is: string) => expectedAt({ ...observation, expects: { is, output: { a: 1 } } as never }, "a");
    expect(["success", "either", "refusal", "unknown"].map(where)).toEqual([1, 1, undefined, undefined]);
    expect([isImage(look({ SourceConfiguration: SOURCE })), isImage(look())]).toEqual([true, false]);
  });
});

describe("revisions", () => {
  const scaling = (AutoScalingConfigurationName: string) =>
    call("DescribeAutoScalingConfiguration", { AutoScalingConfiguration: { AutoScalingConfigurationName } });
  const REVISION = at("AutoScalingConfiguration.AutoScalingConfigurationRevision");
  const TRACED = at("ObservabilityConfiguration.ObservabilityConfigurationRevision");

  test("of the account's first default", () => {
    expect(isFirst(REVISION, scaling("DefaultConfiguration"))).toBe(true);
    expect(isFirst(REVISION, scaling("high"))).toBe(false);
    expect(isFirst(at("Service.AutoScalingConfigurationName"), scaling("DefaultConfiguration"))).toBe(false);
  });

  const made = (kind: "AutoScaling" | "Observability", name: string): PlayedCall => ({
    call: `Create${kind}Configuration`,
    input: { [`${kind}ConfigurationName`]: name },
  });
  const gone = (kind: "AutoScaling" | "Observability"): PlayedCall => ({
    call: `Delete${kind}Configuration`,
    input: { [`${kind}ConfigurationArn`]: `<0.${kind}Configuration.${kind}ConfigurationArn>` },
  });

  test.each<[string, Comparison, readonly PlayedCall[], boolean]>([
    ["a deleted one", REVISION, [made("AutoScaling", "high"), gone("AutoScaling"), made("AutoScaling", "high")], true],
    [
      "another's deleted one",
      REVISION,
      [made("AutoScaling", "slow"), gone("AutoScaling"), made("AutoScaling", "high")],
      false,
    ],
    ["nothing deleted", REVISION, [made("AutoScaling", "high"), made("AutoScaling", "high")], false],
    [
      "a deleted one",
      TRACED,
      [made("Observability", "trace"), gone("Observability"), made("Observability", "trace")],
      true,
    ],
    [
      "another kind's deleted one",
      TRACED,
      [made("AutoScaling", "trace"), gone("AutoScaling"), made("Observability", "other")],
      false,
    ],
  ])("%s among %o", (_, comparison, calls, is) => {
    expect(hasDeletedRevisions(comparison, last(...calls))).toBe(is);
  });
});

test.each<[string, string, string, string, boolean]>([
  ["RUNNING", "OPERATION_IN_PROGRESS", "DescribeService", "Service.Status", true],
  ["RUNNING", "CREATE_FAILED", "DescribeService", "Service.Status", true],
  ["RUNNING", "PAUSED", "DescribeService", "Service.Status", false],
  ["CREATE_FAILED", "RUNNING", "DescribeService", "Service.Status", true],
  ["CREATE_FAILED", "RUNNING", "CreateService", "Service.Status", true],
  ["CREATE_FAILED", "PAUSED", "CreateService", "Service.Status", false],
  ["DELETE_FAILED", "RUNNING", "PauseService", "Service.Status", false],
  ["AVAILABLE", "OPERATION_IN_PROGRESS", "DescribeVpcIngressConnection", "VpcIngressConnection.Status", false],
  ["AVAILABLE", "PENDING_UPDATE", "DescribeVpcIngressConnection", "VpcIngressConnection.Status", true],
  ["FAILED_CREATION", "AVAILABLE", "CreateVpcIngressConnection", "VpcIngressConnection.Status", true],
  ["FAILED_CREATION", "DELETED", "CreateVpcIngressConnection", "VpcIngressConnection.Status", false],
])("where %s had to come, %s of %s can be at %s: %s", (expected, actual, operation, place, is) => {
  expect(canBe(at(place, { expected, actual }), call(operation))).toBe(is);
});

describe("what is said of a difference", () => {
  const told = (more: Partial<Comparison>, aspect?: string) =>
    different(at("ServiceSummaryList[].Status", more), call("ListServices"), "so it is.", aspect);

  test("has what had to come, what came, and why", () => {
    expect(told({})).toEqual({
      message: 'ListServices answers ServiceSummaryList[].Status as "b", where "a" had to come: so it is.',
      aspect: "Service.Status is another one",
      path: ["ServiceSummaryList[]", "Status"],
      expected: "a",
      actual: "b",
    });
    expect(told({}, "the status")?.aspect).toBe("the status");
  });

  test("has nothing of what is on neither side", () => {
    const absent = told({ is: "absent", actual: undefined });
    expect(absent?.message).toMatch(/ not at all, where "a" had to come: so it is\.$/);
    expect([absent?.aspect, Object.keys(absent ?? {})]).toEqual([
      "Service.Status is missing",
      ["message", "aspect", "path", "expected"],
    ]);
    const unexpected = told({ is: "unexpected", expected: undefined });
    expect(unexpected?.message).toMatch(/ as "b", where nothing had to come: so it is\.$/);
    expect([unexpected?.aspect, Object.keys(unexpected ?? {})]).toEqual([
      "Service.Status is there",
      ["message", "aspect", "path", "actual"],
    ]);
    expect(told({ is: "absent", expected: undefined, actual: undefined })?.message).toContain("where nothing had");
  });

  test("cuts what is longer than ninety characters", () => {
    const [whole, cut] = [88, 89].map((length) => told({ actual: "x".repeat(length) })?.message);
    expect(whole).toContain(` as "${"x".repeat(88)}", where`);
    expect(cut).toContain(` as "${"x".repeat(79)}… (91 characters), where`);
  });

  test.each<[Comparison["is"], unknown, unknown, boolean]>([
    ["unequal", "1", 1, false],
    ["unequal", ["a"], { a: 1 }, false],
    ["unequal", {}, [], false],
    ["unequal", ["a"], ["b"], true],
    ["unequal", "a", null, false],
    ["unexpected", undefined, null, false],
    ["unexpected", undefined, 1, true],
    ["absent", "a", undefined, true],
  ])("%s: is told of %j and %j, as it keeps its shape: %s", (is, expected, actual, tells) => {
    expect(told({ is, expected, actual }) !== undefined).toBe(tells);
  });

  test("empty lists, maps and structures are nothing", () => {
    expect([[], {}, [0], { a: 0 }, null, "", 0, undefined].map(isEmpty)).toEqual([
      ...[true, true, false, false, false, false, false, false],
    ]);
    const nothing = (expected: unknown, actual: unknown) => isNothing(at("a", { expected, actual }));
    expect([nothing([], undefined), nothing(undefined, {}), nothing([], "a"), nothing("a", undefined)]).toEqual([
      ...[true, true, false, false],
    ]);
  });
});

test.each<[string, readonly (string | number)[], boolean]>([
  ["DescribeService", ["Service", "ServiceName"], true],
  ["DescribeService", ["Service", "Owner"], false],
  ["DescribeService", ["Service", "Owner", "Name", 0, "First"], false],
  ["DescribeService", ["Service", "ServiceName", 0], false],
  ["DescribeService", ["Service", "ServiceName", "First"], false],
  ["ListServices", ["ServiceSummaryList", 0, "Status"], true],
  ["ListServices", ["ServiceSummaryList", 0, "Owner"], false],
  [
    "DescribeService",
    ["Service", "SourceConfiguration", "ImageRepository", "ImageConfiguration", "RuntimeEnvironmentVariables", "PORT"],
    true,
  ],
  ["DescribeNothing", ["Service"], false],
])("%s answers %j: %s", (operation, path, is) => {
  expect(isDocumented({ ...at("a"), path }, call(operation))).toBe(is);
});

/** Who claims a member, in the order in which they have the word. */
const CLAIMS: readonly (readonly [place: string, origin: Comparison["origin"], is: Comparison["is"], ids: string])[] = [
  [
    "Service.SourceConfiguration.CodeRepository.SourceDirectory",
    "sent",
    "unequal",
    "source-directory-is-replaced-by-an-update image-services-have-no-source-directory source-directory-round-trips what-was-sent-comes-back other-members-agree",
  ],
  [
    "Service.SourceConfiguration.CodeRepository.SourceDirectory",
    "kept",
    "absent",
    "image-services-have-no-source-directory source-directory-round-trips an-update-keeps-what-it-does-not-mention what-was-sent-comes-back other-members-agree",
  ],
  [
    "Service.SourceConfiguration.CodeRepository.SourceDirectory",
    "computed",
    "unexpected",
    "image-services-have-no-source-directory source-directory-does-not-leak other-members-agree",
  ],
  [
    "Service.SourceConfiguration.CodeRepository.RepositoryUrl",
    "sent",
    "equal",
    "image-services-have-no-source-directory source-directory-does-not-leak what-was-sent-comes-back other-members-agree",
  ],
  [
    "Service.SourceConfiguration.CodeRepository.RepositoryUrl",
    "sent",
    "unequal",
    "image-services-have-no-source-directory what-was-sent-comes-back other-members-agree",
  ],
  [
    "Service.SourceConfiguration.ImageRepository.ImageRepositoryType",
    "sent",
    "equal",
    "image-services-have-no-source-directory what-was-sent-comes-back other-members-agree",
  ],
  [
    "Service.SourceConfiguration.ImageRepository.ImageRepositoryType",
    "sent",
    "unequal",
    "what-was-sent-comes-back other-members-agree",
  ],
  ["Service.ServiceName", "sent", "equal", "what-was-sent-comes-back other-members-agree"],
  ["Service.ServiceName", "identity", "equal", ""],
  ["Service.ServiceId", "identity", "equal", "keys-of-aws-are-not-shown"],
  ["Service.ServiceId", "identity", "unequal", ""],
  ["Service.ServiceArn", "identity", "equal", "private-services-have-no-url"],
  ["Service.ServiceArn", "identity", "unequal", ""],
  ["Service.ServiceUrl", "identity", "equal", "private-services-have-no-url"],
  ["ServiceSummaryList[].ServiceUrl", "identity", "unexpected", "private-services-have-no-url"],
  ["Service.EncryptionConfiguration.KmsKey", "sent", "unequal", "what-was-sent-comes-back other-members-agree"],
  ["Service.EncryptionConfiguration", "computed", "unexpected", "keys-of-aws-are-not-shown other-members-agree"],
  [
    "VpcIngressConnection.IngressVpcConfiguration.VpcId",
    "kept",
    "unequal",
    "an-update-keeps-what-it-does-not-mention what-was-sent-comes-back other-members-agree",
  ],
  ["CustomDomain.DomainName", "kept", "unequal", "what-was-sent-comes-back other-members-agree"],
  [
    "AutoScalingConfiguration.MaxSize",
    "default",
    "unequal",
    "documented-defaults-apply defaults-are-shown other-members-agree",
  ],
  ["AutoScalingConfiguration.MaxSize", "computed", "unequal", "other-members-agree"],
  [
    "AutoScalingConfiguration.Status",
    "computed",
    "unequal",
    "configurations-are-active-until-deleted other-members-agree",
  ],
  ["ServiceSummaryList[].Status", "computed", "unequal", "statuses-can-be-reached other-members-agree"],
];

test.each(CLAIMS)("%s, %s, %s, is claimed by: %s", (place, origin, is, ids) => {
  const claimants = COMPARISON_CHECKS.filter((check) => check.claims(at(place, { origin, is })));
  expect(claimants.map(({ id }) => id).join(" ")).toBe(ids);
});

describe("what a check leaves open", () => {
  const check = (id: string) => COMPARISON_CHECKS.find((one) => one.id === id) as (typeof COMPARISON_CHECKS)[number];
  const tells = (id: string, comparison: Comparison, observation: Observation): boolean =>
    check(id).describe(comparison, observation) !== undefined;
  const DIRECTORY = "Service.SourceConfiguration.CodeRepository.SourceDirectory";
  const UPDATING = last(create("shop"), UPDATE, on("DescribeService", { after: 1 }));
  const UPDATED = last(create("shop"), UPDATE, on("DescribeService"));
  const CODE = { SourceConfiguration: { CodeRepository: {} } };

  test.each<[Partial<Comparison>, Observation, boolean]>([
    [{ is: "unexpected", actual: "/services/api" }, look(), true],
    [{ is: "unexpected", actual: "/services/api" }, UPDATED, false],
    [{ is: "unexpected", actual: "/" }, look(), false],
    [{ is: "unexpected", actual: "" }, look(), false],
    [{ is: "absent", actual: undefined }, look(), false],
    [{ is: "unequal", actual: "//" }, look(), true],
  ])("source-directory-does-not-leak: %j", (more, observation, told) => {
    expect(tells("source-directory-does-not-leak", at(DIRECTORY, { origin: "default", ...more }), observation)).toBe(
      told,
    );
  });

  test("a service made from an image has no folder that could leak", () => {
    const { applies } = check("source-directory-does-not-leak");
    const asked = (Service: object) => applies?.(look(Service), at(DIRECTORY));
    expect([asked({ SourceConfiguration: SOURCE }), asked(CODE)]).toEqual([false, true]);
    expect(asked({ SourceConfiguration: { CodeRepository: { SourceDirectory: "/api" } } })).toBe(false);
  });

  test.each<[Comparison["origin"], Observation, boolean]>([
    ["kept", call("UpdateService", {}, CODE), false],
    ["sent", call("UpdateService", {}, CODE), true],
    ["kept", call("UpdateService", {}, { SourceConfiguration: SOURCE }), true],
    ["kept", call("DescribeService", {}, CODE), true],
    ["kept", UPDATING, false],
    ["sent", UPDATED, true],
  ])("source-directory-round-trips: %s, call %#", (origin, observation, told) => {
    expect(tells("source-directory-round-trips", at(DIRECTORY, { origin }), observation)).toBe(told);
  });

  const image = (ImageIdentifier: string) => look({ SourceConfiguration: { ImageRepository: { ImageIdentifier } } });
  const PRIVATE = image("123456789012.dkr.ecr.us-east-1.amazonaws.com/shop:1");
  const DEPLOYS = "Service.SourceConfiguration.AutoDeploymentsEnabled";
  test.each<[string, Comparison["is"], Observation, boolean]>([
    [DEPLOYS, "unequal", PRIVATE, false],
    [DEPLOYS, "unequal", image("public.ecr.aws/example/app:1"), true],
    [DEPLOYS, "unequal", look(CODE), true],
    [DEPLOYS, "unequal", UPDATED, false],
    [DEPLOYS, "absent", look(CODE), false],
    ["Service.NetworkConfiguration.IpAddressType", "unequal", PRIVATE, true],
    ["Service.NetworkConfiguration.IpAddressType", "unequal", UPDATED, true],
  ])("documented-defaults-apply: %s, %s, service %#", (place, is, observation, told) => {
    expect(tells("documented-defaults-apply", at(place, { origin: "default", is }), observation)).toBe(told);
  });

  test.each<[string, string, Partial<Comparison>, boolean]>([
    ["private-services-have-no-url", "Service.ServiceUrl", { is: "unexpected", actual: "a.example.com" }, true],
    ["private-services-have-no-url", "Service.ServiceUrl", { is: "unexpected", actual: "" }, false],
    ["private-services-have-no-url", "Service.ServiceUrl", { is: "unequal", actual: "a.example.com" }, false],
    ["keys-of-aws-are-not-shown", "Service.EncryptionConfiguration", { is: "unexpected", actual: {} }, false],
    [
      "keys-of-aws-are-not-shown",
      "Service.EncryptionConfiguration",
      { is: "unexpected", actual: { KmsKey: "k" } },
      true,
    ],
    ["keys-of-aws-are-not-shown", "Service.EncryptionConfiguration.KmsKey", { is: "unequal" }, false],
    ["configurations-are-active-until-deleted", "VpcConnector.Status", { is: "unequal" }, true],
    ["configurations-are-active-until-deleted", "VpcConnector.Status", { is: "absent" }, false],
    ["statuses-can-be-reached", "Service.Status", { is: "unequal", expected: "RUNNING", actual: "DELETED" }, true],
    [
      "statuses-can-be-reached",
      "Service.Status",
      { is: "unequal", expected: "RUNNING", actual: "CREATE_FAILED" },
      false,
    ],
    ["statuses-can-be-reached", "Service.Status", { is: "absent", expected: "RUNNING", actual: undefined }, false],
    ["other-members-agree", "Service.Tags", { is: "unexpected", expected: undefined, actual: [] }, false],
    ["other-members-agree", "Service.Owner", { is: "unexpected", expected: undefined }, false],
    ["other-members-agree", "Service.ServiceName", {}, true],
  ])("%s of %s: %j is told: %s", (id, place, more, told) => {
    expect(tells(id, at(place, more), look())).toBe(told);
  });

  test("keys-of-aws-are-not-shown where the service was given one", () => {
    const { applies } = check("keys-of-aws-are-not-shown");
    const given = look({ EncryptionConfiguration: { KmsKey: "k" } });
    const [id, key] = [at("Service.ServiceId"), at("Service.EncryptionConfiguration.KmsKey")];
    expect([applies?.(given, id), applies?.(given, key), applies?.(look(), id)]).toEqual([false, true, true]);
  });

  test("services-scale-by-the-given-configuration while an update is under way, or where nothing is shown", () => {
    const place = "Service.AutoScalingConfigurationSummary.AutoScalingConfigurationArn";
    const told = (more: Partial<Comparison>, observation: Observation) =>
      tells("services-scale-by-the-given-configuration", at(place, more), observation);
    expect([told({}, UPDATED), told({}, UPDATING), told({ is: "absent", actual: undefined }, UPDATED)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("latest-is-the-newest-revision where others use the name, or revisions are gone", () => {
    const named = (AutoScalingConfigurationName: string) =>
      call("DescribeAutoScalingConfiguration", { AutoScalingConfiguration: { AutoScalingConfigurationName } });
    const told = (name: string, is: Comparison["is"] = "unequal") =>
      tells(
        "latest-is-the-newest-revision",
        at("AutoScalingConfiguration.Latest", { is, expected: true, actual: false }),
        named(name),
      );
    expect([told("high"), told("high", "absent"), told("DefaultConfiguration")]).toEqual([true, false, false]);
  });
});
