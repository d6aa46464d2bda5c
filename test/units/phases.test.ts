import fc from "fast-check";
import { describe, expect, test } from "vitest";
import quotas from "../../schemas/facts/quotas.json" with { type: "json" };
import { judgeOf } from "../../src/arbitraries/judge.ts";
import { contractAt, LATEST, RELEASES } from "../../src/contract/contract.ts";
import { answer, freshName, type Placeholder } from "../../src/core/reference.ts";
import {
  type Commands,
  groundsOf,
  isGroup,
  joined,
  keeping,
  numbered,
  referencesIn,
  without,
} from "../../src/harness/commands.ts";
import type { PhasePlan, Trial } from "../../src/harness/phase.ts";
import { PHASE_PLANS } from "../../src/harness/phases/index.ts";
import { SCENARIOS } from "../../src/harness/scenarios/index.ts";
import type { Command, Script } from "../../src/harness/script.ts";
import { shorten } from "../../src/harness/shorten.ts";

const LATEST_CONTRACT = contractAt(LATEST);
const FIRST_RELEASE = RELEASES[0] as string;

function scriptsOf(plan: PhasePlan, release = LATEST, seed = 7, runs = 40): readonly Script[] {
  return [...plan.trials({ contract: contractAt(release), seed, runs })].map((trial) => trial().script);
}

/** What is wrong about the numbers that the placeholders of a script have. */
function wrongReferences({ commands }: Script): readonly string[] {
  const wrong: string[] = [];
  let number = 0;
  for (const entry of commands) {
    const first = number;
    for (const { call, input } of isGroup(entry) ? entry : [entry]) {
      number++;
      for (const reference of referencesIn(input))
        if (reference.is === "answer" && !(reference.of >= 0 && reference.of < first))
          wrong.push(`${call} ${reference.of}`);
    }
  }
  return wrong;
}

describe("scenarios", () => {
  test("exercise every operation before anything else does", () => {
    const called = new Set(
      SCENARIOS.flatMap(({ script }) => numbered(script(LATEST_CONTRACT)).map(({ call }) => call)),
    );
    expect([...called].sort()).toEqual(
      LATEST_CONTRACT.operations()
        .map(({ name }) => name)
        .sort(),
    );
  });

  const deliberate = ["wrong-requests", "source-directory-edges"];
  const permitted = /^rule update-changes-something /u;

  test.each(RELEASES)("fit the release of %s", (release) => {
    const contract = contractAt(release);
    for (const { id, script } of SCENARIOS) {
      const commands = script(contract);
      expect(wrongReferences({ purpose: { phase: "boundary", title: id }, commands }), id).toEqual([]);
      for (const { call, input } of numbered(commands)) {
        expect(contract.operation(call), `${id}: ${call}`).toBeDefined();
        const { broken } = judgeOf(contract, call)(input);
        const wrong = broken.filter((one) => !permitted.test(one));
        if (!deliberate.includes(id)) expect(wrong, `${id}: ${call}`).toEqual([]);
        expect(
          wrong.filter((one) => / (?:unknown|newer)-member$/u.test(one)),
          `${id}: ${call}`,
        ).toEqual([]);
      }
    }
  });

  test("say what an older release cannot do by leaving it out", () => {
    const calls = (release: string): number =>
      SCENARIOS.reduce((sum, { script }) => sum + numbered(script(contractAt(release))).length, 0);
    expect(calls(FIRST_RELEASE)).toBeLessThan(calls(LATEST));
  });
});

describe.each(PHASE_PLANS)("phase $phase", (plan) => {
  test("makes the same scripts from the same seed, as many as it says", () => {
    const [first, second] = [scriptsOf(plan), scriptsOf(plan)];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
    expect(first.length).toBe(plan.count({ contract: LATEST_CONTRACT, seed: 7, runs: 40 }));
    expect(first.every(({ purpose, commands }) => purpose.phase === plan.phase && commands.length > 0)).toBe(true);
  });

  test.each([LATEST, FIRST_RELEASE])(
    "only refers to earlier answers, and stays within the quotas, at %s",
    (release) => {
      for (const script of scriptsOf(plan, release)) {
        expect(wrongReferences(script), script.purpose.title).toEqual([]);
        for (const { call } of numbered(script.commands))
          expect(contractAt(release).operation(call), call).toBeDefined();
        expect(beyondQuota(script, release), script.purpose.title).toEqual([]);
      }
    },
  );

  test("asks for no domain that another script, or another run, may have left behind", () => {
    const common = scriptsOf(plan).flatMap(({ commands }) =>
      numbered(commands).flatMap(({ call, input, doubtful, breaks }) => {
        const { DomainName: domain } = input as { readonly DomainName?: unknown };
        const isOwn = typeof domain !== "string" || !/\w\.\w/u.test(domain);
        return call !== "AssociateCustomDomain" || doubtful || breaks || isOwn ? [] : [domain];
      }),
    );
    expect(common).toEqual([]);
  });
});

/** The operations that a script calls more often than their quota permits, with requests that can be accepted. */
function beyondQuota({ commands }: Script, release: string): readonly string[] {
  const contract = contractAt(release);
  return quotas.quotas
    .filter(({ operation, names, revisions = 1 }) => {
      const made = numbered(commands).filter(
        ({ call, input }) => call === operation && judgeOf(contract, call)(input).broken.length === 0,
      );
      const gone = numbered(commands).filter(({ call }) => call === operation.replace("Create", "Delete"));
      return made.length - gone.length > names * revisions;
    })
    .map(({ operation }) => operation);
}

describe("phases of chance", () => {
  test.each(PHASE_PLANS.filter(({ phase }) => phase === "property" || phase === "stateful"))(
    "$phase follows the seed",
    (plan) => {
      expect(JSON.stringify(scriptsOf(plan, LATEST, 1, 5))).not.toBe(JSON.stringify(scriptsOf(plan, LATEST, 2, 5)));
    },
  );

  test("property comes to every operation", () => {
    const property = PHASE_PLANS.find(({ phase }) => phase === "property") as PhasePlan;
    const all = LATEST_CONTRACT.operations().map(({ name }) => name);
    const called = new Set(
      scriptsOf(property, LATEST, 3, all.length).flatMap(({ commands }) => numbered(commands).map(({ call }) => call)),
    );
    expect([...called].sort()).toEqual([...all].sort());
  });

  test("stateful comes to every operation, at once and settled", () => {
    const stateful = PHASE_PLANS.find(({ phase }) => phase === "stateful") as PhasePlan;
    const commands = scriptsOf(stateful, LATEST, 3, 40)
      .slice(-40)
      .flatMap((script) => numbered(script.commands));
    expect(new Set(commands.map(({ call }) => call)).size).toBe(LATEST_CONTRACT.operations().length);
    expect(new Set(commands.map(({ when }) => when))).toEqual(new Set([undefined, "at-once"]));
  });

  test("a value gets simpler, not only the history shorter", async () => {
    const property = PHASE_PLANS.find(({ phase }) => phase === "property") as PhasePlan;
    const judge = judgeOf(LATEST_CONTRACT, "CreateVpcConnector");
    const wide = ({ commands }: Script): Command | undefined =>
      numbered(commands).find(
        ({ call, input }) =>
          call === "CreateVpcConnector" && (subnetsOf(input)?.length ?? 0) >= 2 && judge(input).broken.length === 0,
      );
    const trials: Trial[] = [...property.trials({ contract: LATEST_CONTRACT, seed: 5, runs: 200 })].map((one) => one());
    const trial = trials.find(({ script }) => (subnetsOf(wide(script)?.input)?.length ?? 0) > 2);
    expect(trial, "no script to shorten").toBeDefined();
    const shortest = await (trial as Trial).shorten(async (script) => wide(script) !== undefined);
    expect(numbered(shortest.commands)).toHaveLength(1);
    expect(subnetsOf(wide(shortest)?.input)).toHaveLength(2);
    expect(Object.keys(wide(shortest)?.input as object)).toHaveLength(2);
  });
});

const subnetsOf = (input: unknown): readonly unknown[] | undefined => {
  const found = (input as { readonly Subnets?: unknown } | undefined)?.Subnets;
  return Array.isArray(found) ? found : undefined;
};

/** Scripts whose commands rest on earlier answers by chance; every command is told from the others by its name. */
const scripts: fc.Arbitrary<Script> = fc
  .array(fc.tuple(fc.array(fc.nat(), { maxLength: 2 }), fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((plan) => {
    const commands: (Command | readonly Command[])[] = [];
    for (const [number, [grounds, grouped]] of plan.entries()) {
      const on: Placeholder[] = number === 0 ? [] : grounds.map((one) => answer(one % number, "Service.ServiceArn"));
      const command: Command = { call: "DescribeService", input: { number, on } };
      commands.push(grouped && on.length === 0 ? [command] : command);
    }
    return { purpose: { phase: "stateful", title: "by chance" }, commands };
  });

const idOf = ({ input }: Command): number => (input as { readonly number: number }).number;
const idsOf = (commands: Commands): readonly number[] => numbered(commands).map(idOf);

describe("shorten", () => {
  test("finds exactly what is needed and what that rests on", async () => {
    await fc.assert(
      fc.asyncProperty(scripts, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), async (script, picks) => {
        const needed = picks.map((pick) => pick % numbered(script.commands).length);
        const shows = (candidate: Script): boolean => needed.every((one) => idsOf(candidate.commands).includes(one));
        const shortest = await shorten(script, async (candidate) => shows(candidate));
        const grounds = groundsOf(numbered(script.commands));
        const wanted = new Set(needed.flatMap((one) => [one, ...(grounds[one] ?? [])]));
        expect(new Set(idsOf(shortest.commands))).toEqual(wanted);
        expect(wrongReferences(shortest)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("tries every removal that is left", async () => {
    await fc.assert(
      fc.asyncProperty(scripts, fc.integer({ min: 1, max: 5 }), async (script, least) => {
        const shows = ({ commands }: Script): boolean => numbered(commands).length >= least;
        if (!shows(script)) return;
        const shortest = await shorten(script, async (candidate) => shows(candidate));
        for (const number of numbered(shortest.commands).keys())
          expect(numbered(without(shortest.commands, new Set([number]))).length).toBeLessThan(least);
      }),
      { numRuns: 60 },
    );
  });

  test("gives back what it was given when nothing shorter shows it", async () => {
    const script: Script = {
      purpose: { phase: "stateful", title: "" },
      commands: [{ call: "ListServices", input: {} }],
    };
    expect(await shorten(script, async () => false)).toBe(script);
  });
});

describe("commands", () => {
  test("keep what the wanted ones rest on, each reference to the same command as before", () => {
    fc.assert(
      fc.property(scripts, fc.nat(), (script, pick) => {
        const all = numbered(script.commands);
        const number = pick % all.length;
        const kept = numbered(keeping(script.commands, [number]));
        expect(kept.map(idOf)).toEqual(
          all.map(idOf).filter((one) => one === number || groundsOf(all)[number]?.has(one)),
        );
        const targets = (commands: readonly Command[], command: Command): readonly number[] =>
          referencesIn(command.input).map((one) => idOf(commands[one.is === "answer" ? one.of : 0] as Command));
        for (const command of kept) expect(targets(kept, command)).toEqual(targets(all, all[idOf(command)] as Command));
      }),
    );
  });

  test("are joined without sharing names or answers", () => {
    const list: Commands = [
      { call: "CreateService", input: { ServiceName: freshName(3) } },
      { call: "DescribeService", input: { ServiceArn: answer(0, "Service.ServiceArn") } },
    ];
    const [first, , second, look] = numbered(joined([list, list]));
    expect(referencesIn(look?.input)).toEqual([{ is: "answer", of: 2, member: "Service.ServiceArn" }]);
    expect(referencesIn(first?.input)).not.toEqual(referencesIn(second?.input));
  });
});
