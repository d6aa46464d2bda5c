import { header } from "../../src/wire/answer.ts";
import { added, changed, isMembers, type Members } from "../mutants/faulty/edit.ts";
import type { AnyResponse, Faults } from "../mutants/faulty/faults.ts";
import { SHOWS_SERVICE, shows } from "../mutants/faulty/parts.ts";
import { defineVariant, type Variant } from "./define.ts";

/** Writes errors in another form. */
const errors = (change: (response: AnyResponse, type: string, message: string) => AnyResponse) => (): Faults => ({
  response: (response) => {
    if (response.status < 300) return response;
    const { __type, Message } = JSON.parse(String(response.body)) as Members;
    return change(response, String(__type), String(Message));
  },
});

const json = (response: AnyResponse, body: unknown): AnyResponse => ({ ...response, body: JSON.stringify(body) });

/** Renames the errors by which requests are refused that leave their shape. */
const violationsAs = (name: string) => (): Faults => ({
  answer: (answer) =>
    !answer.ok && /^(wrong-type|missing-member|pattern|too-\w+|unknown-\w+) at /u.test(answer.error.message)
      ? { ok: false, error: { ...answer.error, name } }
      : answer,
});

const dashed = (id: unknown): unknown => String(id).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/u, "$1-$2-4$3-8$4-$5");
const spelt = (unit: string) => (value: unknown) => `${Number(value) / 1024} ${unit}`;

/** Conformant variants that write the same in another form. */
export const FORMS: readonly Variant[] = [
  defineVariant({
    id: "namespaced-types",
    weight: "named",
    does: "The type of an error stands behind a namespace.",
    differs: () => ({ responses: { namespace: "com.amazonaws.apprunner" } }),
  }),
  defineVariant({
    id: "lower-case-message",
    weight: "named",
    does: "The text of an error stands in `message`.",
    differs: errors((response, __type, message) => json(response, { __type, message })),
  }),
  defineVariant({
    id: "type-in-the-header",
    does: "The type of an error stands in the header only, with a URI behind it.",
    differs: errors((response, type, Message) => ({
      ...json(response, { Message }),
      headers: { ...response.headers, "x-amzn-errortype": `${type}:http://internal.amazon.com/coral/` },
    })),
  }),
  defineVariant({
    id: "type-in-code",
    weight: "named",
    does: "The type of an error stands in `code`.",
    differs: errors((response, code, message) => json(response, { code, message })),
  }),
  defineVariant({
    id: "plain-timestamps",
    weight: "named",
    does: "Timestamps are written without an exponent.",
    differs: () => ({ responses: { timestamps: "plain" } }),
  }),
  defineVariant({
    id: "whole-seconds",
    does: "Timestamps are whole seconds.",
    differs: () => ({ settings: { choices: { timestamps: "whole" } }, responses: { timestamps: "plain" } }),
  }),
  defineVariant({
    id: "sizes-as-sent",
    weight: "named",
    does: "Cpu and Memory are shown as they were sent.",
    differs: () => {
      const sent = new Map<unknown, Members>();
      return {
        answer: (answer, { operation, input }) => {
          if (!answer.ok || !isMembers(answer.output)) return answer;
          const output = changed(answer.output, "Service.InstanceConfiguration", (value) => value) as Members;
          const arn = isMembers(output.Service) ? output.Service.ServiceArn : undefined;
          const { Cpu, Memory } = isMembers(input.InstanceConfiguration) ? input.InstanceConfiguration : {};
          if (operation === "CreateService" || operation === "UpdateService")
            sent.set(arn, {
              ...sent.get(arn),
              ...(Cpu !== undefined && { Cpu }),
              ...(Memory !== undefined && { Memory }),
            });
          return {
            ok: true,
            output: changed(output, "Service.InstanceConfiguration", (value) => ({
              ...(value as object),
              ...sent.get(arn),
            })),
          };
        },
      };
    },
  }),
  defineVariant({
    id: "sizes-in-words",
    weight: "named",
    does: "Cpu and Memory are shown as 1 vCPU and 2 GB, however they were sent.",
    differs: () => {
      const cpu = shows(SHOWS_SERVICE, "Service.InstanceConfiguration.Cpu", spelt("vCPU"))();
      const memory = shows(SHOWS_SERVICE, "Service.InstanceConfiguration.Memory", spelt("GB"))();
      return {
        answer: (answer, call, world) =>
          memory.answer?.(cpu.answer?.(answer, call, world) ?? answer, call, world) ?? answer,
      };
    },
  }),
  defineVariant({
    id: "violations-as-validation-exceptions",
    does: "A request that leaves its shape is a ValidationException, as AWS's front end has it.",
    differs: violationsAs("ValidationException"),
  }),
  defineVariant({
    id: "violations-as-serialization-exceptions",
    does: "A request that leaves its shape is a SerializationException, as AWS's front end has it.",
    differs: violationsAs("SerializationException"),
  }),
  defineVariant({
    id: "dashed-operation-ids",
    does: "Ids of operations have dashes.",
    differs: () => ({
      answer: (answer) =>
        answer.ok
          ? {
              ok: true,
              output: changed(changed(answer.output, "OperationId", dashed), "OperationSummaryList[].Id", dashed),
            }
          : answer,
    }),
  }),
  defineVariant({
    id: "empty-url-of-the-private",
    does: "A private service shows an empty ServiceUrl.",
    differs: () => ({
      answer: (answer) =>
        answer.ok
          ? {
              ok: true,
              output: added(
                added(answer.output, "Service.ServiceUrl", (url) => url ?? ""),
                "ServiceSummaryList[].ServiceUrl",
                (url) => url ?? "",
              ),
            }
          : answer,
    }),
  }),
  defineVariant({
    id: "pretty-json",
    does: "Bodies are indented, their members sorted and their letters beyond ASCII escaped.",
    differs: () => ({
      response: (response) => ({
        ...response,
        headers: { ...response.headers, "content-type": `${header(response.headers, "content-type")}; charset=utf-8` },
        body: JSON.stringify(sorted(JSON.parse(String(response.body))), undefined, 2).replaceAll(
          /[\u0080-\uffff]/gu,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
        ),
      }),
    }),
  }),
  defineVariant({
    id: "members-of-its-own",
    does: "Answers have members that the API does not have.",
    differs: () => ({
      response: (response) =>
        json(response, { ...(JSON.parse(String(response.body)) as Members), RequestId: "1", _links: [] }),
    }),
  }),
];

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? 1 : -1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
