import { expect, test } from "vitest";
import type { RecordedResponse } from "../../src/checks/define.ts";
import { type Alteration, type PlayedCall, played } from "../../src/checks/played.ts";
import { LATEST } from "../../src/contract/contract.ts";
import { exchangesOf } from "../../src/harness/recordings/exchanges.ts";
import {
  ASSOCIATE,
  CODE_SERVICE,
  CONNECT,
  CREATE,
  CREATED,
  ENTER,
  FIRST_DEFAULT,
  IMAGE_SERVICE,
  OBSERVE,
  OBSERVED,
  SCALE,
} from "../../src/model/example-calls.ts";
import type { Settings } from "../../src/model/index.ts";
import { createOracle } from "../../src/oracle/create-oracle.ts";
import type { Observation } from "../../src/oracle/observation.ts";

type Output = Record<string, Record<string, unknown>>;

const LOOK = { call: "DescribeService", input: { ServiceArn: CREATED } };
const DELETE = { call: "DeleteService", input: { ServiceArn: CREATED } };
const PAUSE = { call: "PauseService", input: { ServiceArn: CREATED } };
const MOVE = {
  call: "UpdateService",
  input: {
    ServiceArn: CREATED,
    SourceConfiguration: {
      CodeRepository: { ...CODE_SERVICE.SourceConfiguration.CodeRepository, SourceDirectory: "/services/web" },
    },
  },
};

/** What an oracle says of a history, with nothing added to it. */
function said(
  calls: readonly PlayedCall[],
  alter?: Alteration,
  settings?: Partial<Settings>,
  choices = new Map<string, string>(),
): readonly Observation[] {
  const oracle = createOracle({ release: LATEST, lessons: { choices } });
  return exchangesOf(played(calls, alter, settings)).flatMap((group) => oracle.observe(group));
}

/** The outcomes that are no agreement, and the members that differ and are no defaults, by the number of their call. */
function objections(observations: readonly Observation[]): readonly string[] {
  return observations.flatMap(({ outcome, comparisons }, number) => [
    ...(outcome === "agrees" ? [] : [`${number} ${outcome}`]),
    ...comparisons
      .filter(({ is, origin }) => is !== "equal" && origin !== "default")
      .map(({ place, origin, is }) => `${number} ${place} ${origin} ${is}`),
  ]);
}

const DIRECTORY = "Service.SourceConfiguration.CodeRepository.SourceDirectory";

/** Changes the outputs of calls by a number of their own. */
const edited =
  (at: readonly number[], edit: (output: Output) => void): Alteration =>
  (answer, number) => {
    if (answer.ok && at.includes(number)) edit(answer.output as Output);
    return answer;
  };

test.each<[string, readonly PlayedCall[], Alteration | undefined, Partial<Settings>, readonly string[]]>([
  ["nothing of a history that conforms", [CREATE, LOOK, MOVE, LOOK, PAUSE, LOOK, DELETE, LOOK], undefined, {}, []],
  [
    "what was sent and dropped",
    [CREATE],
    edited([0], ({ Service }) => {
      const { CodeRepository } = (Service as Output).SourceConfiguration as Output;
      delete CodeRepository?.SourceDirectory;
    }),
    {},
    [`0 ${DIRECTORY} sent absent`],
  ],
  [
    "what was sent earlier and dropped",
    [CREATE, LOOK],
    edited([1], ({ Service }) => {
      const { CodeRepository } = (Service as Output).SourceConfiguration as Output;
      delete CodeRepository?.SourceDirectory;
    }),
    {},
    [`1 ${DIRECTORY} kept absent`],
  ],
  [
    "what another service has",
    [CREATE, { call: "CreateService", input: IMAGE_SERVICE }],
    edited([1], ({ Service }) => {
      (Service as Output).SourceConfiguration = CODE_SERVICE.SourceConfiguration as never;
    }),
    {},
    ["1 Service.SourceConfiguration.ImageRepository sent absent"],
  ],
  [
    "a switch from code to image",
    [
      CREATE,
      LOOK,
      { call: "UpdateService", input: { ServiceArn: CREATED, SourceConfiguration: IMAGE_SERVICE.SourceConfiguration } },
    ],
    (answer, number) => (number === 2 ? { ok: true, output: { OperationId: "b".repeat(32) } } : answer),
    {},
    ["2 accepted-but-must-be-refused"],
  ],
  [
    "a wrong error",
    [
      {
        ...LOOK,
        input: { ServiceArn: FIRST_DEFAULT.replace("autoscalingconfiguration/DefaultConfiguration", "service/none") },
      },
    ],
    () => ({ ok: false, error: { name: "InvalidStateException", message: "No." } }),
    {},
    ["0 refused-with-another-error"],
  ],
  ["a creation that fails", [CREATE, LOOK], undefined, { failures: { CreateService: "CREATE_FAILED" } }, []],
  [
    "an update that is taken back, seen after another operation only",
    [CREATE, LOOK, MOVE, { call: "StartDeployment", input: { ServiceArn: CREATED } }, LOOK],
    undefined,
    { failures: { UpdateService: "ROLLBACK_SUCCEEDED" } },
    [],
  ],
  [
    "an update that shows Cpu and Memory in words, beside another change",
    [
      { call: "CreateService", input: IMAGE_SERVICE },
      LOOK,
      {
        call: "UpdateService",
        input: {
          ServiceArn: CREATED,
          InstanceConfiguration: { Cpu: "256", Memory: "1 GB" },
          NetworkConfiguration: { IpAddressType: "DUAL_STACK" },
        },
      },
      LOOK,
    ],
    (answer) => {
      const words: Readonly<Record<string, string>> = { 256: "0.25 vCPU", 1024: "1 GB" };
      const instance = answer.ok ? ((answer.output as Output).Service as Output).InstanceConfiguration : undefined;
      for (const [name, text] of Object.entries(instance ?? {}))
        Object.assign(instance as object, { [name]: words[String(text)] ?? text });
      return answer;
    },
    {},
    [],
  ],
  [
    "a pause that fails unseen, and a service that goes on",
    [CREATE, LOOK, PAUSE, { call: "ResumeService", input: { ServiceArn: CREATED } }],
    undefined,
    { failures: { PauseService: "FAILED" } },
    [],
  ],
  [
    "an update of a service whose pause was not seen to end",
    [CREATE, LOOK, PAUSE, MOVE, LOOK],
    undefined,
    { choices: { "update-of-a-paused-service": "accepted" } },
    [],
  ],
  [
    "an ingress connection that could not be deleted, found out by a deletion that follows others",
    [
      CREATE,
      ENTER,
      { call: "CreateService", input: { ...IMAGE_SERVICE, ServiceName: "second" } },
      {
        call: "DeleteVpcIngressConnection",
        input: { VpcIngressConnectionArn: "<1.VpcIngressConnection.VpcIngressConnectionArn>" },
      },
      { call: "DeleteService", input: { ServiceArn: "<2.Service.ServiceArn>" } },
      { call: "CreateService", input: { ...IMAGE_SERVICE, ServiceName: "second" } },
      {
        call: "DeleteVpcIngressConnection",
        input: { VpcIngressConnectionArn: "<1.VpcIngressConnection.VpcIngressConnectionArn>" },
      },
    ],
    undefined,
    { failures: { DeleteVpcIngressConnection: "FAILED_DELETION" } },
    [],
  ],
  [
    "a domain that could not be taken off",
    [
      CREATE,
      LOOK,
      ASSOCIATE,
      { ...ASSOCIATE, call: "DisassociateCustomDomain" },
      { ...ASSOCIATE, call: "DisassociateCustomDomain" },
    ],
    undefined,
    { failures: { DisassociateCustomDomain: "DELETE_FAILED" } },
    [],
  ],
  [
    "a URL of what an update has made private, and of a configuration that the same update has put to use",
    [
      OBSERVE,
      { call: "CreateService", input: IMAGE_SERVICE },
      { call: "DescribeService", input: { ServiceArn: "<1.Service.ServiceArn>" } },
      {
        call: "UpdateService",
        input: {
          ServiceArn: "<1.Service.ServiceArn>",
          NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: false } },
          ObservabilityConfiguration: { ObservabilityEnabled: true, ObservabilityConfigurationArn: OBSERVED },
        },
      },
      { call: "DescribeService", input: { ServiceArn: "<1.Service.ServiceArn>" } },
      { call: "DeleteObservabilityConfiguration", input: { ObservabilityConfigurationArn: OBSERVED } },
    ],
    edited([4], ({ Service }) => {
      (Service as Record<string, unknown>).ServiceUrl = "private.us-east-1.awsapprunner.com";
    }),
    {},
    ["4 Service.ServiceUrl computed unexpected"],
  ],
  ["a deleted service that is forgotten", [CREATE, DELETE, LOOK], undefined, { keepDeletedMs: 1 } as never, []],
  [
    "an instant implementation",
    [CREATE, { ...PAUSE, after: 0 }, { ...LOOK, after: 0 }, { ...DELETE, after: 0 }],
    (answer, number) => {
      if (answer.ok)
        (answer.output as Output).Service = {
          ...(answer.output as Output).Service,
          Status: ["RUNNING", "PAUSED", "PAUSED", "DELETED"][number],
        };
      return answer;
    },
    { settleMs: 0 },
    [],
  ],
  [
    "a foreign account and Region",
    [CREATE, LOOK, ENTER, SCALE, LOOK],
    undefined,
    { account: "000000000000", region: "eu-north-1" },
    [],
  ],
  [
    "an account id that is not the one in the ARN",
    [CREATE, LOOK, ENTER],
    edited([2], ({ VpcIngressConnection }) => {
      (VpcIngressConnection as Record<string, unknown>).AccountId = "999999999999";
    }),
    {},
    ["2 VpcIngressConnection.AccountId computed unequal"],
  ],
  [
    "what the account had before",
    [CREATE, LOOK, { call: "ListServices", input: {} }, { call: "ListAutoScalingConfigurations", input: {} }],
    (answer, number) => {
      const output = (answer.ok ? answer.output : {}) as Record<string, unknown[]>;
      if (number === 2)
        output.ServiceSummaryList?.unshift({
          ServiceName: "older",
          ServiceArn: `${FIRST_DEFAULT.split("autoscaling")[0]}service/older/1`,
          Status: "PAUSED",
        });
      if (number === 3)
        output.AutoScalingConfigurationSummaryList?.push({
          AutoScalingConfigurationArn: FIRST_DEFAULT.replace("Default", "Other"),
          Status: "ACTIVE",
        });
      return answer;
    },
    {},
    [],
  ],
  [
    "bytes that are no answer, and what depends on them",
    [CREATE, LOOK],
    (answer, number) => (number === 0 ? { status: 200, body: "<html>" } : answer),
    {},
    ["0 unreadable", "1 unjudged"],
  ],
])("says of %s what is to be said", (_, calls, alter, settings, expected) => {
  expect(objections(said(calls, alter, settings))).toEqual(expected);
});

test("what a deleted configuration leaves is refused for the reason that the model gives", () => {
  const [, , , remove] = said(
    [
      SCALE,
      {
        call: "CreateService",
        input: {
          ...IMAGE_SERVICE,
          AutoScalingConfigurationArn: "<0.AutoScalingConfiguration.AutoScalingConfigurationArn>",
        },
      },
      { call: "DescribeService", input: { ServiceArn: "<1.Service.ServiceArn>" } },
      {
        call: "DeleteAutoScalingConfiguration",
        input: { AutoScalingConfigurationArn: "<0.AutoScalingConfiguration.AutoScalingConfigurationArn>" },
      },
    ],
    (answer, number) => (number === 3 ? { ok: true, output: {} } : answer),
  );
  expect(remove?.outcome).toBe("accepted-but-must-be-refused");
  expect(remove?.expects).toMatchObject({
    is: "refusal",
    reasons: [{ by: "guard", guard: "revisions-can-go" }],
    errors: ["InvalidRequestException"],
  });
});

const STATUS = "Service.Status";

/** Changes one member of the service that the call of a number shows. */
const showing =
  (number: number, change: (service: Record<string, unknown>) => object): Alteration =>
  (answer, at) => {
    if (at !== number || !answer.ok) return answer;
    const { Service } = answer.output as { readonly Service: Record<string, unknown> };
    return { ok: true, output: { ...(answer.output as object), Service: { ...Service, ...change(Service) } } };
  };

/** Refuses the call of a number. */
const refusing =
  (number: number, before: Alteration = (answer) => answer): Alteration =>
  (answer, at, call) =>
    at === number
      ? { ok: false, error: { name: "InvalidStateException", message: "Not now." } }
      : before(answer, at, call);

const PAUSED_AT_ONCE = showing(0, () => ({ Status: "PAUSED" }));

test("what follows from a status to which nothing has led is no further fault", () => {
  const early = { ...PAUSE, after: 0 };
  expect(objections(said([CREATE, early], refusing(1, PAUSED_AT_ONCE)))).toEqual([`0 ${STATUS} computed unequal`]);
});

test("a doubt ends with the first answer that shows what it has to", () => {
  const calls = [CREATE, LOOK, PAUSE];
  expect(objections(said(calls, refusing(2, PAUSED_AT_ONCE)))).toEqual([
    `0 ${STATUS} computed unequal`,
    "2 refused-but-must-be-accepted",
  ]);
});

test("what a doubtful service uses may be free, and what it does not use may not", () => {
  const given = { AutoScalingConfigurationArn: "<0.AutoScalingConfiguration.AutoScalingConfigurationArn>" };
  const service = { call: "CreateService", input: { ...IMAGE_SERVICE, ...given } };
  const other = { ...SCALE, input: { AutoScalingConfigurationName: "other" } };
  const remove = (number: number) => ({
    call: "DeleteAutoScalingConfiguration",
    input: {
      AutoScalingConfigurationArn: `<${number}.AutoScalingConfiguration.AutoScalingConfigurationArn>`,
    },
  });
  const dropped = showing(2, () => ({ AutoScalingConfigurationSummary: undefined }));
  const observed = said([SCALE, other, service, remove(0), remove(1)], refusing(4, dropped));
  expect(observed.map(({ outcome }) => outcome).slice(2)).toEqual(["agrees", "agrees", "refused-but-must-be-accepted"]);
  const freed = said([SCALE, other, service, remove(0)], (answer, at, call) =>
    at === 3 ? { ok: true, output: {} } : dropped(answer, at, call),
  );
  expect(freed.at(-1)).toMatchObject({ outcome: "unjudged", expects: { is: "unknown" } });
});

test("an answer about another resource is held against nothing, and changes nothing that is known", () => {
  const market = { call: "CreateService", input: { ...IMAGE_SERVICE, ServiceName: "market" } };
  const theirs = { call: "DescribeService", input: { ServiceArn: "<1.Service.ServiceArn>" } };
  let other: object = {};
  const [, , , mixed, after] = said([CREATE, market, theirs, LOOK, LOOK], (answer, at) => {
    if (at === 2 && answer.ok) other = answer.output as object;
    return at === 3 ? { ok: true, output: other } : answer;
  });
  expect(mixed).toMatchObject({ outcome: "unjudged", comparisons: [] });
  expect(after?.outcome).toBe("agrees");
  expect(after?.comparisons.length).toBeGreaterThan(10);
});

test("an update that was taken to have failed may turn out to have come", () => {
  const scaling = { AutoScalingConfigurationArn: "<0.AutoScalingConfiguration.AutoScalingConfigurationArn>" };
  const service = { ServiceArn: "<1.Service.ServiceArn>" };
  const observed = said(
    [
      SCALE,
      { call: "CreateService", input: IMAGE_SERVICE },
      { call: "DescribeService", input: service },
      { call: "UpdateService", input: { ...service, ...scaling } },
      { call: "DescribeAutoScalingConfiguration", input: scaling },
      { call: "DescribeService", input: service },
    ],
    (answer, at) => {
      if (at !== 4 || !answer.ok) return answer;
      const { AutoScalingConfiguration: shown } = answer.output as { readonly AutoScalingConfiguration: object };
      return { ok: true, output: { AutoScalingConfiguration: { ...shown, HasAssociatedService: false } } };
    },
  );
  expect(objections(observed)).toEqual([]);
  expect(observed.at(-1)?.expects).toMatchObject({
    output: { Service: { AutoScalingConfigurationSummary: { AutoScalingConfigurationName: expect.any(String) } } },
  });
});

test("a point that is open is learnt from the first answer, and contradicted by another one", () => {
  const point = "pausing-a-paused-service";
  const calls = [CREATE, LOOK, PAUSE, LOOK, PAUSE];
  const lessons = new Map<string, string>();
  const first = said(calls, undefined, { choices: { [point]: "refused" } }, lessons);
  expect(first[4]?.learned).toEqual([{ point, choice: "refused" }]);
  expect(lessons.get(point)).toBe("refused");
  const second = said(calls, undefined, { choices: { [point]: "unchanged" } }, lessons);
  expect(second[4]?.contradicted).toEqual([{ point, choice: "unchanged", before: "refused" }]);
  expect([...objections(first), ...objections(second)]).toEqual([]);
});

test("points that one answer shows together are learnt together, and none where something else stays", () => {
  const choices = {
    handshake: "by-hand",
    "connection-without-handshake": "accepted",
    "update-of-a-paused-service": "accepted",
  };
  const AuthenticationConfiguration = { ConnectionArn: "<4.Connection.ConnectionArn>" };
  const { CodeRepository } = CODE_SERVICE.SourceConfiguration;
  const update = {
    call: "UpdateService",
    input: { ServiceArn: CREATED, SourceConfiguration: { CodeRepository, AuthenticationConfiguration } },
  };
  const calls = [CREATE, LOOK, PAUSE, LOOK, CONNECT, update];
  const known = new Map([["handshake", "by-hand"]]);
  const right = said(calls, undefined, { choices }, known);
  expect(right[5]?.learned).toHaveLength(2);
  expect(objections(right)).toEqual([]);
  const scaled = { ...update.input, AutoScalingConfigurationArn: FIRST_DEFAULT.replace("/1/", "/7/") };
  const accepted = played(calls, undefined, { choices }).at(-1)?.response as RecordedResponse;
  const wrong = said(
    [...calls.slice(0, 5), { ...update, input: scaled }],
    (answer, number) => (number === 5 ? accepted : answer),
    { choices },
    new Map([["handshake", "by-hand"]]),
  );
  expect(wrong[5]).toMatchObject({ outcome: "accepted-but-must-be-refused", learned: [] });
});

test("a map that an update empties in vain shows that maps are merged", () => {
  const vary = (RuntimeEnvironmentVariables: object) => ({
    ImageRepository: {
      ...IMAGE_SERVICE.SourceConfiguration.ImageRepository,
      ImageConfiguration: { RuntimeEnvironmentVariables },
    },
  });
  const calls = [
    { call: "CreateService", input: { ...IMAGE_SERVICE, SourceConfiguration: vary({ ZULU: "last" }) } },
    LOOK,
    { call: "UpdateService", input: { ServiceArn: CREATED, SourceConfiguration: vary({}) } },
  ];
  const [point, choice] = ["maps-in-updates", "merged"] as const;
  const [, , update] = said(calls, undefined, { choices: { [point]: choice } });
  expect(update?.learned).toEqual([{ point, choice }]);
  expect(objections([update as Observation])).toEqual([]);
});

test("of what several orders of calls explain as well nothing is said any more", () => {
  const tag = (Value: string) => ({
    call: "TagResource",
    input: { ResourceArn: CREATED, Tags: [{ Key: "one", Value }] },
    after: 0,
    group: 2,
  });
  const list = { call: "ListTagsForResource", input: { ResourceArn: CREATED } };
  const recorded = played([CREATE, LOOK, tag("first"), tag("second"), list]);
  const [create, look, one, two, listed] = recorded as [...typeof recorded] & { length: 5 };
  for (const order of [
    [one, two],
    [two, one],
  ]) {
    const calls = [create, look, ...order, listed] as typeof recorded;
    const oracle = createOracle({ release: LATEST, lessons: { choices: new Map() } });
    const said = exchangesOf(calls).flatMap((group) => oracle.observe(group));
    expect(objections(said)).toEqual(["4 unjudged"]);
  }
});

test("calls at the same time are explained by any order, five of them too", () => {
  const names = ["a", "b", "c", "d"].map((letter) => `${letter}-service`);
  const create = (ServiceName: string): PlayedCall => ({
    call: "CreateService",
    input: { ...IMAGE_SERVICE, ServiceName },
    after: 0,
    group: 1,
  });
  const recorded = played([...names, names[0] as string].map(create));
  const shuffled = [recorded.at(-1), ...recorded.slice(0, -1)] as typeof recorded;
  const oracle = createOracle({ release: LATEST, lessons: { choices: new Map() } });
  const observations = exchangesOf(shuffled).flatMap((group) => oracle.observe(group));
  expect(observations.map(({ exchange }) => exchange.number)).toEqual([0, 1, 2, 3, 4]);
  expect(objections(observations)).toEqual([]);
  expect(observations[0]?.expects.is).toBe("refusal");
});
