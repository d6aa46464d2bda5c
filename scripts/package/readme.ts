import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build/entries.ts";

/** What the reader of an example in the README has already: by a word of the example, the lines before it. */
const BEFORE: readonly (readonly [word: string, file: string, lines: string])[] = [
  ["startEmulator(", "readme-emulator.mjs", ""],
  [
    "contractMiddleware(",
    "readme-middleware.mjs",
    `import { AppRunnerClient, ListServicesCommand } from "@aws-sdk/client-apprunner";
import { createEmulator } from "apprunner-contract/emulator";
const { requestHandler } = createEmulator();
const client = new AppRunnerClient({ region: "us-east-1", credentials: { accessKeyId: "x", secretAccessKey: "x" }, requestHandler });
setTimeout(() => client.send(new ListServicesCommand({})));`,
  ],
  [
    "toConformTo(",
    "readme-vitest.test.mjs",
    `import { AppRunnerClient, CreateServiceCommand, DescribeServiceCommand } from "@aws-sdk/client-apprunner";
import { startEmulator } from "apprunner-contract/emulator";
import { expect } from "vitest";
await startEmulator({ port: 4566 });
const client = new AppRunnerClient({ region: "us-east-1", credentials: { accessKeyId: "x", secretAccessKey: "x" }, endpoint: "http://127.0.0.1:4566" });
const ImageRepository = { ImageIdentifier: "public.ecr.aws/example/api:1", ImageRepositoryType: "ECR_PUBLIC" };
const { Service } = await client.send(new CreateServiceCommand({ ServiceName: "orders-api", SourceConfiguration: { ImageRepository } }));
const { ServiceArn } = Service;`,
  ],
];

/** The JavaScript of the README as files that run, by name. Throws where an example is one that nobody knows to run. */
export function examplesOfReadme(): ReadonlyMap<string, string> {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  const files = new Map<string, string>();
  for (const code of blocks) {
    const before = BEFORE.find(([word]) => code.includes(word));
    if (!before) throw new Error(`scripts/package/readme.ts does not know what comes before:\n${code}`);
    files.set(before[1], `${before[2]}\n${code}`);
  }
  if (files.size !== BEFORE.length) throw new Error("an example of the README that was run before is gone");
  return files;
}
