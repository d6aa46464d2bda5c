import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CreateServiceRequest } from "../../generated/latest/types.ts";
import {
  almostValidRequest,
  boundaryRequests,
  type Constraint,
  constraintsOf,
  type Pool,
  validRequest,
} from "../../src/arbitraries/index.ts";
import { judgeOf } from "../../src/arbitraries/judge.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { answer, CONNECTION, freshName, Placeholder } from "../../src/core/reference.ts";
import { missedBy } from "../fixtures/reached.ts";

const contract = contractAt(LATEST);
const SEED = 20230926;

describe("valid requests", () => {
  test.each(["CreateService", "UntagResource", "ListOperations"])("of %s are the same for the same seed", (name) => {
    const sampled = () => fc.sample(validRequest(contract, name), { seed: SEED, numRuns: 3 });
    expect(sampled()).toEqual(sampled());
    expect(sampled()).toMatchSnapshot();
  });

  test.each(contract.operations())("of $name have each member, each value and both ends within 1,000", ({ name }) => {
    const sampled = (doubtful: boolean) =>
      fc.sample(validRequest(contract, name, {}, { doubtful }), { seed: SEED, numRuns: 1000 });
    expect(missedBy(contract, name, sampled(false), sampled(true))).toEqual([]);
  });
});

describe("the pool", () => {
  const pool: Pool = {
    reference: (shape, member) => {
      if (member === "ConnectionArn") return CONNECTION;
      return member === "VpcConnectorArn" ? undefined : answer(0, `${shape}.${member}`);
    },
    name: (_, member, length) => freshName(member.length, length),
  };

  test("fills in what names resources and what names something new, untouched", () => {
    const found = new Set<string>();
    for (const value of fc.sample(validRequest(contract, "CreateService", pool), { seed: SEED, numRuns: 100 }))
      for (const one of placeholdersIn(value)) found.add(one.reference.is);
    expect([...found].sort()).toEqual(["answer", "connection", "name"]);
  });

  test("leaves out what it has no value for, and what makes no sense without it", () => {
    const all = JSON.stringify(fc.sample(validRequest(contract, "CreateService", pool), { seed: SEED, numRuns: 200 }));
    expect(all).not.toContain("VpcConnectorArn");
    expect(all).not.toContain('"EgressType":"VPC"');
    expect(all).toContain('"EgressType":"DEFAULT"');
    expect(all).toContain("ObservabilityConfigurationArn");
  });

  test("gives names of an exact length at the bounds", () => {
    const lengths = [...boundaryRequests(contract, "CreateService", pool)].flatMap(({ input, title }) =>
      title.startsWith("ServiceName of")
        ? [(input as { ServiceName: Placeholder | string }).ServiceName].map((name) =>
            name instanceof Placeholder && name.reference.is === "name" ? name.reference.length : String(name).length,
          )
        : [],
    );
    expect(lengths.sort((a = 0, b = 0) => a - b)).toEqual([3, 4, 40, 41]);
  });

  test("is no reason for a case to break more, or anything else, than it says", () => {
    const faults: unknown[] = [];
    for (const { name } of contract.operations()) {
      const judge = judgeOf(contract, name);
      const almost = fc.sample(almostValidRequest(contract, name, pool), { seed: SEED, numRuns: 5 });
      for (const { value, breaks } of almost) if (judge(value).broken.join() !== breaks.id) faults.push(value);
      for (const { input, breaks, doubtful } of boundaryRequests(contract, name, pool)) {
        const { broken, doubts } = judge(input);
        if (broken.join() !== (breaks?.id ?? "")) faults.push({ input, broken });
        if (!breaks && !doubtful && doubts.length > 0) faults.push({ input, doubts });
      }
    }
    expect(faults).toEqual([]);
  });

  test("can deny connections, which takes nothing from requests about code", () => {
    const none: Pool = { reference: () => undefined };
    const all = JSON.stringify(fc.sample(validRequest(contract, "CreateService", none), { seed: SEED, numRuns: 50 }));
    expect(all).toContain("SourceDirectory");
    expect(all).not.toContain("ConnectionArn");
  });
});

describe("updates", () => {
  test.each(["code", "image"] as const)("can be held to %s", (source) => {
    const other = source === "code" ? "ImageRepository" : "CodeRepository";
    const own = source === "code" ? "CodeRepository" : "ImageRepository";
    const all = JSON.stringify(
      fc.sample(validRequest(contract, "UpdateService", {}, { source }), { seed: SEED, numRuns: 100 }),
    );
    expect(all).toContain(own);
    expect(all).not.toContain(other);
  });
});

describe("boundary cases of CreateService", () => {
  const cases = [...boundaryRequests(contract, "CreateService")];
  const titled = (title: string) => cases.find((one) => one.title === title);
  const directoryOf = (title: string) => {
    const input = titled(title)?.input as CreateServiceRequest | undefined;
    return input?.SourceConfiguration.CodeRepository?.SourceDirectory;
  };

  test("hold SourceDirectory to both ends of its length", () => {
    expect(directoryOf("SourceDirectory of 1 character")).toBe("/");
    expect(directoryOf("SourceDirectory of 4096 characters")).toHaveLength(4096);
    expect(directoryOf("SourceDirectory of 0 characters")).toBe("");
    expect(directoryOf("SourceDirectory of 4097 characters")).toHaveLength(4097);
    expect(directoryOf("SourceDirectory has a NUL in it")).toContain("\0");
    for (const title of ["SourceDirectory of 1 character", "SourceDirectory of 4096 characters"])
      expect(titled(title)).not.toHaveProperty("doubtful");
  });

  test.each(["is relative", "has .. in it", "has %2F in it", "has a trailing slash", "has spaces"])(
    "have a SourceDirectory that %s, which may be refused or not",
    (odd) => {
      const found = titled(`SourceDirectory ${odd}`);
      expect(found?.doubtful).toBe(true);
      expect(found?.breaks).toBeUndefined();
    },
  );

  test("name both sources and neither", () => {
    const sources = cases.filter(({ breaks }) => breaks?.rule === "exactly-one-source");
    expect(sources.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        "SourceConfiguration without ImageRepository (exactly-one-source)",
        "SourceConfiguration with CodeRepository and ImageRepository (exactly-one-source)",
      ]),
    );
  });
});

describe("constraints", () => {
  const ids = (name: string) => constraintsOf(contract, name).map(({ id }: Constraint) => id);

  test("are what shapes and rules say", () => {
    expect(ids("UntagResource")).toEqual([
      "UntagResourceRequest.ResourceArn required",
      "UntagResourceRequest.ResourceArn type",
      "UntagResourceRequest.ResourceArn pattern",
      "UntagResourceRequest.ResourceArn minLength",
      "UntagResourceRequest.ResourceArn maxLength",
      "UntagResourceRequest.TagKeys required",
      "UntagResourceRequest.TagKeys type",
      "UntagResourceRequest.TagKeys[] type",
      "UntagResourceRequest.TagKeys[] pattern",
      "UntagResourceRequest.TagKeys[] minLength",
      "UntagResourceRequest.TagKeys[] maxLength",
    ]);
    expect(ids("CreateService").filter((id) => id.startsWith("rule"))).toEqual([
      "rule exactly-one-source at CreateServiceRequest.SourceConfiguration",
      "rule code-configuration-on-create at CreateServiceRequest.SourceConfiguration.CodeRepository",
    ]);
    expect(ids("UpdateService").filter((id) => id.startsWith("rule"))).toEqual([
      "rule update-changes-something at UpdateServiceRequest",
      "rule exactly-one-source at UpdateServiceRequest.SourceConfiguration",
    ]);
  });

  test("have ids of their own", () => {
    const all = contract.operations().flatMap(({ name }) => ids(name));
    expect(new Set(all).size).toBe(all.length);
  });
});

function placeholdersIn(value: unknown): readonly Placeholder[] {
  if (value instanceof Placeholder) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(placeholdersIn) : [];
}
