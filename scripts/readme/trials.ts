import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import type { ConformanceReport } from "../../src/core/conformance.ts";
import { ROOT } from "../build/entries.ts";
import type { Block } from "./blocks.ts";
import { holdAgainst } from "./picture.ts";
import type { Reader } from "./reader.ts";
import { runAction, runGithub, runGitlab } from "./workflows.ts";

/** How a reader tries one piece of code of the README. */
export interface Trial {
  /** Words that stand in this piece of code and in no other. */
  readonly has: string;
  readonly attempt: (block: Block, reader: Reader) => Promise<void> | void;
}

const URL = "http://127.0.0.1:4566";
const CHECK = "source-directory-round-trips";
const FAULTY = `node ${JSON.stringify(join(ROOT, "test/faulty-servers/drops-source-directory.mjs"))}`;
const FIND = `apprunner-contract conform --start '${FAULTY}' --only ${CHECK} --phase boundary --bail --seed 1`;
const PARTS = 4;
/** What a clone does not have. */
const MADE: ReadonlySet<string> = new Set([".git", ".bench", ".stryker-tmp", "coverage", "node_modules", "dist"]);
/** What an apprunner.yaml has besides its version and its runtime. */
const REST = "build:\n  commands:\n    build:\n      - zig build\nrun:\n  command: ./serve\n";

/** Types every line as it stands, each with the exit code that it has by its words, 0 where none of them is there. */
const typed =
  (statuses: Readonly<Record<string, number>> = {}): Trial["attempt"] =>
  async ({ text }, reader) => {
    for (const line of linesOf(text)) {
      const [, status = 0] = Object.entries(statuses).find(([words]) => line.includes(words)) ?? [];
      await reader.type(line, status);
    }
  };

/** Every piece of code in the README, in the order of their reading; the JavaScript is tried by test:package. */
export const TRIALS: readonly Trial[] = [
  {
    has: "$ npx apprunner-contract validate service.json",
    attempt: async ({ text }, reader) =>
      holdAgainst(text.slice(text.indexOf("\n")), await reader.type(commandOf(text), 1)),
  },
  {
    has: "npm ci && npm run validate",
    attempt: ({ text }, reader) => typeInCopy(linesOf(text)[0] as string, reader),
  },
  {
    has: "aws apprunner describe-service …",
    attempt: ({ text }, reader) =>
      typed({ "-service": 0, validate: 1 })({ lang: "", text: text.replace(" … ", " ") }, reader),
  },
  {
    has: "apprunner-contract-disable-next-line",
    attempt: async ({ text }, reader) => {
      reader.write("silent/apprunner.yaml", `version: 1.0\n${text}\n${REST}`);
      await reader.type("apprunner-contract validate silent");
      reader.write("loud/apprunner.yaml", reader.read("silent/apprunner.yaml").replace(/^#.*\n/mu, ""));
      await reader.type("apprunner-contract validate loud", 1);
    },
  },
  {
    has: "validate --format github",
    attempt: async ({ text }, reader) => {
      const shown = await reader.type(text.replace("- run: ", ""), 1);
      if (!shown.includes("::error file=service.json,line=9,")) throw new Error(`no annotation:\n${shown}`);
    },
  },
  {
    has: "$ npx apprunner-contract emulate",
    attempt: async ({ text }, reader) => {
      const server = await reader.leave(commandOf(text), "Ctrl-C ends it");
      holdAgainst(text.slice(text.indexOf("\n")), server.shown());
      await server.kill("SIGINT");
    },
  },
  {
    has: "apprunner-contract conform --module handlers.mjs",
    attempt: async (block, reader) => {
      const server = await reader.leave("apprunner-contract emulate --port 4566", "Ctrl-C ends it");
      await typed()(block, reader);
      await server.kill("SIGINT");
    },
  },
  {
    has: `✗ ${CHECK}`,
    attempt: async ({ text }, reader) => holdAgainst(text, await reader.type(`${FIND}`, 1)),
  },
  {
    has: "--replay report.json#",
    attempt: async ({ text }, reader) => {
      await reader.type(`${FIND} --report json:report.json`, 1);
      const { checks } = JSON.parse(reader.read("report.json")) as ConformanceReport;
      const found = checks.flatMap(({ findings }) => findings ?? []).find(({ id }) => id.startsWith(CHECK));
      const server = await reader.leave("apprunner-contract emulate --port 4566", "Ctrl-C ends it");
      for (const line of linesOf(text)) {
        const own = line
          .replace(/\S+~\S+…/u, found?.replay ?? "")
          .replace(/source-directory-round-trips-[0-9a-f]{8}(?!~)/u, found?.id ?? "");
        const shown = await reader.type(own, line.includes(URL) ? 0 : 1);
        const verdict = line.includes(URL) ? "FIXED" : "STILL FAILS";
        if (!shown.includes(verdict)) throw new Error(`${own}\ndoes not say ${verdict}, but:\n${shown}`);
      }
      await server.kill("SIGINT");
    },
  },
  {
    has: "actions/download-artifact",
    attempt: async ({ text }, reader) => isWhole(await runGithub(text, reader, "github")),
  },
  { has: "CI_NODE_TOTAL", attempt: async ({ text }, reader) => isWhole(await runGitlab(text, reader, "gitlab")) },
  {
    has: "sweep --ledger FILE",
    attempt: async ({ text }, reader) => {
      const server = await reader.leave("apprunner-contract emulate --port 4566", "Ctrl-C ends it");
      const run = await reader.leave(
        `apprunner-contract conform ${URL} --ledger run.ledger --report ndjson`,
        '"phase":"stateful"',
      );
      await run.kill("SIGKILL");
      const shown = await reader.type(text.replace("FILE", "run.ledger"));
      if (!/[1-9]\d* removed/u.test(shown)) throw new Error(`nothing was removed:\n${shown}`);
      await server.kill("SIGINT");
    },
  },
  {
    has: "apprunner-contract schema CreateServiceRequest",
    attempt: typed({ "contract diff": 1 }),
  },
  {
    has: "yaml-language-server",
    attempt: ({ text }, reader) => {
      const [, file = ""] = /\$schema=(\S+)/u.exec(text) ?? [];
      JSON.parse(reader.read(file));
    },
  },
  {
    has: "generate types --out src/apprunner",
    attempt: async (block, reader) => {
      await typed()(block, reader);
      for (const folder of ["src/apprunner", "server", "test/apprunner"])
        if (readdirSync(join(reader.path, folder)).length === 0) throw new Error(`${folder} is empty`);
    },
  },
  {
    has: '{ "generate": [',
    attempt: async ({ text }, reader) => {
      reader.write("apprunner-contract.json", text);
      await reader.type("apprunner-contract generate");
      await reader.type("apprunner-contract generate --check");
      reader.write("src/apprunner/types.ts", `${reader.read("src/apprunner/types.ts")}// mine\n`);
      await reader.type("apprunner-contract generate --check", 1);
    },
  },
];

/** What the README says in its prose, as lines of their own. */
export async function tryInit(reader: Reader): Promise<void> {
  await reader.type(
    'mkdir -p theirs && cd theirs && npx apprunner-contract conform --init --start "go run ./cmd/server"',
  );
  const folder = join(reader.path, "theirs/.github/workflows");
  const [workflow = ""] = readdirSync(folder);
  const text = readFileSync(join(folder, workflow), "utf8");
  for (const file of readdirSync(join(reader.path, "theirs")).filter((name) => name.endsWith(".json")))
    reader.write(`jobs/init/conform-0/${file}`, reader.read(`theirs/${file}`));
  await runGithub(text, reader, "init");
  const action = readFileSync(join(ROOT, ".github/actions/conform/action.yml"), "utf8");
  const inputs = { start: "go run ./cmd/server", baseline: baselineIn(text), version: manifest.version };
  await runAction(action, inputs, reader, join(reader.path, "jobs/init/conform-0"));
}

function baselineIn(workflow: string): string {
  return /--baseline (\S+)/u.exec(workflow)?.[1] ?? "";
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function commandOf(picture: string): string {
  return (linesOf(picture)[0] as string).replace(/^\$ /u, "");
}

/** Types a line in a copy of this repository without what was installed and built in it. */
async function typeInCopy(line: string, reader: Reader): Promise<void> {
  const copy = join(reader.path, "copy");
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !MADE.has(relative(ROOT, path)) });
  await reader.type(line, 0, copy);
  rmSync(copy, { recursive: true });
}

/** Whether the last job has shown the verdict on all parts. */
function isWhole(shown: readonly string[]): void {
  const verdict = shown.at(-1) ?? "";
  if (shown.length !== PARTS + 1 || !/operations +37 of 37\n/u.test(verdict) || !verdict.includes("verdict   conforms"))
    throw new Error(`${shown.length} jobs, and in the end:\n${verdict}`);
}
