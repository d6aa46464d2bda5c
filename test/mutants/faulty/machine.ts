import { contractAt, LATEST } from "../../../src/contract/contract.ts";
import type { Request } from "../../../src/emulator/handler.ts";
import { seededSources } from "../../../src/emulator/sources.ts";
import { settle } from "../../../src/model/advance.ts";
import { type ModelError, refusal } from "../../../src/model/answer.ts";
import { choice } from "../../../src/model/choices.ts";
import { OPERATION_MODELS } from "../../../src/model/operations/index.ts";
import { projected } from "../../../src/model/project.ts";
import { type Ports, type Settings, settingsAt } from "../../../src/model/settings.ts";
import { draftOf, type World, worldOf } from "../../../src/model/store.ts";
import { emptyWorld } from "../../../src/model/world.ts";
import type { Answer } from "../../../src/wire/answer.ts";
import { refuse } from "../../../src/wire/front-end.ts";
import { readRequest } from "../../../src/wire/request.ts";
import { RESPONSE_FORM, writeResponse } from "../../../src/wire/response.ts";
import type { AnyResponse, Call, Faults, MaybeLater } from "./faults.ts";
import { judged } from "./input.ts";

/** An emulator with faults, on a virtual clock. */
export interface Machine {
  readonly handle: (request: Request) => MaybeLater;
  /** Lets time pass, in seconds. */
  readonly skip: (seconds: number) => void;
  /** The virtual time in seconds. */
  readonly now: () => number;
  readonly world: () => World;
}

/** Passing statuses last this long, in virtual milliseconds. */
const SETTLE_MS = 1500;

/** Makes an emulator that is what the project's own one is, but for its faults. */
export function createMachine(seed: string, faults: Faults = {}): Machine {
  const sources = seededSources(seed);
  const settings = settingsAt(LATEST, { settleMs: SETTLE_MS, ...faults.settings });
  const responses = { ...RESPONSE_FORM, ...faults.responses };
  let world = emptyWorld(settings);
  const written = (answer: Answer, id: string, call?: Call): AnyResponse => {
    const response = writeResponse(answer, id, responses);
    return faults.response?.(response, call) ?? response;
  };
  const answered = (call: Call, id: string, arrived: World): AnyResponse => {
    const ports = { newId: sources.newId, chance: sources.chance, now: rounded(settings, call.now) };
    const done = performed(world, call, ports, faults, arrived);
    world = done.world;
    return written(faults.answer?.(done.answer, call, world) ?? done.answer, id, call);
  };
  const handle = (request: Request): MaybeLater => {
    const id = sources.requestId();
    const now = sources.now();
    const isOurs = request.method === "POST" && (request.path === "/" || request.path.startsWith("/?"));
    const read = isOurs
      ? readRequest(request.headers, request.body)
      : refuse("UnknownOperationException", "This is an emulator: send it POST /.");
    if (!read.ok) return written(read, id);
    const asked: Call = { operation: read.operation, input: { ...read.input }, now };
    const call = faults.request ? { ...asked, input: faults.request(asked) } : asked;
    const arrived = world;
    if (!faults.late?.(call.operation)) return answered(call, id, arrived);
    return new Promise((resolve) => setImmediate(() => resolve(answered(call, id, arrived))));
  };
  return {
    handle: (request) => faults.raw?.(request, handle) ?? handle(request),
    skip: (seconds) => sources.skip?.(seconds),
    now: () => sources.position?.().time ?? 0,
    world: () => world,
  };
}

const MODELS = new Map<string, (typeof OPERATION_MODELS)[number]>(OPERATION_MODELS.map((model) => [model.name, model]));

/** Answers one call as `perform` of the model does, but for the faults. */
function performed(world: World, call: Call, ports: Ports, faults: Faults, arrived: World) {
  const draft = draftOf(world);
  settle(draft, ports.now);
  faults.settled?.(draft, ports.now);
  try {
    const answer = answerOf(draft, call, ports, faults, arrived);
    return { world: worldOf(draft, world), answer };
  } catch (error) {
    return { world, answer: refused(refusal("InternalServiceErrorException", String(error))) };
  }
}

function answerOf(draft: ReturnType<typeof draftOf>, call: Call, ports: Ports, faults: Faults, arrived: World): Answer {
  const { settings } = draft;
  const contract = contractAt(settings.release);
  const operation = contract.operation(call.operation);
  const model = MODELS.get(call.operation);
  if (!operation || !model) return refused(refusal("UnknownOperationException", `There is no ${call.operation}.`));
  const seen = judged(settings, contract, operation, call, faults);
  if ("error" in seen) return refused(seen.error);
  for (const guard of model.guards) {
    const error = guard(draft, seen.input as never, model.name);
    if (error === undefined || faults.pardons?.({ ...error, guard: guard.id }, call, draft, arrived)) continue;
    return refused(operation.errors.includes(error.name) ? error : { ...error, name: "InvalidRequestException" });
  }
  const input = seen.input as Call["input"];
  const more = faults.refuses?.({ ...call, input }, draft);
  if (more !== undefined) return refused(typeof more === "string" ? refusal(more, "It cannot do that.") : more);
  const usual = (instead = input) => model.apply(draft, instead as never, ports);
  const output = faults.apply ? faults.apply(draft, { ...call, input }, usual, ports) : usual();
  return { ok: true, output: projected(contract, operation.response, output) };
}

const refused = (error: ModelError): Answer => ({ ok: false, error });

function rounded(settings: Settings, now: number): number {
  return choice(settings, "timestamps") === "whole" ? Math.floor(now) : Math.round(now * 1000) / 1000;
}
