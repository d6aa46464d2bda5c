import { describe, expect, it } from "vitest";
import { CHECKS } from "../../src/checks/index.ts";
import { createEmulator } from "../../src/emulator/emulator.ts";
import { CODE_SERVICE, CREATED, IMAGE_SERVICE } from "../../src/model/example-calls.ts";
import { clientRequest } from "../../src/wire/signed-request.ts";
import { createMachine } from "../mutants/faulty/machine.ts";
import { MUTANTS } from "../mutants/index.ts";

const ids = new Set(CHECKS.map(({ id }) => id));

/** Checks that no mutant can name, and why. */
const WITHOUT_MUTANT: Readonly<Record<string, string>> = {
  "ingress-connections-change-at-rest-only":
    "an accepted change may mean that the connection had settled, so that only its own example shows the fault",
  "clients-read-the-answers": "the targets of mutants have no client of the SDK beside them; its own examples hold it",
};

describe("mutants", () => {
  it("have ids of their own", () => {
    expect(new Set(MUTANTS.map(({ id }) => id)).size).toBe(MUTANTS.length);
    expect(MUTANTS.length).toBeGreaterThanOrEqual(120);
  });

  it("name checks that there are", () => {
    const named = MUTANTS.flatMap(({ id, check, also }) =>
      [check, ...also.map((one) => one.check)].map((one) => [id, one]),
    );
    expect(named.filter(([, check]) => !ids.has(check as string))).toEqual([]);
  });

  it("name every check", () => {
    const named = new Set(MUTANTS.map(({ check }) => check));
    const gaps = [...ids].filter((id) => !named.has(id) && !(id in WITHOUT_MUTANT));
    expect(gaps).toEqual([]);
  });

  it("are of every kind", () => {
    for (const kind of ["in bytes", "over several calls", "in concurrency"])
      expect(MUTANTS.filter(({ shows }) => shows === kind).length).toBeGreaterThanOrEqual(5);
  });
});

/** A history that shows most of what a service does. */
const HISTORY: readonly (readonly [operation: string, input: object])[] = [
  ["CreateService", CODE_SERVICE],
  ["CreateService", CODE_SERVICE],
  ["CreateService", { ...IMAGE_SERVICE, Tags: [{ Key: "team", Value: "web" }] }],
  ["DescribeService", { ServiceArn: CREATED }],
  ["PauseService", { ServiceArn: CREATED }],
  ["ListServices", { MaxResults: 1 }],
  ["ListServices", { MaxResults: 100 }],
  ["ListOperations", { ServiceArn: CREATED }],
  ["DeleteService", { ServiceArn: CREATED }],
  ["NoSuchOperation", {}],
];

describe("the emulator that faults are put into", () => {
  it("answers as the project's own one does as long as it has none", async () => {
    const machine = createMachine("7");
    const emulator = createEmulator({ seed: "7", settleMs: 1500 });
    let arn = "";
    for (const [operation, input] of HISTORY) {
      const { method, headers, body } = clientRequest(
        "http://127.0.0.1",
        operation,
        JSON.parse(JSON.stringify(input).replaceAll(CREATED, arn)),
      );
      const request = { method, path: "/", headers, body: Buffer.from(body) };
      const [is, must] = [await machine.handle(request), emulator.handle(request)];
      if (must.status === 200) expect(is).toEqual(must);
      else expect([is.status, JSON.parse(String(is.body)).__type]).toEqual([must.status, JSON.parse(must.body).__type]);
      arn ||= JSON.parse(must.body).Service?.ServiceArn ?? "";
    }
  });
});
