import { type Contract, contractAt, type Operation, RELEASES } from "../../src/contract/contract.ts";
import type { Shape } from "../../src/contract/shape.ts";
import { walk } from "../../src/contract/walk.ts";
import { PLAIN } from "../../src/core/subject.ts";
import type { Violation } from "../../src/core/violation.ts";
import { createEmulator, type Emulator } from "../../src/emulator/emulator.ts";
import { OPEN_POINTS } from "../../src/model/index.ts";
import { readAnswer } from "../../src/wire/read-answer.ts";
import { clientRequest } from "../../src/wire/signed-request.ts";
import { type Random, seeded } from "../bench/data/random.ts";
import { type Values, valuesOf } from "./values.ts";

/** What some random calls came to. */
export interface Calls {
  readonly calls: number;
  /** How many were answered with an output, and how many with each error, by operation. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Answers that do not conform to the contract, each with what is wrong; the first hundred. */
  readonly faults: readonly string[];
  /** Megabytes in use after each world, where the garbage collector can be called. */
  readonly memory: readonly number[];
}

/** So few that every release has had its world, and is loaded, in the first third of 100,000 calls. */
const CALLS_A_WORLD = 1900;
const SLOWEST_MS = 4000;
const FAULTS = 100;

/**
 * Sends random valid calls to emulators of every release in turn, each a world of its own with random choices for the
 * open points, and holds every answer against the shape of its response or the errors of its operation.
 */
export function randomCalls(count: number, seed: number): Calls {
  const random = seeded(seed);
  const answers: Record<string, Record<string, number>> = {};
  const faults: string[] = [];
  const memory: number[] = [];
  for (let done = 0, world = 0; done < count; done += CALLS_A_WORLD, world++) {
    const contract = contractAt(RELEASES[world % RELEASES.length] as string);
    const complain = (fault: string): void => {
      if (faults.length < FAULTS) faults.push(`${contract.release}: ${fault}`);
    };
    const emulator = worldOf(contract, random, `${seed}-${world}`, complain);
    const values = valuesOf(contract, random);
    for (let call = done; call < Math.min(count, done + CALLS_A_WORLD); call++) {
      const operation = random.pick(contract.operations());
      const outcome = callOnce(emulator, contract, operation, values, complain);
      answers[operation.name] ??= {};
      const counts = answers[operation.name] as Record<string, number>;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    globalThis.gc?.();
    memory.push(process.memoryUsage().heapUsed / 1e6);
  }
  return { calls: count, answers, faults, memory };
}

function worldOf({ release }: Contract, random: Random, seed: string, complain: (fault: string) => void): Emulator {
  const choices = Object.fromEntries(OPEN_POINTS.map(({ id, choices }) => [id, random.pick(choices)]));
  const settleMs = random.below(SLOWEST_MS);
  const onFault = (error: unknown): void => complain((error as Error).stack ?? String(error));
  const options = { release, seed, settleMs, choices, failRate: 0.05, keepDeletedMs: 60_000, onFault };
  return sameAs(createEmulator(options), createEmulator({ ...options, memo: false }), complain);
}

/** An emulator that complains where another one, which is asked the same, answers otherwise. */
function sameAs(one: Emulator, other: Emulator, complain: (fault: string) => void): Emulator {
  const handle: Emulator["handle"] = (request) => {
    const answer = one.handle(request);
    const again = one.handle(request);
    const others = [other.handle(request), other.handle(request)];
    if (JSON.stringify([answer, again]) !== JSON.stringify(others))
      complain(`${request.headers["x-amz-target"]}: an emulator with a memo answers otherwise than one without`);
    return answer;
  };
  return { ...one, handle };
}

function callOnce(
  emulator: Emulator,
  contract: Contract,
  operation: Operation,
  values: Values,
  complain: (fault: string) => void,
): string {
  const { method, headers, body } = clientRequest("http://localhost", operation.name, values.of(operation.request));
  const {
    status,
    headers: answered,
    body: text,
  } = emulator.handle({ method, path: "/", headers, body: Buffer.from(body) });
  const answer = readAnswer(status, answered, text);
  if (answer.ok === undefined) {
    complain(`${operation.name}: ${answer.reason}`);
    return "unreadable";
  }
  if (!answer.ok) {
    const { name, message } = answer.error;
    if (!operation.errors.includes(name))
      complain(`${operation.name} ${body}: ${name}, which is none of its errors: ${message}`);
    return name;
  }
  for (const violation of violationsOf(answer.output, contract.shape(operation.response) as Shape))
    complain(`${operation.name} ${body}: ${JSON.stringify(violation)}`);
  values.learn(answer.output);
  return "ok";
}

function violationsOf(value: unknown, shape: Shape): readonly Violation[] {
  const found: Violation[] = [];
  const subject = { kind: "response", shape: shape.name, intent: "report", path: [], value, spelling: PLAIN } as const;
  walk(subject, shape, { violation: (one) => found.push(one), wants: () => false, visit: () => {} });
  return found;
}
