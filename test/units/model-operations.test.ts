import { describe, expect, it } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import {
  emptyWorld,
  OPERATION_MODELS,
  perform,
  type Settings,
  type Step,
  settingsAt,
  type World,
} from "../../src/model/index.ts";
import { misfits } from "../properties/model-histories.ts";

/** Puts members of earlier answers in the place of the texts that stand for them. */
function filledIn(value: unknown, outputs: readonly unknown[]): unknown {
  if (Array.isArray(value)) return value.map((item) => filledIn(item, outputs));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filledIn(inner, outputs)]));
  const [, index, path] = (typeof value === "string" && /^<(\d+)\.(.+)>$/.exec(value)) || [];
  if (index === undefined || path === undefined) return value;
  let found: unknown = outputs[Number(index)];
  for (const step of path.split(".")) found = (found as Record<string, unknown>)[step];
  return found;
}

/** Expects the wanted members, with `<any>` for any value and null for none. */
function expectMembers(actual: unknown, wanted: unknown, path = "answer"): void {
  if (wanted === null) expect(actual, path).toBeUndefined();
  else if (wanted === "<any>") expect(actual, path).toBeDefined();
  else if (typeof wanted !== "object") expect(actual, path).toEqual(wanted);
  else expectEach(actual, wanted, path);
}

function expectEach(actual: unknown, wanted: object, path: string): void {
  if (Array.isArray(wanted)) expect((actual as unknown[]).length, `${path}.length`).toBe(wanted.length);
  for (const [key, inner] of Object.entries(wanted))
    expectMembers((actual as Record<string, unknown> | undefined)?.[key], inner, `${path}.${key}`);
}

const LONG = 3600;

class History {
  #ids = 0;
  #now = 1_700_000_000;
  world: World;
  readonly outputs: unknown[] = [];
  constructor(settings: Settings) {
    this.world = emptyWorld(settings);
  }
  run({ call, input, after = LONG }: Step) {
    this.#now += after;
    const newId = () => (++this.#ids).toString(16).padStart(32, "0");
    const result = perform(this.world, call, filledIn(input, this.outputs), { now: this.#now, newId });
    this.world = result.world;
    this.outputs.push(result.answer.ok ? result.answer.output : undefined);
    return result.answer;
  }
}

describe.each(OPERATION_MODELS.map((model) => [model.name, model] as const))("%s", (name, model) => {
  it("has examples of success and, where it has guards, of refusal", () => {
    expect(model.examples.some(({ refuses }) => refuses === undefined)).toBe(true);
  });
  it.each(model.examples.map((example) => [example.title, example] as const))("%s", (_, example) => {
    const settings = settingsAt(LATEST, { settleMs: 1000, ...example.settings });
    const history = new History(settings);
    for (const step of example.given ?? []) {
      const answer = history.run(step);
      expect(answer, `${step.call} of the history`).toMatchObject({ ok: true });
      if (answer.ok) expect(misfits(settings.release, step.call, answer.output)).toEqual([]);
    }
    const answer = history.run({
      call: name,
      input: example.input,
      ...(example.after !== undefined && { after: example.after }),
    });
    if (example.refuses !== undefined) {
      expect(answer).toMatchObject({ ok: false, error: { name: example.refuses } });
      expect(contractAt(settings.release).operation(name)?.errors).toContain(example.refuses);
      return;
    }
    expect(answer).toMatchObject({ ok: true });
    if (!answer.ok) return;
    expect(misfits(settings.release, name, answer.output)).toEqual([]);
    expectMembers(answer.output, filledIn(example.answers, history.outputs.slice(0, -1)));
  });
});

describe("the operations", () => {
  it("are those of the contract", () => {
    const names = OPERATION_MODELS.map(({ name }) => name).sort();
    const wanted = contractAt(LATEST)
      .operations()
      .map(({ name }) => name)
      .sort();
    expect(names).toEqual(wanted);
  });
});
