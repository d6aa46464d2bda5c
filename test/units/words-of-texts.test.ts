import { join } from "node:path";
import { expect, test } from "vitest";
import { readJson } from "../../src/read/json.ts";
import { readYaml } from "../../src/read/yaml.ts";
import { foundInFile } from "../fixtures/found-in-example.ts";
import { paragraph } from "../fixtures/words.ts";

/** All that is said of texts that people get wrong, word by word; `vitest -u` writes it after words were changed. */
const GOLDEN = join(import.meta.dirname, "../golden/words/texts");

/** Texts that are not YAML, by what is wrong with them. */
const NO_YAML: readonly string[] = [
  // tabs, and spaces in front
  "a:\n\tb: 1\n",
  "a:\n  - x\n\t- y\n",
  "a:\n    b: 1\n   c: 2\n",
  "a:\n  - x\n - y\n",
  "a: [1, 2\nb: 3\n",
  "a:\n  b: [1,\n 2]\n",
  "a:\n  b: {x: 1,\ny: 2}\n",
  "a: {b: 1\nc: 2\n",
  "a: |\n    x\n  y\n z\n",
  "a: |\n    \n  x\n",
  "a: >\n\n    \n  x\n",
  // a map where none can begin
  "a: b: c\n",
  "run: echo a: b\n  more: c\n",
  "a\nb: c\n",
  "'a\n b': c\n",
  "x: y\n  z: 1\n",
  // what is missing
  'a: "x\nb: 1\n',
  "a: 'x\nb: 1\n",
  'first: "ok"\na: "x\nb: 1\n',
  "first: 'ok'\na: 'x\nb: 1\n",
  'a: |\n  "x\nb: "y\n',
  'a: "x\nb: y"c\nd: "z\n',
  "a: \"it's\n",
  "a: 'so \"x\n",
  'b: "x\ny: z # no\n- 1\n\n',
  '"',
  "'",
  "a: 1\nfoo\n",
  "a: 1\nfoo\nb: 2\n",
  "foo bar\nb: 2\n",
  "a: [x y: z, [1] [2]]\n",
  "a: [[1] [2]]\n",
  "a: {b: 1 c: 2}\n",
  "a: {b: [1] c: 2}\n",
  'a: ["x" "y"]\n',
  "a: [1, 2",
  "a: {b: 1",
  "[",
  "{",
  "a: [1, {b: 2]\n",
  "a: 'x'#c\n",
  "a:#c\n  'x'\n",
  "%foo\na: 1\n",
  "%YAML 1.2\na: 1\n",
  "a: 1\n%foo\nb: 2\n",
  "%YAML 1.2\n",
  "a: 1\n...\n%foo\n",
  "%FOO bar\n---\na: 1\n",
  "--- a: 1\n",
  "--- - a\n",
  "a: 1\n... b\n",
  "a: |x\n  b\n",
  "a: |2 x\n    b\n",
  "a: |99\n    b\n",
  "a: >+-\n    b\n",
  "a: &x &y z\n",
  "a: !x !y z\n",
  "a: & z\n",
  "a: * z\n",
  "a: *\n",
  "a: &\n",
  "a: &x *y\n",
  "b: &y 1\na: !t *y\n",
  "a: *nope\n",
  // texts that cannot begin so, and escapes
  "a: @x\n",
  "a: `x`\n",
  "a: %x\n",
  'a: "\\x"\n',
  'a: "\\d+"\n',
  'a: "C:\\Users"\n',
  'a: "\\u12"\n',
  "a: [- b]\n",
  "a: [b, - c]\n",
  "a: {- b}\n",
  "a: [\n- b\n]\n",
  // what cannot stand where it stands
  "a: ]\n",
  "a: }\n",
  "a: [1]]\n",
  "a: {b: 1}}\n",
  "]\n",
  "a: - b",
  "a: - b\n   - c\n",
  "a: | foo\n  bar\n",
  "a: > foo\n  bar\n",
  "a: 'it's'\n",
  'a: "b" c\n',
  "a: 'b' c\n",
  'a: "b" "c"\n',
  'a: "b"\n  c\n',
  "a: [b] c\n",
  "a: {b: 1} c\n",
  "a: ,b\n",
  "a: [,]\n",
  "a: {,}\n",
  "a: [1,,2]\n",
  "? a\n? b\n: c\n: d\n",
  ": a\n: b\n",
  "a: ? b\n",
  "a: !<x y\n",
  "a: !<x y> z\n",
  "a: !%zz b\n",
  "a: !e!x b\n",
  "a: !! b\n",
  `${"k".repeat(1025)}: 1\n`,
  `{${"k".repeat(1025)}: 1}\n`,
  `["${"k".repeat(1025)}": 1]\n`,
  // placeholders that nobody filled in
  "{{- if x }}\na: 1\n",
  "\n{{- if x }}",
  "a: 1\n{{- if x }}\nb: {{ y }}\n",
  "a: b: c\n<% x %>\n",
  "<% x %>\na: b: c\n",
  "a: {{ x }}\n",
  "a: 1\nb: {{ x }}\nc: 2\n",
  "{% if x %}\na: 1\n",
  "a: {% x %}\n",
  "a: <% x\n  b: %>\n",
  "a: %{ if x }\n",
  "a: b: <%= c %>\n",
  "a: {{ x }}",
  "x: {{ y }}\na: b: c\n",
  "a: b: c\nx: {{ y }}\n",
  // at the end
  "a: [1   \n\n\n",
  'a: "x   \n\n\n',
  "a: b: c",
];

/** Texts that are not JSON, by what is wrong with them. */
const NO_JSON: readonly string[] = [
  // commas and closing brackets
  '{"a":1,}',
  "[1,]",
  "[1 , ]",
  "[,]",
  "{,}",
  "{,]",
  '{"a":,}',
  '{"a":1,,"b":2}',
  "[1,,2]",
  '{"a":1 "b":2}',
  '{"a":1 {"b":2}}',
  "[1 [2]]",
  "[1 2]",
  "[1 -2]",
  "[1 x]",
  "[1 : 2]",
  "[1}",
  '{"a":1]',
  '{"a":[1}',
  "[{]",
  '{"a"]',
  "{]",
  "[:]",
  "{:1}",
  '{"a":1,:2}',
  // names
  "{a:1}",
  "{a.b-c$d:1}",
  '{"a":1, b:2}',
  '{"a":1, }',
  "{1:2}",
  '{"a"}',
  '{"a" 1}',
  '{"a",1}',
  '{"a"  \n  1}',
  "{(:1}",
  '{"a":1,(:1}',
  // values
  '{"a":}',
  '{"a"::1}',
  '{"a":)}',
  "[)]",
  "[1, )]",
  "[a-b]",
  "[1, a-b]",
  ...["True", "False", "TRUE", "FALSE", "None", "NULL", "Null", "nil", "undefined", "NaN", "toString", "_x"].map(
    (word) => `{"a": ${word}}`,
  ),
  ")",
  "😀",
  "\u00a0{}",
  "\ufeff\ufeff{}",
  "[\u200b]",
  '{\u200b"a":1}',
  "\u0007",
  // after the end
  '{"a":1}\n{"b":2}',
  '{"a":1} and more of it   \nand more',
  '{"a":1}}',
  "[1]]",
  '{"a":1},',
  '{"a":1}:',
  "1 2",
  // before the end
  '{"a":\n {"b":1}',
  "[[1]",
  "[\n[\n[1]\n\n\n",
  '{"a":',
  '{"a"',
  "{",
  "[   ",
  '{"a":1,',
  '["a", {"b": "c",',
  // comments
  "// x\n{}",
  "[1 x#]",
  "[x//y]",
  "[1 x$y]",
  '{"a":1 /* x */}',
  '{"a":1, // x   \n"b":2}',
  "# x\n{}",
  '{"a": # x\n1}',
  "{} // x",
  '{"a":1 / 2}',
  // quotation marks and what stands between them
  ...[..."'`“”‘’«"].map((sign) => `{${sign}a${sign}:1}`),
  "['a']",
  "[1, ´a´]",
  '{"a":"x\n"}',
  '{"a":"x',
  '"',
  '["a\\"]',
  '{"a":"\\d"}',
  '{"a":"\\u12"}',
  '{"a":"\\',
  '"\t"',
  '"\u0001"',
  '"\u001f"',
  // placeholders
  '{"a": $PORT}',
  `{"a": \${PORT}, "b": 1}`,
  "{{ x }}",
  '{"a": {{ x }}}',
  '{"a": {% x %}}',
  '{"a": <% x %>}',
  '{"a": %{ x }}',
  '{"a": @x@}',
  '{"a": %x}',
  '{"a": <x>}',
  // numbers
  '{"a":010}',
  '{"a":.5}',
  '{"a":+1}',
  '{"a":-}',
  '{"a":-x}',
  '{"a":-(1)}',
  '{"a":1.}',
  '{"a":1e}',
  '{"a":1e+}',
  '{"a":0x1F}',
  '{"a":1.2.3}',
  '{"a":1_000}',
  `{"a":0${"1".repeat(80)}}`,
  // other languages
  "<html></html>",
  '<?xml version="1.0"?>',
  "[<a>]",
  "version: 1.0\nruntime: x",
  "---\na: 1",
  "- a\n- b",
  "-a",
  "%YAML 1.2\n---\na: 1",
  '"a": 1',
  "'a': 1",
  "a.b-c$: 1",
  "a:\n  b: 1",
  "a:b",
  "a:",
  "(a - b",
  ")a: b",
  `${"x".repeat(500)}: 1`,
  "a b: c",
  "[a: 1]",
  "{} a: 1",
  `{"a": ${"x".repeat(80)}}`,
  `{${"x".repeat(80)}: 1}`,
  `[1 ]${" x".repeat(150)}`,
];

function toldOf(text: string, read: typeof readJson): string {
  const result = read(text);
  const shown = JSON.stringify(text.replaceAll(/(.)\1{40,}/g, (run, sign) => `${sign}×${run.length}`));
  if (result.ok) return paragraph(shown, ["is read"]);
  const { kind, span, fatal, ...words } = { problem: "", hint: "no hint", language: "any", ...result.fault };
  const marked = JSON.stringify(text.slice(span.start, span.end).slice(0, 60));
  return paragraph(shown, [
    `${fatal ? "fatal" : "mere"} ${kind} of ${words.language} at ${span.start}-${span.end}: ${marked}`,
    words.problem,
    words.hint,
  ]);
}

test.each([
  ["no-yaml", NO_YAML, readYaml],
  ["no-json", NO_JSON, readJson],
] as const)("%s is explained", async (name, texts, read) => {
  const told = texts.map((text) => toldOf(text, read));
  await expect(told.join("\n")).toMatchFileSnapshot(join(GOLDEN, `${name}.txt`));
});

/** Values of every type, as JSON writes them. */
const VALUES = ["null", "true", "12", '"true"', '"12"', '" "', '"abc"', '"NO"', '"onwards"', "[]", "{}"];
const ARN = "arn:aws:apprunner:eu-west-1:123456789012:service/web/0123456789abcdef0123456789abcdef";
const IMAGE = '"ImageRepository":{"ImageIdentifier":"public.ecr.aws/a/b:1","ImageRepositoryType":"ECR_PUBLIC"}';

const update = (members: string): string => `{"ServiceArn":"${ARN}","InstanceConfiguration":{},${members}}`;
const template = (members: string, source = ""): string =>
  `{"Resources":{"A":{"Type":"AWS::AppRunner::Service","Properties":{${members}"SourceConfiguration":{${source}${IMAGE}}}}}}`;
const repository = (build: string, run: string): string =>
  `{"version":1.0,"runtime":"nodejs22","build":${build},"run":{"command":${run}}}\n`;
const BUILD = '{"commands":{"build":["npm ci"]}}';

/** Files that have `?` where a value is to stand. */
const PLACES: Readonly<Record<string, readonly [file: string, text: string]>> = {
  "a request's text": ["update-service.json", update('"AutoScalingConfigurationArn":?')],
  "a request's object": ["update-service.json", update('"HealthCheckConfiguration":?')],
  "a request's object with one member": ["update-service.json", update('"EncryptionConfiguration":?')],
  "a request's object with many members": ["update-service.json", update('"SourceConfiguration":?')],
  "a request's number": ["update-service.json", update('"HealthCheckConfiguration":{"Interval":?}')],
  "a request's truth": ["update-service.json", update('"SourceConfiguration":{"AutoDeploymentsEnabled":?}')],
  "a request's list of objects": ["tag-resource.json", `{"ResourceArn":"${ARN}","Tags":?}`],
  "a request's list of texts": ["create-vpc-connector.json", '{"VpcConnectorName":"orders","Subnets":?}'],
  "a report's time": [
    "vpc-connector.json",
    '{"VpcConnector":{"VpcConnectorName":"orders","Status":"ACTIVE","CreatedAt":?}}',
  ],
  "a template's text": ["template.json", template('"ServiceName":?,')],
  "a template's object": ["template.json", template('"HealthCheckConfiguration":?,')],
  "a template's truth": ["template.json", template("", '"AutoDeploymentsEnabled":?,')],
  "a repository file's object": ["apprunner.yaml", repository("?", '"node server.js"')],
  "a repository file's text": ["apprunner.yaml", repository(BUILD, "?")],
  "a repository file's optional object": ["apprunner.yaml", repository(BUILD, '"x","network":?')],
  "a repository file's number": ["apprunner.yaml", repository(BUILD, '"x","network":{"port":?}')],
  "a repository file's list": ["apprunner.yaml", repository(BUILD, '"x","env":?')],
  "a repository file's value of a variable": [
    "apprunner.yaml",
    repository(BUILD, '"x","env":[{"name":"A","value":?}]'),
  ],
};

test.each(Object.entries(PLACES))("values of every type as %s", async (place, [file, text]) => {
  const told: string[] = [];
  for (const value of VALUES) {
    const found = await foundInFile({ file, text: text.replace("?", () => value) });
    for (const { rule, words } of found)
      told.push(paragraph(`${value}: ${rule}`, rule === "documented-type" ? words : words.slice(0, 2)));
  }
  await expect(told.join("\n")).toMatchFileSnapshot(join(GOLDEN, `${place.replaceAll(/\W+/g, "-")}.txt`));
});
