/** A file that is written, or the words that are put into one that is there, before the text that they stand for. */
export type Step =
  | { readonly write: string; readonly text: string }
  | { readonly into: string; readonly before: string; readonly text: string };

/** What each kind of unit begins with: true for its own examples, and to be replaced by what is meant. */
export const KINDS: Readonly<Record<string, (name: string) => readonly Step[]>> = { rule, check, reporter, emitter };

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const upper = (name: string): string => name.replaceAll("-", "_").toUpperCase();

function rule(name: string): readonly Step[] {
  const index = "src/rules/service/index.ts";
  const text = `import { defineRule } from "../../core/define.ts";

export default defineRule<"Tag">({
  id: "${name}",
  severity: "warning",
  shape: "Tag",
  evidence: "advice",
  source: "Tag.Value",
  service: "unknown",
  summary: "The value of a tag is not the name of this rule.",
  examples: {
    invalid: [{ Key: "owner", Value: "${name}" }],
    valid: [{ Key: "owner", Value: "checkout" }, { Key: "owner" }],
  },
  inspect({ Value }) {
    if (Value !== "${name}") return [];
    return [
      {
        path: ["Value"],
        message: \`The tag's value is \${Value}.\`,
        why: "It only shows that the rule is asked.",
        help: "Write another value.",
      },
    ];
  },
});
`;
  return [
    { write: `src/rules/service/${name}.ts`, text },
    { into: index, before: "\n/** The truths", text: `import ${camel(name)} from "./${name}.ts";\n` },
    { into: index, before: "];\n", text: `  ${camel(name)},\n` },
  ];
}

function check(name: string): readonly Step[] {
  const index = "src/checks/exchange/index.ts";
  const text = `import { CREATE } from "../../model/example-calls.ts";
import { header } from "../../wire/answer.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withHeader } from "./parts/example.ts";

const HEADER = "x-${name}";

export default defineExchangeCheck({
  id: "${name}",
  level: "should",
  evidence: "advice",
  source: "facts/protocol",
  summary: "An answer has no header with the name of this check.",
  inspect: ({ exchange: { operation, received } }) => {
    if (received.is !== "response") return undefined;
    const actual = header(received.headers, HEADER);
    if (actual === undefined) return [];
    return [{ message: \`\${operation} answers with the header \${HEADER}.\`, aspect: HEADER, actual }];
  },
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [withHeader([CREATE], HEADER, "1")];
    },
  },
});
`;
  const mutant = `import { defineBrokenTarget, type Mutant } from "./define.ts";

/** Broken emulators that ${name} finds. */
export const ${upper(name)}: readonly Mutant[] = [
  defineBrokenTarget({
    id: "${name}-broken",
    breaks: "Every answer has the header x-${name}.",
    check: "${name}",
    wraps: (sound) => ({
      ...sound,
      call: async (operation, input) => {
        const received = await sound.call(operation, input);
        if (received.is !== "response") return received;
        return { ...received, headers: { ...received.headers, "x-${name}": "1" } };
      },
    }),
  }),
];
`;
  return [
    { write: `src/checks/exchange/${name}.ts`, text },
    { into: index, before: "\n/** The checks", text: `import ${camel(name)} from "./${name}.ts";\n` },
    { into: index, before: "];\n", text: `  ${camel(name)},\n` },
    { write: `test/mutants/${name}.ts`, text: mutant },
    {
      into: "test/mutants/index.ts",
      before: "\n/** Every broken",
      text: `import { ${upper(name)} } from "./${name}.ts";\n`,
    },
    { into: "test/mutants/index.ts", before: "];\n", text: `  ...${upper(name)},\n` },
  ];
}

function reporter(name: string): readonly Step[] {
  const text = `import { defineReporter } from "../core/report.ts";
import { EGRESS } from "./examples/egress.ts";
import { harmless } from "./text/harmless.ts";

/** One line for each document. */
export default defineReporter({
  id: "${name}",
  summary: "One line for each document: what became of it, and its name.",
  create: () => ({
    begin: () => "",
    document: ({ file, outcome }) => \`\${outcome} \${harmless(file)}\\n\`,
    end: () => "",
  }),
  examples: [{ of: EGRESS, prints: "invalid service.json\\n" }],
});
`;
  const index = "src/reporters/index.ts";
  return [
    { write: `src/reporters/${name}.ts`, text },
    { into: index, before: "\n/** Every", text: `import ${camel(name)} from "./${name}.ts";\n` },
    { into: index, before: "];\n", text: `, ${camel(name)}` },
    {
      into: "src/cli/outputs.ts",
      before: "};\n\n/** Several reporters",
      text: `  "${name}": () => import("../reporters/${name}.ts"),\n`,
    },
  ];
}

function emitter(name: string): readonly Step[] {
  const text = `import { defineEmitter } from "./index.ts";
import { selectionOf } from "./parts/selection.ts";

/** Writes the names of the operations, a line for each. */
export default defineEmitter({
  id: "${name}",
  choices: {},
  emit: (history, options) => {
    const { operations } = selectionOf(history, options);
    return [{ name: "${name}.md", text: \`\${Object.keys(operations).join("\\n\\n")}\\n\` }];
  },
});
`;
  const entry = `  "${name}": {
    summary: "the names of the operations",
    load: () => import("./${name}.ts"),
  },
`;
  return [
    { write: `src/emitters/${name}.ts`, text },
    { into: "src/emitters/index.ts", before: "};\n", text: entry },
  ];
}
