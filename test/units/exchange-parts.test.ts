import { describe, expect, test } from "vitest";
import { isEcho } from "../../src/checks/exchange/parts/echo.ts";
import { mended } from "../../src/checks/exchange/parts/mend.ts";
import { bodyOf, isReadable, unreadable } from "../../src/checks/exchange/parts/readable.ts";
import { type ShapeFault, shapeFaults } from "../../src/checks/exchange/parts/shape-faults.ts";
import { contractAt, LATEST, RELEASES } from "../../src/contract/contract.ts";
import type { Path } from "../../src/core/pointer.ts";
import type { Observation } from "../../src/oracle/observation.ts";
import type { Exchange } from "../../src/wire/exchange.ts";
import type { ReadAnswer } from "../../src/wire/read-answer.ts";

const CONTRACT = contractAt(LATEST);
const ARN = "arn:aws:apprunner:us-east-1:123456789012:service/api/0123456789abcdef0123456789abcdef";
const FIRST = Date.parse(RELEASES[0] as string);
const DOMAINS = { DNSTarget: "a.example", ServiceArn: ARN, VpcDNSTargets: [] };

const response = (body: string | Uint8Array) =>
  ({ is: "response", status: 200, headers: {}, body: Buffer.from(body) }) as const;

/** An exchange of which only the answer matters here. */
const answered = (operation: string, output: unknown, more: Partial<Exchange> = {}): Exchange => ({
  number: 0,
  operation,
  input: {},
  received: response(JSON.stringify(output)),
  answer: { ok: true, output },
  sent: 0,
  arrived: 0,
  role: "command",
  ...more,
});

/** An observation of which only its exchange, its violations and what is spoilt matter here. */
const observed = (exchange: Exchange, more: Partial<Observation> = {}): Observation =>
  ({ exchange, violations: [], spoilt: new Set(), ...more }) as unknown as Observation;

const told = (faults: readonly ShapeFault[] | undefined) =>
  faults?.map(({ kind, subject, path }) => `${kind} ${subject} at ${path.join(".")}`);

const listed = (...services: readonly object[]) => ({ ServiceSummaryList: services });

describe("where an answer leaves its shape", () => {
  test.each<readonly [string, string, object, readonly string[]]>([
    ["a proper list", "ListServices", listed({ ServiceName: "api", CreatedAt: 1_700_000_000 }), []],
    ["a list that is absent", "ListServices", {}, ["missing answer.ServiceSummaryList at ServiceSummaryList"]],
    [
      "a list that is none",
      "ListServices",
      { ServiceSummaryList: {} },
      ["type answer.ServiceSummaryList at ServiceSummaryList"],
    ],
    [
      "a list that is null",
      "ListServices",
      { ServiceSummaryList: null },
      ["null answer.ServiceSummaryList at ServiceSummaryList"],
    ],
    [
      "one fault of every item",
      "ListServices",
      listed({ Status: "X" }, { Status: "Y" }),
      ["enum ServiceSummary.Status at ServiceSummaryList.0.Status"],
    ],
    ["the last time in seconds", "ListServices", listed({ CreatedAt: FIRST - 1 }), []],
    [
      "the first time in milliseconds",
      "ListServices",
      listed({ CreatedAt: FIRST }),
      ["milliseconds ServiceSummary.CreatedAt at ServiceSummaryList.0.CreatedAt"],
    ],
    [
      "a time as a text",
      "ListServices",
      listed({ CreatedAt: "2023" }),
      ["timestamp ServiceSummary.CreatedAt at ServiceSummaryList.0.CreatedAt"],
    ],
    [
      "a time that is null",
      "ListServices",
      listed({ CreatedAt: null }),
      ["null ServiceSummary.CreatedAt at ServiceSummaryList.0.CreatedAt"],
    ],
    [
      "a number for a name",
      "ListServices",
      listed({ ServiceName: 1 }),
      ["type ServiceSummary.ServiceName at ServiceSummaryList.0.ServiceName"],
    ],
    ["a name too short, which a request may have given", "ListServices", listed({ ServiceName: "a" }), []],
    [
      "an ARN that is none",
      "ListServices",
      listed({ ServiceArn: "no" }),
      ["arn ServiceSummary.ServiceArn at ServiceSummaryList.0.ServiceArn"],
    ],
    [
      "an id that is none",
      "ListServices",
      listed({ ServiceId: "no" }),
      ["form ServiceSummary.ServiceId at ServiceSummaryList.0.ServiceId"],
    ],
    ["an id in the form of a UUID", "ListServices", listed({ ServiceId: "01234567-89ab-4def-8123-456789abcdef" }), []],
    [
      "members of its own",
      "ListServices",
      { ...listed({ Colour: 1, __type: "x" }), More: 2, __type: "x" },
      ["invented ServiceSummary.Colour at ServiceSummaryList.0.Colour", "invented answer.More at More"],
    ],
    ["a token that is a number", "ListServices", { ...listed(), NextToken: 1 }, ["type answer.NextToken at NextToken"]],
    ["a structure that is absent", "DescribeService", {}, ["missing answer.Service at Service"]],
    ["a structure without all that it requires", "DescribeService", { Service: {} }, ["missing Service at Service"]],
    [
      "items without all that they require",
      "DescribeCustomDomains",
      { ...DOMAINS, CustomDomains: [{}, {}] },
      ["missing CustomDomain at CustomDomains.0"],
    ],
    [
      "items that each lack something",
      "DescribeCustomDomains",
      { ...DOMAINS, CustomDomains: [{ DomainName: "a.example" }, { Status: "active", EnableWWWSubdomain: true }] },
      [
        "missing CustomDomain.EnableWWWSubdomain at CustomDomains.0.EnableWWWSubdomain",
        "missing CustomDomain.Status at CustomDomains.0.Status",
        "enum CustomDomain.Status at CustomDomains.1.Status",
        "missing CustomDomain.DomainName at CustomDomains.1.DomainName",
      ],
    ],
    ["numbers in a tag", "ListTagsForResource", { Tags: [{ Key: "a", Value: 1 }] }, ["type Tag.Value at Tags.0.Value"]],
    [
      "a number out of a range that a request may have left",
      "DescribeAutoScalingConfiguration",
      { AutoScalingConfiguration: { MaxSize: -1 } },
      [],
    ],
  ])("%s", (_, operation, output, faults) => {
    expect(told(shapeFaults(answered(operation, output), CONTRACT))).toEqual(faults);
  });

  test("an ARN is the implementation's own unless the request had it", () => {
    const faults = (input: unknown) =>
      told(
        shapeFaults(
          answered("DescribeCustomDomains", { ...DOMAINS, ServiceArn: "no", CustomDomains: [] }, { input }),
          CONTRACT,
        ),
      );
    expect(faults({ ServiceArn: "no" })).toEqual([]);
    expect(faults({ ServiceArn: ARN })).toEqual(["arn answer.ServiceArn at ServiceArn"]);
    expect(faults(null)).toEqual(["arn answer.ServiceArn at ServiceArn"]);
  });

  test("a fault shows what stands there and what should", () => {
    const faults = shapeFaults(
      answered("DescribeAutoScalingConfiguration", { AutoScalingConfiguration: { Status: "on" } }),
      CONTRACT,
    );
    expect(faults?.[0]).toMatchObject({ actual: "on", expected: ["ACTIVE", "INACTIVE"] });
    expect(shapeFaults(answered("DescribeService", { Service: {} }), CONTRACT)?.[0]?.actual).toEqual({});
  });

  test("nothing is said of errors, of bodies that are no objects or empty, and of operations that are not there", () => {
    const wrong = { ServiceSummaryList: {} };
    const refused = { ok: false, error: { name: "X", message: "" }, output: wrong } as unknown as ReadAnswer;
    expect([
      shapeFaults(answered("ListServices", {}, { answer: refused }), CONTRACT),
      shapeFaults(answered("ListServices", "text"), CONTRACT),
      shapeFaults(answered("ListServices", null), CONTRACT),
      shapeFaults(answered("ListServices", {}, { received: response("") }), CONTRACT),
      shapeFaults(answered("ListServices", {}, { received: response(Buffer.from([0x7b, 0xff, 0x7d])) }), CONTRACT),
      shapeFaults(answered("NoOperation", {}), CONTRACT),
    ]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    const value = { is: "value", answer: { ok: true, output: wrong } } as const;
    expect(shapeFaults(answered("ListServices", wrong, { received: value }), CONTRACT)).toHaveLength(1);
  });
});

describe("a history that other checks can read", () => {
  const outputOf = (operation: string, output: object): unknown => {
    const [one] = mended([observed(answered(operation, output))], CONTRACT);
    return one?.exchange.answer;
  };

  test.each<readonly [string, object, object]>([
    [
      "times in milliseconds are seconds",
      { ...listed({ CreatedAt: FIRST, ServiceName: "api" }), NextToken: "t" },
      { ...listed({ CreatedAt: FIRST / 1000, ServiceName: "api" }), NextToken: "t" },
    ],
    [
      "of every item",
      listed({ CreatedAt: FIRST }, { CreatedAt: FIRST * 2 }),
      listed({ CreatedAt: FIRST / 1000 }, { CreatedAt: FIRST / 500 }),
    ],
    ["a status that is none is left out", listed({ Status: "X", ServiceName: "api" }), listed({ ServiceName: "api" })],
    ["an ARN that is none is left out", listed({ ServiceArn: "no" }), listed({})],
    ["a time that is a text is left out", listed({ UpdatedAt: "now" }), listed({})],
    ["a null is left out", listed({ ServiceName: null }), listed({})],
    [
      "of several items, the null and the ARN that is none, and no other",
      listed({ ServiceName: null, ServiceArn: ARN }, { ServiceName: "api", ServiceArn: "no" }),
      listed({ ServiceArn: ARN }, { ServiceName: "api" }),
    ],
    [
      "an item that is null is none",
      { ServiceSummaryList: [{ ServiceName: "api" }, null] },
      listed({ ServiceName: "api" }),
    ],
    [
      "items that are no structures stay",
      { ServiceSummaryList: [{ Status: "X" }, 7] },
      { ServiceSummaryList: [{}, 7] },
    ],
    [
      "an item of another type and an invented member stay",
      listed({ ServiceName: 7, Colour: 1 }),
      listed({ ServiceName: 7, Colour: 1 }),
    ],
  ])("%s", (_, output, mendedOutput) => {
    expect(outputOf("ListServices", output)).toStrictEqual({ ok: true, output: mendedOutput });
  });

  test.each([[{}], [{ ServiceSummaryList: null }], [{ ServiceSummaryList: {} }]])("%j was not read", (output) => {
    expect(outputOf("ListServices", output)).toEqual({ ok: undefined, reason: "no list" });
  });

  test("what is missing elsewhere leaves an answer as it is, and the rest of the observation too", () => {
    const lacking = { Service: { ServiceName: "api" } };
    expect(outputOf("DescribeService", lacking)).toStrictEqual({ ok: true, output: lacking });
    expect(outputOf("ListServices", { ...listed(), NextToken: null })).toStrictEqual({ ok: true, output: listed() });
    const observation = observed(answered("ListServices", listed({ Status: "X" }), { number: 3 }));
    const [one] = mended([observation], CONTRACT);
    expect(one).toEqual({
      ...observation,
      exchange: { ...observation.exchange, answer: { ok: true, output: listed({}) } },
    });
  });

  test("a history in which nothing is to mend is itself; the proper observations of another stay themselves", () => {
    const proper = observed(answered("ListServices", listed()));
    const lacking = observed(answered("DescribeService", { Service: {} }));
    const history = [proper, lacking];
    expect(mended(history, CONTRACT)).toBe(history);
    const wrong = observed(answered("ListServices", listed({ Status: "X" })));
    const other = mended([proper, wrong], CONTRACT);
    expect(other[0]).toBe(proper);
    expect(other[1]).not.toBe(wrong);
  });
});

describe("an answer that shows what should have been refused", () => {
  const SPOILT = new Set([ARN]);
  const fault = (...path: Path): ShapeFault => ({ kind: "enum", subject: "a", path });
  const service = answered("ListServices", {
    ...listed({ ServiceArn: ARN }, { ServiceArn: "other", Name: ARN }, { ArnOf: ARN }),
    ServiceArn: 7,
  });

  test.each<readonly [string, Path, boolean]>([
    ["a member of it", ["ServiceSummaryList", 0, "Status"], true],
    ["a member of another", ["ServiceSummaryList", 1, "Status"], false],
    ["a member that is named otherwise", ["ServiceSummaryList", 2, "Status"], false],
    ["the item itself", ["ServiceSummaryList", 0], false],
    ["what is not there", ["Nothing", "Status"], false],
    ["a member of a text", ["ServiceSummaryList", 0, "ServiceArn", "x"], true],
  ])("%s", (_, path, echo) => {
    expect(isEcho(fault(...path), observed(service, { spoilt: SPOILT }))).toBe(echo);
  });

  test("a request that leaves the contract has its answer to itself; an error shows nothing", () => {
    const violations = [{}] as unknown as Observation["violations"];
    const refused = { ok: false, error: { name: "X", message: "" } } as unknown as ReadAnswer;
    const at = fault("ServiceSummaryList", 0, "Status");
    expect(isEcho(at, observed(service, { violations }))).toBe(true);
    expect(isEcho(at, observed(service))).toBe(false);
    expect(isEcho(at, observed({ ...service, answer: refused }, { violations }))).toBe(false);
  });
});

describe("bodies", () => {
  const UNREAD: ReadAnswer = { ok: undefined, reason: "no JSON" };
  const DEEP = `{"a":${"[".repeat(64)}${"]".repeat(64)}}`;

  test.each<readonly [string | Uint8Array, string | undefined]>([
    ["", undefined],
    ["{}", undefined],
    [" <html lang='en'>", "HTML"],
    ["\n<!DOCTYPE HTML><p>", "HTML"],
    ["<Error/>", "XML"],
    ["  <Error/>", "XML"],
    ["see <html>", "no JSON"],
    ["a<html>", "no JSON"],
    ["a<b>", "no JSON"],
    ["{", "no JSON"],
    [" ", "no JSON"],
    ["[]", "JSON, but no object"],
    ["null", "JSON, but no object"],
    ["7", "JSON, but no object"],
    ['"a"', "JSON, but no object"],
    [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), "not UTF-8"],
    [DEEP, "nested too deep"],
  ])("%s is %s", (body, fault) => {
    const received = response(body);
    expect(unreadable(received, UNREAD)).toBe(fault);
    expect(unreadable(received, UNREAD)).toBe(fault);
    expect(isReadable(answered("ListServices", {}, { received, answer: UNREAD }))).toBe(fault === undefined);
  });

  test("what a reader took for a success is not parsed again; what it took for an error may still be no JSON", () => {
    expect(unreadable(response("["), { ok: true, output: {} })).toBeUndefined();
    expect(unreadable(response("["), { ok: false, error: { name: "X", message: "" } } as unknown as ReadAnswer)).toBe(
      "no JSON",
    );
  });

  test("nothing and values have no body to read", () => {
    const nothing = { is: "nothing", why: "closed", detail: "" } as const;
    expect(isReadable(answered("ListServices", {}, { received: nothing }))).toBe(false);
    expect(
      isReadable(answered("ListServices", {}, { received: { is: "value", answer: { ok: true, output: {} } } })),
    ).toBe(false);
  });

  test("the members of a body are those of an object", () => {
    expect(['{"a":1}', "", "  ", "[1]", "null", "<a>"].map((body) => bodyOf(response(body)))).toEqual([
      { a: 1 },
      {},
      {},
      {},
      {},
      {},
    ]);
    const within = Buffer.from('xx{"a":1}yy').subarray(2, 9);
    expect(
      bodyOf({ is: "response", status: 200, headers: {}, body: new Uint8Array(within.buffer, within.byteOffset, 7) }),
    ).toEqual({ a: 1 });
  });
});
