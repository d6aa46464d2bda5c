import { expect, test } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { answer, CONNECTION, freshName } from "../../src/core/reference.ts";
import { conform } from "../../src/engine/conform.ts";
import { improperIn } from "../../src/harness/improper.ts";
import { boundary } from "../../src/harness/phases/boundary.ts";
import { PHASE_PLANS } from "../../src/harness/phases/index.ts";
import { codeService, imageService } from "../../src/harness/scenarios/parts/example-requests.ts";
import type { Command, Script } from "../../src/harness/script.ts";
import { embeddedTarget } from "../../src/harness/targets/embedded.ts";

const CONTRACT = contractAt(LATEST);
const scriptOf = (...commands: readonly Command[]): Script => ({
  purpose: { phase: "stateful", title: "a life" },
  commands,
});

test.each<[string, Command, string | undefined]>([
  ["a request that fits", { call: "CreateService", input: imageService(1) }, undefined],
  ["a request whose references nobody knows yet", { call: "CreateService", input: codeService(1) }, undefined],
  [
    "a reference to an answer",
    { call: "DescribeService", input: { ServiceArn: answer(0, "Service.ServiceArn") } },
    undefined,
  ],
  ["a request that is meant to be wrong", { call: "CreateService", input: {}, breaks: true }, undefined],
  [
    "a member of another type",
    { call: "CreateService", input: imageService(1, { Tags: "a" }) },
    "Tags must be of type array",
  ],
  [
    "a member that is missing beside a reference",
    { call: "TagResource", input: { ResourceArn: CONNECTION } },
    "Tags is required",
  ],
  ["a member that does not exist", { call: "ListServices", input: { Max: 1 } }, "Max is no member"],
  [
    "a name that is too long",
    { call: "CreateService", input: { ...imageService(1), ServiceName: freshName(1, 41) } },
    "at most 40",
  ],
  [
    "a rule that refuses",
    { call: "CreateService", input: imageService(1, { SourceConfiguration: {} }) },
    "Neither CodeRepository nor",
  ],
  ["no structure at all", { call: "ListServices", input: [] }, "must be of type object"],
])("of %s it is said what is wrong", (_, command, expected) => {
  const said = improperIn(scriptOf({ call: "ListServices", input: {} }, command), CONTRACT);
  if (expected === undefined) expect(said).toBeUndefined();
  else {
    expect(said).toContain(`request 2 of “a life” in phase stateful is meant to be valid and is not: `);
    expect(said).toContain(expected);
  }
});

test.each(["2021-05-18", "2023-09-26", LATEST] as const)(
  "everything that is sent at %s is as it is meant to be",
  (release) => {
    const contract = contractAt(release);
    for (const plan of PHASE_PLANS)
      for (const trial of plan.trials({ contract, seed: 7, runs: 20 })) {
        const { script } = trial();
        expect(improperIn(script, contract)).toBeUndefined();
        for (const command of script.commands.flat().filter(({ breaks }) => breaks))
          expect(
            improperIn({ ...script, commands: [{ ...command, breaks: undefined as never }] }, contract),
          ).toBeDefined();
      }
  },
);

test("a request of ours that is wrong ends the run, which says so and removes what it made", async () => {
  const wrong: Command = { call: "UpdateService", input: { ServiceArn: 7 } };
  const [, trial] = [...boundary.trials({ contract: CONTRACT, seed: 1, runs: 0 })];
  const second = trial?.();
  const commands = second?.script.commands as Command[];
  commands.push(wrong);
  try {
    const report = await conform({ target: embeddedTarget({ seed: "1" }), phases: ["boundary"], runs: 0 });
    const where = `of “${second?.script.purpose.title}” in phase boundary is meant to be valid and is not: ServiceArn must be`;
    expect(report.summary.fault).toContain(where);
    expect(report.summary.ended).toContain("a fault of this tool");
    expect(report.summary).toMatchObject({ verdict: "incomplete", scripts: 1, leftovers: [] });
  } finally {
    commands.pop();
  }
});
