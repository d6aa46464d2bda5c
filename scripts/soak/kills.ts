import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Emulator } from "../../src/emulator/emulator.ts";
import { openEmulator } from "../../src/emulator/start.ts";
import { clientRequest } from "../../src/wire/signed-request.ts";

/** What became of some rounds of loading an emulator, killing it, and looking at what it kept. */
export interface Kills {
  readonly rounds: number;
  /** Services whose creation was acknowledged. */
  readonly acknowledged: number;
  /** Services that were kept without having been acknowledged, because the kill came between the two. */
  readonly more: number;
  /** The names of acknowledged services that were gone or different. */
  readonly lost: readonly string[];
}

const AT_ONCE = 16;

/** Kills an emulator with SIGKILL at random moments under load, over and over on one state file in `folder`. */
export async function kills(rounds: number, folder: string, longestMs = 60): Promise<Kills> {
  const state = join(folder, "state");
  const program = join(folder, "child.mjs");
  const entryPoints = [join(import.meta.dirname, "child.ts")];
  buildSync({
    entryPoints,
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: REQUIRE,
  });
  const acknowledged = new Map<string, string>();
  const lost: string[] = [];
  let kept = 0;
  for (let round = 0; round < rounds; round++) {
    const child = spawn(process.execPath, [program, state], { stdio: ["ignore", "pipe", "inherit"] });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    await load(line.toString().trim(), child, `r${round}`, acknowledged, Math.random() * longestMs);
    const emulator = await openEmulator({ state, quotas: "off" });
    for (const [name, arn] of acknowledged) if (!holds(emulator, name, arn)) lost.push(name);
    kept = countOf(emulator);
    emulator.close();
  }
  return { rounds, acknowledged: acknowledged.size, more: kept - acknowledged.size, lost };
}

/** Some dependencies are CommonJS and want a `require`. */
const REQUIRE = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };

async function load(
  url: string,
  child: ChildProcess,
  prefix: string,
  acknowledged: Map<string, string>,
  killAfterMs: number,
): Promise<void> {
  const gone = once(child, "exit");
  let alive = true;
  let number = 0;
  const worker = async (): Promise<void> => {
    while (alive) {
      const name = `${prefix}-${number++}-service`;
      const { method, headers, body } = clientRequest(url, "CreateService", inputOf(name));
      const arn = await fetch(url, { method, headers, body })
        .then(async (response) => ((await response.json()) as { Service: { ServiceArn: string } }).Service.ServiceArn)
        .catch(() => undefined);
      if (arn === undefined) continue;
      if (number <= AT_ONCE) setTimeout(() => child.kill("SIGKILL"), killAfterMs);
      acknowledged.set(name, arn);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, worker);
  await gone;
  alive = false;
  await Promise.all(workers);
}

function inputOf(name: string): object {
  return {
    ServiceName: name,
    SourceConfiguration: {
      CodeRepository: {
        RepositoryUrl: "https://github.com/example/monorepo",
        SourceCodeVersion: { Type: "BRANCH", Value: "main" },
        SourceDirectory: `/services/${name}`,
        CodeConfiguration: { ConfigurationSource: "REPOSITORY" },
      },
    },
  };
}

function holds(emulator: Emulator, name: string, arn: string): boolean {
  const answer = emulator.call("DescribeService", { ServiceArn: arn });
  const service = answer.ok && (answer.output as { Service: ServiceSeen }).Service;
  return (
    service &&
    service.ServiceName === name &&
    service.SourceConfiguration.CodeRepository.SourceDirectory === `/services/${name}`
  );
}

interface ServiceSeen {
  readonly ServiceName: string;
  readonly SourceConfiguration: { readonly CodeRepository: { readonly SourceDirectory: string } };
}

function countOf(emulator: Emulator): number {
  const answer = emulator.call("ListServices");
  return answer.ok
    ? (answer.output as { ServiceSummaryList: readonly unknown[] }).ServiceSummaryList.length
    : Number.NaN;
}
