import { describe, expect, test } from "vitest";
import { domainsBefore } from "../../src/checks/history/parts/domains.ts";
import { KINDS, kindOf } from "../../src/checks/history/parts/kinds.ts";
import { standsStill } from "../../src/checks/history/parts/leaving.ts";
import { deletes, madeIn, mayDelete } from "../../src/checks/history/parts/lives.ts";
import { between, mayChange, names, precedes, wasRefused } from "../../src/checks/history/parts/order.ts";
import { firstOf, isSameList, keyOf, keysOf, pagesOf, wholeLists } from "../../src/checks/history/parts/pages.ts";
import { itemsOf, membersOf, secondsOf, textOf } from "../../src/checks/history/parts/read.ts";
import { begunIn, operationLists, recordsIn } from "../../src/checks/history/parts/records.ts";
import { sightings } from "../../src/checks/history/parts/sightings.ts";
import { orderProblems } from "../../src/checks/history/parts/time-order.ts";
import { differ, isEarlier } from "../../src/checks/history/parts/times.ts";
import { wantedBy } from "../../src/checks/history/parts/wanted.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { Observation } from "../../src/oracle/observation.ts";

const CONTRACT = contractAt(LATEST);
const ARN = "arn:aws:apprunner:us-east-1:123456789012:service/shop/1";
const OTHER = `${ARN}1`;

/** A call with what it named, and what was answered: members, or the name of an error. */
type Call = readonly [
  operation: string,
  input?: object | undefined,
  answer?: object | string | undefined,
  group?: number | undefined,
];

const history = (...calls: readonly Call[]): readonly Observation[] =>
  calls.map(([operation, input = {}, answer = {}, group], number) => {
    const read =
      typeof answer === "string" ? { ok: false, error: { name: answer, message: "" } } : { ok: true, output: answer };
    const exchange = { number, operation, input, answer: read, ...(group !== undefined && { group }) };
    return { exchange, violations: [] } as unknown as Observation;
  });
const one = (...call: Call): Observation => history(call)[0] as Observation;
const at = (calls: readonly Observation[], number: number): Observation => calls[number] as Observation;

const made = (arn = ARN, more: object = {}): Call => [
  "CreateService",
  { ServiceName: "shop" },
  { Service: { ServiceArn: arn, ServiceName: "shop", ...more } },
];
const listed = (...items: readonly object[]): Call => ["ListServices", {}, { ServiceSummaryList: items }];
const removed = (arn = ARN, answer: object | string = {}): Call => ["DeleteService", { ServiceArn: arn }, answer];
const NOTHING: Call = ["ListServices", {}, { ServiceSummaryList: [] }];

describe("what stands in an answer", () => {
  test.each<[unknown, object, readonly unknown[], unknown, unknown]>([
    [{ a: 1 }, { a: 1 }, [], undefined, undefined],
    [[1], {}, [1], undefined, undefined],
    [null, {}, [], undefined, undefined],
    ["text", {}, [], "text", undefined],
    ["", {}, [], undefined, undefined],
    [7, {}, [], undefined, 7],
    [Number.NaN, {}, [], undefined, undefined],
    [true, {}, [], undefined, undefined],
  ])("%j has members, items, a text, seconds, or none", (value, members, items, text, seconds) => {
    expect([membersOf(value), itemsOf(value), textOf(value), secondsOf(value)]).toEqual([
      members,
      items,
      text,
      seconds,
    ]);
  });

  test.each<[number, number, boolean, boolean]>([
    [1, 2, true, true],
    [2, 1, false, true],
    [1, 1, false, false],
    [1, 1.9, false, false],
    [1, 2.1, true, true],
    [1.5, 2, false, false],
    [1.5, 3, true, true],
    [1.5, 1.501, false, false],
    [1.5, 1.51, true, true],
  ])("%d lies before %d: %s; they differ: %s", (first, second, earlier, different) => {
    expect([isEarlier(first, second), differ(first, second)]).toEqual([earlier, different]);
  });
});

describe("the order of calls", () => {
  const calls = history(["A"], ["B", {}, {}, 1], ["C", {}, {}, 1], ["D", {}, {}, 2], ["E"]);

  test("calls of one group are under way at the same time", () => {
    const before = calls.map((call) => calls.flatMap((other, index) => (precedes(call, other) ? [index] : [])));
    expect(before).toEqual([[1, 2, 3, 4], [3, 4], [3, 4], [4], []]);
  });

  test("between two calls lie those that were not over before the first and not begun after the second", () => {
    const numbers = (first: number, second: number) =>
      between(calls, at(calls, first), at(calls, second)).map(({ exchange }) => exchange.number);
    expect([numbers(0, 4), numbers(1, 3), numbers(0, 1), numbers(3, 4)]).toEqual([[1, 2, 3], [2], [2], []]);
  });

  test.each<[Call, boolean, boolean]>([
    [["DescribeService"], false, false],
    [["ListServices"], false, false],
    [["UpdateService"], false, true],
    [["UndescribeOrList"], false, true],
    [["NoDescribe"], false, true],
    [["UpdateService", {}, "InvalidStateException"], true, false],
    [["UpdateService", {}, "InternalServiceErrorException"], false, true],
  ])("%j was refused: %s, may change something: %s", (call, refused, changes) => {
    expect([wasRefused(one(...call)), mayChange(one(...call))]).toEqual([refused, changes]);
  });

  test.each<[Call, boolean]>([
    [["PauseService", { ServiceArn: ARN }], true],
    [["PauseService", { ServiceArn: OTHER }], false],
    [["PauseService", { ServiceArn: ARN.slice(0, -2) }], true],
    [["PauseService", { ServiceArn: ARN.slice(0, -3) }], false],
    [["PauseService", { ServiceArn: "arn" }], false],
    [["ListServices", {}, { ServiceSummaryList: [null, 1, { ServiceArn: ARN }] }], true],
    [["ListServices", {}, "InternalServiceErrorException"], false],
  ])("%j names the service: %s", (call, is) => {
    expect(names(one(...call), ARN)).toBe(is);
  });

  test("a text that is the beginning of an ARN names nothing unless it is an ARN", () => {
    expect(names(one("A", { Name: "shop" }), "shop/1")).toBe(false);
  });
});

describe("the lives of resources", () => {
  const SERVICE = kindOf("service");
  const SCALING = kindOf("autoscalingconfiguration");
  const REVISION = "arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/high/1/0";
  const NAME = REVISION.slice(0, -4);
  const scaled = (input: object, answer: object | string = {}): Call => [
    "DeleteAutoScalingConfiguration",
    input,
    answer,
  ];

  test("begin with creations that answer an ARN", () => {
    const calls = history(
      made(),
      made("", {}),
      made(OTHER, { ServiceName: "" }),
      ["CreateService", {}, "InvalidRequestException"],
      ["UpdateService", {}, { Service: { ServiceArn: ARN } }],
      ["CreateConnection", {}, {}],
    );
    expect(madeIn(calls)).toStrictEqual([
      { kind: SERVICE, arn: ARN, name: "shop", input: { ServiceName: "shop" }, at: calls[0] },
      { kind: SERVICE, arn: OTHER, input: { ServiceName: "shop" }, at: calls[2] },
    ]);
  });

  test.each<[Call, boolean, boolean]>([
    [removed(), true, true],
    [removed(OTHER), false, false],
    [removed(""), true, false],
    [removed(ARN, "InternalServiceErrorException"), true, false],
    [removed(ARN, "InvalidStateException"), false, false],
    [["PauseService", { ServiceArn: ARN }], false, false],
  ])("may end with %j: %s, for certain: %s", (call, may, does) => {
    expect([mayDelete(one(...call), SERVICE, ARN), deletes(one(...call), SERVICE, ARN)]).toEqual([may, does]);
  });

  test.each<[object, boolean, boolean]>([
    [{ AutoScalingConfigurationArn: REVISION }, true, true],
    [{ AutoScalingConfigurationArn: NAME }, true, false],
    [{ AutoScalingConfigurationArn: NAME, DeleteAllRevisions: true }, true, true],
    [{ AutoScalingConfigurationArn: NAME, DeleteAllRevisions: false }, true, false],
    [{ AutoScalingConfigurationArn: NAME.slice(0, -1), DeleteAllRevisions: true }, false, false],
    [{ AutoScalingConfigurationArn: `${REVISION}0`, DeleteAllRevisions: true }, false, false],
    [{ DeleteAllRevisions: true }, true, false],
  ])("of a revision may end with the deletion of %j: %s, for certain: %s", (input, may, does) => {
    expect([
      mayDelete(one(...scaled(input)), SCALING, REVISION),
      deletes(one(...scaled(input)), SCALING, REVISION),
    ]).toEqual([may, does]);
  });

  test("are seen in answers, with a status where one is shown", () => {
    const calls = history(
      ["DescribeService", {}, { Service: { ServiceArn: ARN, Status: "RUNNING" } }],
      listed({ ServiceArn: OTHER }, { ServiceName: "shop" }),
      ["DescribeService", {}, "ResourceNotFoundException"],
    );
    expect(sightings(calls)).toStrictEqual([
      {
        kind: SERVICE,
        arn: ARN,
        shown: { ServiceArn: ARN, Status: "RUNNING" },
        whole: true,
        at: calls[0],
        status: "RUNNING",
      },
      { kind: SERVICE, arn: OTHER, shown: { ServiceArn: OTHER }, whole: false, at: calls[1] },
    ]);
  });

  test("have times that keep their order, held against the first one that was shown", () => {
    const shown = (CreatedAt: unknown, UpdatedAt: unknown): Call => [
      "DescribeService",
      {},
      { Service: { ServiceArn: ARN, CreatedAt, UpdatedAt } },
    ];
    const told = (...calls: readonly Call[]) => orderProblems(history(...calls), "CreatedAt", "UpdatedAt");
    expect(told(shown(5, 6))).toEqual([]);
    expect(told(NOTHING)).toBe(undefined);
    expect(told(shown(5, undefined))).toBe(undefined);
    expect(told(shown(undefined, 5))).toBe(undefined);
    expect(told(shown(5, 4))).toEqual([
      {
        message: "UpdatedAt of a service (4) lies before its CreatedAt (5).",
        aspect: "Service.UpdatedAt",
        expected: { notBefore: 5 },
        actual: 4,
        exchange: 0,
      },
    ]);
    expect(told(shown(5, 6), shown(8, 7))).toEqual([]);
    expect(told(shown(undefined, undefined), shown(8, 7))).toHaveLength(1);
    expect(told(shown(5, 6), shown(undefined, 4))).toHaveLength(1);
  });
});

describe("pages", () => {
  const page = (input: object, output: object | string): Call => ["ListServices", input, output];
  const items = (...arns: readonly string[]) => ({ ServiceSummaryList: arns.map((ServiceArn) => ({ ServiceArn })) });

  test("lead from one to the next by their tokens, under one limit", () => {
    const calls = history(
      page({ MaxResults: 1 }, { ...items("a"), NextToken: "x" }),
      page({ MaxResults: 1, NextToken: "x" }, { ...items("b"), NextToken: "y" }),
      page({ MaxResults: 2, NextToken: "y" }, items("d")),
      page({ MaxResults: 1, NextToken: "z" }, items("e")),
      page({ MaxResults: 1, NextToken: "y" }, items("c")),
      ["ListConnections", { MaxResults: 1, NextToken: "y" }, { ConnectionSummaryList: [] }],
    );
    const pages = pagesOf(calls, CONTRACT);
    expect(pages.map(({ at, limit, asked, next }) => [at.exchange.number, limit, asked, next])).toEqual([
      [0, 1, undefined, "x"],
      [1, 1, "x", "y"],
      [4, 1, "y", undefined],
    ]);
    const last = pages[2] as (typeof pages)[number];
    expect([keysOf(last), firstOf(last)]).toEqual([["a", "b", "c"], pages[0]]);
    expect(wholeLists(calls, CONTRACT)).toMatchObject([
      { operation: "ListServices", filter: {}, pages, first: calls[0], last: calls[4] },
    ]);
    expect(pages.map((one) => Object.keys(one))).toEqual([
      ["at", "operation", "filter", "items", "limit", "next"],
      ["at", "operation", "filter", "items", "limit", "asked", "next", "before"],
      ["at", "operation", "filter", "items", "limit", "asked", "before"],
    ]);
  });

  test("are none where nothing was listed, nothing answered, or the request was no proper one", () => {
    const [improper] = history(NOTHING);
    const calls = [
      { ...improper, violations: [{}] } as unknown as Observation,
      ...history(page({}, "InvalidRequestException"), ["DescribeService"], ["ListNothing"]),
    ];
    expect(pagesOf(calls, CONTRACT)).toEqual([]);
    expect(pagesOf(history(page({ MaxResults: "1", NextToken: "" }, {})), CONTRACT)).toMatchObject([{ items: [] }]);
  });

  test("are of one list where operation and filter are the same", () => {
    const [some, same, filtered, other] = pagesOf(
      history(
        ["ListConnections", { MaxResults: 1 }],
        ["ListConnections", { MaxResults: 2 }],
        ["ListConnections", { ConnectionName: "github" }],
        ["ListVpcConnectors"],
      ),
      CONTRACT,
    ) as [never, never, never, never];
    expect([isSameList(some, same), isSameList(some, filtered), isSameList(some, other)]).toEqual([true, false, false]);
  });

  test.each<[string, unknown, string | undefined]>([
    ["ListServices", { ServiceArn: ARN, ServiceName: "shop" }, ARN],
    ["ListServices", { ServiceName: "shop" }, undefined],
    ["ListOperations", { Id: "7" }, "7"],
    ["DescribeCustomDomains", { DomainName: "example.com" }, "example.com"],
    ["ListServicesForAutoScalingConfiguration", ARN, ARN],
    ["ListServicesForAutoScalingConfiguration", "", undefined],
    ["ListTagsForResource", { Key: "a", undefined: "b" }, undefined],
  ])("of %s: %j goes by %s", (operation, item, key) => {
    expect(keyOf(operation, item)).toBe(key);
  });

  test("pass over what shows no key", () => {
    const [shown] = pagesOf(history(listed({ ServiceName: "shop" }, { ServiceArn: ARN })), CONTRACT);
    expect(keysOf(shown as never)).toEqual([ARN]);
  });
});

describe("whether a list stood still", () => {
  const RUNNING = listed({ ServiceArn: ARN, Status: "RUNNING" });
  const PASSING = listed({ ServiceArn: ARN, Status: "OPERATION_IN_PROGRESS" });
  const DOMAINS = (Status: string): Call => [
    "DescribeCustomDomains",
    { ServiceArn: ARN },
    { CustomDomains: [{ DomainName: "example.com", Status }] },
  ];
  const CONNECTIONS: Call = [
    "ListConnections",
    {},
    { ConnectionSummaryList: [{ ConnectionArn: "c", Status: "PENDING_HANDSHAKE" }] },
  ];

  test.each<[string, readonly Call[], boolean]>([
    ["looked at only", [RUNNING, ["DescribeService"], RUNNING], true],
    ["with a change between", [RUNNING, ["UpdateService"], RUNNING], false],
    ["with a change that was refused", [RUNNING, ["UpdateService", {}, "InvalidStateException"], RUNNING], true],
    ["with a change before", [["UpdateService"], RUNNING, RUNNING], true],
    ["listed beside others at first", [["ListServices", {}, {}, 1], RUNNING], false],
    ["listed beside others at last", [RUNNING, ["ListServices", {}, {}, 1]], false],
    ["with a stranger on its way", [PASSING, PASSING], false],
    ["with a stranger on its way, beside one of its own", [made(OTHER), PASSING, PASSING], false],
    ["with one of its own on its way", [made(), made(OTHER), PASSING, PASSING], true],
    ["with one of its own that is deleted", [made(), removed(), PASSING, PASSING], false],
    ["with items without a status", [listed({ ServiceArn: ARN }), listed({})], true],
    ["with a status but no ARN", [listed({ Status: "OPERATION_IN_PROGRESS" }), RUNNING], true],
    ["with a domain", [DOMAINS("ACTIVE"), DOMAINS("ACTIVE")], true],
    ["with a domain that is created", [DOMAINS("CREATING"), DOMAINS("ACTIVE")], true],
    ["with a domain that goes", [DOMAINS("ACTIVE"), DOMAINS("DELETING")], false],
    ["with a connection that waits for its user", [CONNECTIONS, CONNECTIONS], true],
    [
      "of what has no ARN",
      [["ListOperations", {}, { OperationSummaryList: [{ Id: "1", Status: "IN_PROGRESS" }] }], RUNNING],
      true,
    ],
  ])("%s", (_, calls, is) => {
    const observed = history(...calls);
    const pages = pagesOf(observed, CONTRACT).slice(-2);
    const [first, last] = pages.map((page) => page.at) as [Observation, Observation];
    expect(standsStill(observed, first, last, pages)).toBe(is);
    expect(standsStill(observed, last, first, pages)).toBe(is);
  });

  test("one call alone stands still", () => {
    const observed = history(["UpdateService"], RUNNING, ["UpdateService"]);
    expect(standsStill(observed, at(observed, 1), at(observed, 1), pagesOf(observed, CONTRACT))).toBe(true);
  });
});

describe("what a list has to hold", () => {
  const wanted = (...calls: readonly Call[]): readonly string[] => {
    const observed = history(...calls);
    const list = wholeLists(observed, CONTRACT).at(-1);
    return list ? wantedBy(observed, list).map(({ arn }) => arn) : [];
  };
  const seen = (Status: string): Call => ["DescribeService", {}, { Service: { ServiceArn: ARN, Status } }];
  const scaling = (name: string, revision: unknown): Call => [
    "CreateAutoScalingConfiguration",
    { AutoScalingConfigurationName: name },
    {
      AutoScalingConfiguration: {
        AutoScalingConfigurationArn: `${name}/${revision}`,
        AutoScalingConfigurationName: name,
        AutoScalingConfigurationRevision: revision,
      },
    },
  ];
  const scalings = (filter: object = {}): Call => ["ListAutoScalingConfigurations", filter];
  const unscale = (arn: string, answer: object | string = {}): Call => [
    "DeleteAutoScalingConfiguration",
    { AutoScalingConfigurationArn: arn },
    answer,
  ];
  const ingress = (arn: string, ServiceArn: string, VpcEndpointId: string): Call => [
    "CreateVpcIngressConnection",
    { ServiceArn, IngressVpcConfiguration: { VpcId: "vpc-1", VpcEndpointId } },
    { VpcIngressConnection: { VpcIngressConnectionArn: arn, VpcIngressConnectionName: arn } },
  ];
  const ingresses = (Filter?: object): Call => ["ListVpcIngressConnections", Filter ? { Filter } : {}];
  const TWO = [ingress("i1", ARN, "vpce-1"), ingress("i2", OTHER, "vpce-2")];
  const reach = (answer: object | string = {}): Call => ["UpdateVpcIngressConnection", {}, answer];
  const failed = (Status: string): Call => [
    "DescribeVpcIngressConnection",
    {},
    { VpcIngressConnection: { VpcIngressConnectionArn: "i1", Status } },
  ];

  test.each<[string, readonly Call[], readonly string[]]>([
    ["what was made before", [made(), NOTHING], [ARN]],
    ["not what was made afterwards", [NOTHING, made()], []],
    ["not what is of another kind", [made(), scalings()], []],
    ["not what was deleted", [made(), removed(), NOTHING], []],
    ["not what may have been deleted", [made(), removed(ARN, "InternalServiceErrorException"), NOTHING], []],
    ["what was deleted afterwards", [made(), NOTHING, removed()], [ARN]],
    ["what was deleted before it was made", [removed(), made(), NOTHING], [ARN]],
    ["what is fine, and what shows no status", [made(), seen("RUNNING"), made(OTHER), NOTHING], [ARN, OTHER]],
    ["a service that could not be made", [made(), seen("CREATE_FAILED"), NOTHING], [ARN]],
    ["not an ingress that could not be made", [...TWO, failed("FAILED_CREATION"), ingresses()], ["i2"]],
    ["an ingress that is there", [...TWO, failed("AVAILABLE"), ingresses()], ["i1", "i2"]],
    ["ingresses of a service", [...TWO, ingresses({ ServiceArn: OTHER })], ["i2"]],
    ["ingresses of an endpoint", [...TWO, ingresses({ VpcEndpointId: "vpce-1" })], ["i1"]],
    ["ingresses of a service and an endpoint", [...TWO, ingresses({ ServiceArn: ARN, VpcEndpointId: "vpce-2" })], []],
    ["nothing of an endpoint after an update", [...TWO, reach(), ingresses({ VpcEndpointId: "vpce-1" })], []],
    [
      "the same after an update of something else",
      [...TWO, ["UpdateService"], ingresses({ VpcEndpointId: "vpce-1" })],
      ["i1"],
    ],
    [
      "the same after a refused update",
      [...TWO, reach("InvalidStateException"), ingresses({ VpcEndpointId: "vpce-1" })],
      ["i1"],
    ],
    ["all of a service after an update", [...TWO, reach(), ingresses({ ServiceArn: ARN })], ["i1"]],
    [
      "what bears the name",
      [scaling("high", 1), scaling("slow", 1), scalings({ AutoScalingConfigurationName: "high" })],
      ["high/1"],
    ],
    [
      "the latest revisions",
      [scaling("high", 1), scaling("slow", 1), scaling("high", 2), scalings()],
      ["slow/1", "high/2"],
    ],
    ["the latest revisions, made in any order", [scaling("high", 2), scaling("high", 1), scalings()], ["high/2"]],
    ["the latest revisions at the time", [scaling("high", 1), scalings(), scaling("high", 2)], ["high/1"]],
    ["every revision", [scaling("high", 1), scaling("high", 2), scalings({ LatestOnly: false })], ["high/1", "high/2"]],
    ["no revisions that show no number", [scaling("high", undefined), scalings()], []],
    [
      "no revision when another one may be gone",
      [scaling("high", 1), scaling("high", 2), unscale("high/1"), scalings()],
      [],
    ],
    [
      "a revision when a deletion was refused",
      [scaling("high", 1), unscale("high/1", "InvalidRequestException"), scalings()],
      ["high/1"],
    ],
  ])("%s", (_, calls, arns) => {
    expect(wanted(...calls)).toEqual(arns);
  });

  test("is nothing that was made while it was read", () => {
    const [operation, input, answer] = made();
    expect(wanted([operation, input, answer, 1], ["ListServices", {}, {}, 1])).toEqual([]);
  });
});

describe("the domains of a service", () => {
  const associate = (DomainName: unknown, answer: object | string = {}, ServiceArn = ARN, group?: number): Call => [
    "AssociateCustomDomain",
    { ServiceArn, DomainName },
    answer,
    group,
  ];
  const disassociate = (DomainName: string, answer: object | string = {}): Call => [
    "DisassociateCustomDomain",
    { ServiceArn: ARN, DomainName },
    answer,
  ];
  const look = (group?: number): Call => ["DescribeCustomDomains", { ServiceArn: ARN }, { CustomDomains: [] }, group];

  test.each<[string, readonly Call[], object]>([
    ["associated", [associate("a.com"), look()], { "a.com": true }],
    ["disassociated", [associate("a.com"), disassociate("a.com"), look()], { "a.com": false }],
    ["another service's", [associate("a.com", {}, OTHER), look()], {}],
    ["refused", [associate("a.com"), disassociate("a.com", "InvalidStateException"), look()], { "a.com": true }],
    ["uncertain", [associate("a.com"), disassociate("a.com", "InternalServiceErrorException"), look()], {}],
    ["later", [associate("a.com"), look(), disassociate("a.com")], { "a.com": true }],
    ["at the same time", [associate("a.com"), associate("a.com", {}, ARN, 1), look(1)], {}],
    ["without a name", [associate(7), look()], {}],
    ["of a service that is deleted", [associate("a.com"), removed(), look()], {}],
    ["of a service that is deleted later", [associate("a.com"), look(), removed()], { "a.com": true }],
  ])("%s", (_, calls, states) => {
    const observed = history(...calls);
    const list = wholeLists(observed, CONTRACT).at(-1);
    expect(Object.fromEntries(domainsBefore(observed, list as never))).toEqual(states);
  });
});

describe("operations", () => {
  test("are begun by calls that were accepted", () => {
    const calls = history(
      ["CreateService", {}, { Service: { ServiceArn: ARN }, OperationId: "1" }],
      ["PauseService", { ServiceArn: ARN }, {}],
      ["UpdateService", { ServiceArn: ARN }, "InvalidStateException"],
      ["CreateService", {}, {}],
      ["DescribeService", { ServiceArn: ARN }, { OperationId: "2" }],
    );
    expect(begunIn(calls, CONTRACT)).toStrictEqual([
      { call: calls[0], service: ARN, id: "1", type: "CREATE_SERVICE" },
      { call: calls[1], service: ARN, type: "PAUSE_SERVICE" },
    ]);
  });

  test("are recorded with what is shown of them", () => {
    const shown = { Id: "1", Type: "CREATE_SERVICE", Status: "SUCCEEDED", TargetArn: ARN, StartedAt: 1, EndedAt: 2 };
    const calls = history(
      ["ListOperations", { ServiceArn: ARN }, { OperationSummaryList: [shown, {}] }],
      ["ListOperations", {}, { OperationSummaryList: [{ Id: "2" }] }],
      ["ListServices", { ServiceArn: ARN }, { OperationSummaryList: [shown] }],
      ["ListOperations", { ServiceArn: ARN }, "ResourceNotFoundException"],
    );
    const records = [
      {
        id: "1",
        type: "CREATE_SERVICE",
        status: "SUCCEEDED",
        target: ARN,
        started: 1,
        ended: 2,
        service: ARN,
        at: calls[0],
      },
      { service: ARN, at: calls[0] },
      { id: "2", service: "", at: calls[1] },
    ];
    expect(recordsIn(calls)).toStrictEqual(records);
    expect(operationLists(calls, CONTRACT)).toStrictEqual([
      { service: ARN, records: records.slice(0, 2), first: calls[0], last: calls[0] },
      { service: "", records: records.slice(2), first: calls[1], last: calls[1] },
    ]);
  });
});

test("every kind of resource is listed by an operation of the API", () => {
  for (const { lists, listed } of KINDS) expect(CONTRACT.operation(lists)?.paging?.items).toBe(listed);
});
