import { nameOf, type Schema } from "../contract/at-release.ts";
import { defineEmitter, type History } from "./index.ts";
import { constraintsOf } from "./parts/constraints.ts";
import { selectionOf } from "./parts/selection.ts";

/** Writes the contract as Markdown: a page of all shapes, one of all operations, and one for each operation. */
export default defineEmitter({
  id: "docs",
  choices: {},
  emit: (history, options) => {
    const { release, render } = options;
    const { operations, $defs, repository } = selectionOf(history, options);
    const shapes = Object.entries({ ...$defs, ...repository }).map(([name, shape]) => shapePage(name, shape, history));
    const names = Object.keys(operations);
    const pages = names.map((name) => operationPage(name, $defs, history));
    return [
      { name: "shapes.md", text: render("shapes.md.hbs", { release, shapes }) },
      ...pages.map((page) => ({ name: `operations/${page.name}.md`, text: render("operation.md.hbs", page) })),
      { name: "operations/index.md", text: render("operations.md.hbs", { release, operations: pages }) },
    ];
  },
});

type Dictionary<T> = Readonly<Record<string, T>>;

function shapePage(name: string, shape: Schema, history: History) {
  return {
    name,
    description: shape.description ?? "",
    values: shape.enum ?? [],
    constraints: [
      ...(shape.items?.$ref === undefined ? [] : [`Items: ${nameOf(shape.items.$ref)}.`]),
      ...(shape.additionalProperties?.$ref === undefined
        ? []
        : [`Values: ${nameOf(shape.additionalProperties.$ref)}.`]),
      ...constraintsOf(shape),
    ],
    members: membersOf(name, shape, history),
  };
}

function operationPage(name: string, $defs: Dictionary<Schema>, { operations, ...history }: History) {
  const source = operations[name] as History["operations"][string];
  const message = (title: string, ref: string) => {
    const shape = nameOf(ref);
    return { title, shape, members: membersOf(shape, $defs[shape] ?? {}, { operations, ...history }) };
  };
  return {
    name,
    description: source.description ?? "",
    since: source["x-since"] ?? "",
    errors: source.errors,
    paging: source.paging ?? null,
    messages: [message("Request", source.request.$ref), message("Response", source.response.$ref)],
  };
}

function membersOf(shape: string, { properties = {}, required = [] }: Schema, { $defs, repository }: History) {
  const source = ($defs[shape] ?? repository[shape])?.properties;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    shape: schema.$ref === undefined ? [schema.type ?? "string"].flat().join(" or ") : nameOf(schema.$ref),
    anchor: schema.$ref === undefined ? "" : nameOf(schema.$ref).toLowerCase(),
    required: required.includes(name) ? "yes" : "",
    since: source?.[name]?.["x-since"] ?? "",
    description: (schema.description ?? "").replaceAll("|", "\\|"),
  }));
}
