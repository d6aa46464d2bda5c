import history from "../../generated/history.json" with { type: "json" };
import type { OperationSource, SchemaSource } from "../contract/transcription.ts";
import type { Rule } from "../core/define.ts";
import { RULES } from "../rules/index.ts";

const SHAPES = { ...history.$defs, ...history.repository } as unknown as Readonly<Record<string, SchemaSource>>;
const OPERATIONS = history.operations as unknown as Readonly<Record<string, OperationSource>>;

/** Every name that can be explained: rules, operations, shapes, and members as `Shape.Member`. */
export function explainable(): readonly string[] {
  const members = Object.entries(SHAPES).flatMap(([shape, { properties }]) =>
    Object.keys(properties ?? {}).map((member) => `${shape}.${member}`),
  );
  return [...RULES.map(({ id }) => id), ...Object.keys(OPERATIONS), ...Object.keys(SHAPES), ...members];
}

/** What is known about a rule, an operation, a shape or a member, as plain text; nothing for any other name. */
export function explain(name: string): string | undefined {
  const rule = RULES.find(({ id }) => id === name);
  if (rule) return explainRule(rule);
  const operation = own(OPERATIONS, name);
  if (operation) return explainOperation(name, operation);
  const shape = own(SHAPES, name);
  if (shape) return explainShape(name, shape);
  const [owner = "", member = ""] = name.split(".");
  const schema = own(own(SHAPES, owner)?.properties ?? {}, member);
  return schema && explainMember(name, schema);
}

const REACTIONS = {
  refuses: "The service refuses it.",
  ignores: "The service passes over it.",
  unknown: "What the service does is not known.",
} as const;

function explainRule(rule: Rule): string {
  const { id, severity, summary, evidence, source, service } = rule;
  return lines([
    `${id} (rule, ${severity})`,
    "",
    summary,
    "",
    `evidence  ${evidence}`,
    `source    ${source}`,
    `service   ${REACTIONS[service]}`,
    ...examplesOf("wrong", rule.examples.invalid),
    ...examplesOf("right", rule.examples.valid),
  ]);
}

function examplesOf(title: string, examples: readonly unknown[]): readonly string[] {
  const [first] = examples;
  if (first === undefined) return [];
  const text =
    typeof first === "object" && first !== null && "text" in first
      ? String(first.text)
      : JSON.stringify(first, null, 2);
  return [
    "",
    `${title}:`,
    ...text
      .trimEnd()
      .split("\n")
      .slice(0, 40)
      .map((line) => `  ${line}`),
  ];
}

function explainOperation(
  name: string,
  { description, request, response, errors, paging, "x-since": since }: OperationSource,
): string {
  return lines([
    `${name} (operation${since ? `, since ${since}` : ""})`,
    "",
    description ?? "",
    "",
    `request   ${nameIn(request.$ref)}`,
    `response  ${nameIn(response.$ref)}`,
    `errors    ${errors.join(", ")}`,
    ...(paging ? [`paging    ${paging.items}, at most ${paging.limit} a page, on with ${paging.token}`] : []),
  ]);
}

function explainShape(name: string, schema: SchemaSource): string {
  const { description = "", properties = {}, required = [] } = schema;
  const width = Math.max(0, ...Object.keys(properties).map((member) => member.length));
  return lines([
    `${name} (shape${schema["x-since"] ? `, since ${schema["x-since"]}` : ""})`,
    "",
    description,
    ...constraintsOf(schema),
    ...(Object.keys(properties).length > 0 ? [""] : []),
    ...Object.entries(properties).map(([member, inner]) => {
      const marks = [
        required.includes(member) ? "required" : "",
        inner["x-since"] ? `since ${inner["x-since"]}` : "",
      ].filter(Boolean);
      return `  ${member.padEnd(width)}  ${inner.description ?? ""}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}`;
    }),
  ]);
}

function explainMember(name: string, schema: SchemaSource): string {
  const target = schema.$ref === undefined ? undefined : nameIn(schema.$ref);
  return lines([
    `${name} (member${schema["x-since"] ? `, since ${schema["x-since"]}` : ""})`,
    "",
    schema.description ?? "",
    ...constraintsOf(schema),
    ...(target ? ["", explainShape(target, own(SHAPES, target) as SchemaSource).trimEnd()] : []),
  ]);
}

function constraintsOf(schema: SchemaSource): readonly string[] {
  const { type, enum: values, pattern, minLength, maxLength, minimum, maximum } = schema;
  const rows = { type, values: values?.join(" "), pattern, minLength, maxLength, minimum, maximum };
  const told = Object.entries(rows).flatMap(([label, value]) =>
    value === undefined ? [] : [`${label.padEnd(9)} ${value}`],
  );
  return told.length > 0 ? ["", ...told] : [];
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

const lines = (rows: readonly string[]): string =>
  `${rows
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
