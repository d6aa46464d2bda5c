import { expect, test } from "vitest";
import { conflictIn } from "../../src/read/conflict-marks.ts";
import { readJson } from "../../src/read/json.ts";
import { readYaml } from "../../src/read/yaml.ts";

const marked = (text: string): string | undefined => {
  const fault = conflictIn(text);
  return fault && text.slice(fault.span.start, fault.span.end);
};

test.each([
  ["git's usual style", "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\n", "<<<<<<< HEAD"],
  [
    "the common ancestor between",
    "<<<<<<< ours\nb: 1\n||||||| 1f3\nb: 0\n=======\nb: 2\n>>>>>>> theirs",
    "<<<<<<< ours",
  ],
  ["no names", "<<<<<<<\nb: 1\n=======\nb: 2\n>>>>>>>\n", "<<<<<<<"],
  ["line ends of Windows", "a: 1\r\n<<<<<<< HEAD\r\nb: 1\r\n=======\r\n>>>>>>> main\r\n", "<<<<<<< HEAD"],
  ["the first of two conflicts", `${"<<<<<<< A\n=======\n>>>>>>> A\n"}<<<<<<< B\n=======\n>>>>>>> B\n`, "<<<<<<< A"],
])("knows a conflict with %s", (_, text, line) => {
  expect(marked(text)).toBe(line);
});

test.each([
  ["its end", "<<<<<<< HEAD\nb: 1\n=======\nb: 2\n"],
  ["its middle", "<<<<<<< HEAD\nb: 1\n>>>>>>> main\n"],
  ["its beginning", "b: 1\n=======\nb: 2\n>>>>>>> main\n"],
  ["their order", ">>>>>>> main\n=======\n<<<<<<< HEAD\n"],
  ["lines of their own", " <<<<<<< HEAD\n =======\n >>>>>>> main\n"],
  ["the right length", "<<<<<<<< HEAD\n========\n>>>>>>>> main\n"],
])("takes marks without %s for none", (_, text) => {
  expect(marked(text)).toBeUndefined();
});

test.each([
  ["JSON", readJson, '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> main\n}', '{ "a": "<<<<<<< HEAD" }'],
  [
    "YAML",
    readYaml,
    "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\n",
    "a: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>>\n",
  ],
])("speaks of conflicts only where a text is no %s", (_, read, broken, whole) => {
  expect(read(broken)).toMatchObject({ ok: false, fault: { kind: "merge-conflict" } });
  expect(read(whole)).toMatchObject({ ok: true });
});
