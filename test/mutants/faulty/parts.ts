import { get, type World } from "../../../src/model/store.ts";
import { added, type Change, changed, type Members, without } from "./edit.ts";
import type { AnyResponse, Call, Faults } from "./faults.ts";

/** The operations whose answers show a whole service. */
export const SHOWS_SERVICE = [
  "CreateService",
  "DescribeService",
  "UpdateService",
  "PauseService",
  "ResumeService",
  "DeleteService",
] as const;

type Operations = string | readonly string[];

/** Whether a call is of one of some operations. */
export function isOf(call: Call, operations: Operations): boolean {
  return typeof operations === "string" ? call.operation === operations : operations.includes(call.operation);
}

/** Changes what successful answers of some operations hold. */
export function answers(operations: Operations, change: (output: unknown, call: Call) => unknown): () => Faults {
  return () => ({
    answer: (answer, call) =>
      answer.ok && isOf(call, operations) ? { ok: true, output: change(answer.output, call) } : answer,
  });
}

/** Changes one member of some answers, where it is there. */
export function shows(operations: Operations, place: string, change: Change): () => Faults {
  return answers(operations, (output) => changed(output, place, change));
}

/** Leaves one member out of some answers. */
export function hides(operations: Operations, place: string): () => Faults {
  return answers(operations, (output) => without(output, place));
}

/** Puts a member into some answers, wherever the structure around it is there. */
export function invents(operations: Operations, place: string, value: unknown): () => Faults {
  return answers(operations, (output) => added(output, place, () => value));
}

/** Takes something else for a member of some requests than what was sent, once the request is found to be proper. */
export function takes(operations: Operations, place: string, change: Change): () => Faults {
  return () => ({
    apply: (_, call, usual) =>
      isOf(call, operations) ? usual(changed(call.input, place, change) as Members) : usual(),
  });
}

/** Drops one member of some requests. */
export function drops(operations: Operations, place: string): () => Faults {
  return takes(operations, place, () => undefined);
}

/** Refuses an operation while the service that it names has a status. */
export function refusesWhile(operation: string, status: string, error = "InvalidStateException"): () => Faults {
  return () => ({
    refuses: (call, world) => (call.operation === operation && statusOf(call, world) === status ? error : undefined),
  });
}

/** The status of the service that a call names. */
export function statusOf({ input }: Call, world: World): string | undefined {
  return get(world, "service", String(input.ServiceArn))?.service.Status;
}

/** Changes every text in a value. */
export function textsIn(value: unknown, change: (text: string) => unknown): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => textsIn(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, textsIn(inner, change)]));
}

/** Changes the JSON of every response. */
export function rewrites(change: (body: Members, response: AnyResponse, call?: Call) => unknown): () => Faults {
  return () => ({
    response: (response, call) => {
      const body = change(JSON.parse(String(response.body)), response, call);
      return { ...response, body: JSON.stringify(body) };
    },
  });
}
