import { expect, test } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { answer } from "../../src/core/reference.ts";
import { imageService } from "../../src/harness/scenarios/parts/example-requests.ts";
import type { Script } from "../../src/harness/script.ts";
import { openSession } from "../../src/harness/session.ts";
import type { Faults } from "../mutants/faulty/faults.ts";
import { createMachine, type Machine } from "../mutants/faulty/machine.ts";
import { machineTarget } from "../mutants/faulty/target.ts";

const ARN = answer(0, "Service.ServiceArn");
const script = (...commands: Script["commands"]): Script => ({
  purpose: { phase: "stateful", title: "a life" },
  commands,
});
const LIFE = script({ call: "CreateService", input: imageService(1) });

const sessionOn = (machine: Machine, target = machineTarget("faulty", machine)) =>
  openSession({
    target,
    contract: contractAt(LATEST),
    lessons: { choices: new Map() },
    prefix: "debt",
    isOver: () => false,
  });

/** Refuses the first deletions of services. */
const stubborn = (times: number): Faults => {
  let refused = 0;
  return {
    refuses: ({ operation }) =>
      operation === "DeleteService" && refused++ < times ? "InvalidStateException" : undefined,
  };
};

const living = (machine: Machine): number =>
  [...machine.world().rows.entries("service/")].filter(
    ([, row]) => row.kind === "service" && !/DELETED|IN_PROGRESS/u.test(row.service.Status),
  ).length;

test("what could not be removed at first is removed at the end", async () => {
  const machine = createMachine("1", stubborn(2));
  const session = sessionOn(machine);
  await session.play(LIFE);
  expect(living(machine)).toBe(1);
  expect(await session.close()).toEqual([]);
  expect(living(machine)).toBe(0);
});

test("what cannot be removed at all is named", async () => {
  const machine = createMachine("1", stubborn(100));
  const session = sessionOn(machine);
  const [created] = await session.play(LIFE);
  expect(await session.close()).toEqual([answered(created?.exchange.answer).Service?.ServiceArn]);
});

test("what has changed behind its own look is removed all the same", async () => {
  const machine = createMachine("1");
  const target = machineTarget("last come, first served", machine);
  const [pause, look] = ["PauseService", "DescribeService"] as const;
  let held: (() => void) | undefined;
  const session = sessionOn(machine, {
    ...target,
    call: async (operation, input) => {
      if (operation === pause) await new Promise<void>((go) => (held = go));
      const received = await target.call(operation, input);
      if (operation === look) held?.();
      return received;
    },
  });
  const input = { ServiceArn: ARN };
  await session.play(
    script({ call: "CreateService", input: imageService(1) }, [
      { call: pause, input },
      { call: look, input },
    ]),
  );
  expect(await session.close()).toEqual([]);
  expect(living(machine)).toBe(0);
});

test("a quota that the run's own failed deletions have used up is not held against the target", async () => {
  const { refuses } = stubborn(2);
  const machine: Machine = createMachine("1", {
    refuses: (call, world) =>
      call.operation === "CreateService" && living(machine) >= 2
        ? "ServiceQuotaExceededException"
        : refuses?.(call, world),
  });
  const session = sessionOn(machine);
  const crowdedIn = async (): Promise<readonly unknown[]> =>
    (await session.play(LIFE)).map(({ exchange }) => exchange.crowded).slice(0, 1);
  expect([await crowdedIn(), await crowdedIn()].flat()).toEqual([undefined, undefined]);
  expect(await crowdedIn()).toEqual([true]);
  expect(living(machine)).toBe(0);
  expect(await crowdedIn()).toEqual([undefined]);
});

const answered = (given: unknown) =>
  ((given as { output?: unknown })?.output ?? {}) as { Service?: { ServiceArn?: string } };
