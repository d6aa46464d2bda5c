import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./build/entries.ts";
import { blocksOf } from "./readme/blocks.ts";
import { createReader, hand } from "./readme/reader.ts";
import { TRIALS, tryInit } from "./readme/trials.ts";

/**
 * Follows the README as somebody who has a fresh folder and the packed package: every line for a shell is typed as it
 * stands, every picture of a terminal is held against the terminal, every workflow is run. `go` starts the embedded
 * emulator and `aws` prints a saved answer, because neither is part of this project. Words after it choose a part.
 */
const only = process.argv.slice(2).join(" ");

const SERVICE = `{
  "ServiceName": "orders-web",
  "SourceConfiguration": {
    "ImageRepository": {
      "ImageIdentifier": "public.ecr.aws/example/orders:1.4.2", "ImageRepositoryType": "ECR_PUBLIC"
    },
    "AutoDeploymentsEnabled": false
  },
  "InstanceConfiguration": { "Cpu": "1 vCPU", "Memory": "8 GB" }
}
`;
const HANDLERS = `import { contract } from "apprunner-contract";
import { createEmulator } from "apprunner-contract/emulator";
const emulator = createEmulator();
const handler = (operation) => (input) => {
  const answer = emulator.call(operation, input);
  if (answer.ok) return answer.output;
  throw Object.assign(new Error(answer.error.message), { name: answer.error.name });
};
export default Object.fromEntries(Object.keys(contract().operations).map((name) => [name, handler(name)]));
`;

const packed = mkdtempSync(join(tmpdir(), "apprunner-contract-packed-"));
const { stdout } = spawnSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", packed], {
  cwd: ROOT,
  encoding: "utf8",
});
const reader = createReader(join(packed, JSON.parse(stdout)[0].filename));
try {
  reader.standIn("go", "exec apprunner-contract emulate");
  reader.standIn("aws", `exec cat "${join(ROOT, "test/fixtures/samples/responses/describe-service.json")}"`);
  reader.write("service.json", SERVICE);
  reader.write("handlers.mjs", HANDLERS);
  hand(reader, join(ROOT, "test/fixtures/samples/monorepo/infra"), "infra");
  const blocks = blocksOf(readFileSync(join(ROOT, "README.md"), "utf8")).filter(({ lang }) => lang !== "js");
  const left = new Set(TRIALS);
  for (const block of blocks) {
    const trial = TRIALS.find(({ has }) => block.text.includes(has));
    if (!trial) throw new Error(`scripts/readme/trials.ts does not know how to try:\n${block.text}`);
    left.delete(trial);
    if (!trial.has.includes(only)) continue;
    const began = performance.now();
    await trial.attempt(block, reader);
    say(trial.has, began);
  }
  for (const { has } of left) throw new Error(`the README has no code any more with: ${has}`);
  const began = performance.now();
  if ("conform --init".includes(only)) {
    await tryInit(reader);
    say("conform --init, its workflow, and the composite action", began);
  }
} finally {
  reader.remove();
  rmSync(packed, { recursive: true });
}

function say(what: string, began: number): void {
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}\n`);
}
