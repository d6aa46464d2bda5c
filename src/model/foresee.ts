import { contractAt } from "../contract/contract.ts";
import type { Shape } from "../contract/shape.ts";
import { walk } from "../contract/walk.ts";
import type { ShapeRule } from "../core/define.ts";
import { atLeast } from "../core/severity.ts";
import { PLAIN, type Subject } from "../core/subject.ts";
import type { Violation } from "../core/violation.ts";
import { RULES } from "../rules/index.ts";
import { copied } from "./copy.ts";
import type { OperationModel } from "./define.ts";
import { isFaultless } from "./faultless.ts";
import { guardingRules, siteOf } from "./guarding-rules.ts";
import { intentOf } from "./input.ts";
import { OPERATION_MODELS } from "./operations/index.ts";
import { projected } from "./project.ts";
import type { Ports } from "./settings.ts";
import { draftOf, type World, worldOf } from "./store.ts";

/** What a request has against it by itself, whatever the world is like. */
export interface Judgement {
  /** Where it leaves its shape; unknown members are listed apart, because it is open what becomes of them. */
  readonly violations: readonly Violation[];
  readonly strangers: readonly Violation[];
  /** The rules that the service is known to enforce and that it breaks. */
  readonly rules: readonly { readonly rule: string; readonly message: string }[];
  /** The request as the model takes it. */
  readonly input: unknown;
}

/** What a guard of an operation has against a request in a world. */
export interface Refusal {
  readonly guard: string;
  readonly error: string;
  readonly message: string;
}

const MODELS: ReadonlyMap<string, OperationModel> = new Map(OPERATION_MODELS.map((model) => [model.name, model]));
const STRANGERS: ReadonlySet<string> = new Set(["unknown-member", "newer-member"]);

/** Holds a request against its shape and the rules that the world's service enforces; nothing for unknown operations. */
export function judgeRequest(world: World, operation: string, written: unknown): Judgement | undefined {
  const contract = contractAt(world.settings.release);
  const found = contract.operation(operation);
  const shape = found && (contract.shape(found.request) as Shape);
  if (!shape) return undefined;
  const input = copied(shape, written ?? {}, { nulls: true, strangers: true });
  const guarding = guardingRules(world.settings);
  if (isFaultless(guarding, { contract, shape, operation, intent: intentOf(operation) }, written ?? {}))
    return { violations: [], strangers: [], rules: [], input };
  const all: Violation[] = [];
  const rules: { rule: string; message: string }[] = [];
  const subject = subjectOf(shape, operation, written);
  walk(subject, shape, {
    wants: (name) => guarding.has(name),
    violation: (violation) => all.push(violation),
    visit: (name, seen, visit) => {
      for (const { rule, intents } of guarding.get(name) ?? []) {
        if (!intents.includes(subject.intent)) continue;
        for (const { severity, message } of rule.inspect(seen as never, siteOf(visit, subject, contract.release)))
          if (severity === undefined || severity === rule.severity) rules.push({ rule: rule.id, message });
      }
    },
  });
  return {
    violations: all.filter(({ kind }) => !STRANGERS.has(kind)),
    strangers: all.filter(({ kind }) => STRANGERS.has(kind)),
    rules,
    input,
  };
}

/** The ids of rules that the service may or may not enforce, and that a request breaks. */
export function doubtsAbout(world: World, operation: string, written: unknown): string[] {
  const contract = contractAt(world.settings.release);
  const found = contract.operation(operation);
  const shape = found && (contract.shape(found.request) as Shape);
  if (!shape) return [];
  const subject = subjectOf(shape, operation, written);
  const doubts: string[] = [];
  walk(subject, shape, {
    wants: (name) => DOUBTFUL.has(name),
    violation: () => {},
    visit: (name, seen, visit) => {
      for (const rule of DOUBTFUL.get(name) ?? []) {
        if (!(rule.intents ?? USUAL).includes(subject.intent)) continue;
        for (const _ of rule.inspect(seen as never, siteOf(visit, subject, contract.release))) doubts.push(rule.id);
      }
    },
  });
  return doubts;
}

/** Everything that the guards of an operation have against a request, not only the first. */
export function refusalsOf(world: World, operation: string, input: unknown): readonly Refusal[] {
  const model = MODELS.get(operation);
  const errors = contractAt(world.settings.release).operation(operation)?.errors ?? [];
  const found: Refusal[] = [];
  for (const guard of model?.guards ?? []) {
    const error = guard(world, input as never, operation as never);
    if (!error) continue;
    const name = errors.includes(error.name) ? error.name : "InvalidRequestException";
    found.push({ guard: guard.id, error: name, message: error.message });
  }
  return found;
}

/** Applies an operation without asking its guards. Throws where that makes no sense. */
export function actOut(
  world: World,
  operation: string,
  input: unknown,
  ports: Ports,
): { readonly world: World; readonly output: unknown } {
  const model = MODELS.get(operation);
  if (!model) throw new Error(`the model has no operation ${operation}`);
  const draft = draftOf(world);
  const output = model.apply(draft, input as never, ports);
  const contract = contractAt(world.settings.release);
  return {
    world: worldOf(draft, world),
    output: projected(contract, contract.operation(operation)?.response ?? "", output),
  };
}

const USUAL = ["create", "update", "unknown"];
const DOUBTFUL: ReadonlyMap<string, readonly ShapeRule[]> = doubtful();

function doubtful(): ReadonlyMap<string, readonly ShapeRule[]> {
  const byShape = new Map<string, ShapeRule[]>();
  for (const rule of RULES) {
    if (rule.on !== "shape" || rule.service === "refuses" || !atLeast(rule.severity, "warning")) continue;
    byShape.set(rule.shape, [...(byShape.get(rule.shape) ?? []), rule]);
  }
  return byShape;
}

function subjectOf(shape: Shape, operation: string, value: unknown): Subject {
  const intent = intentOf(operation);
  return { kind: "request", shape: shape.name, intent, operation, path: [], value: value ?? {}, spelling: PLAIN };
}
