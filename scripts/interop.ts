import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningEmulator, startEmulator } from "../src/emulator/start.ts";
import { driveAwsCli } from "./interop/aws-cli.ts";
import type { Case } from "./interop/case.ts";
import { makePython, type Python, runBeside } from "./interop/python.ts";

/** Drives the emulator with boto3 and the AWS CLI in a Python environment of its own, and prints what came of it. */
async function interop(python: Python): Promise<boolean> {
  const aws = await withEmulator((emulator) => driveAwsCli(python, emulator));
  const boto3 = await withEmulator((emulator) => driveBoto3(python, emulator));
  const names = aws.map((one) => one.case);
  const width = Math.max(...names.map((name) => name.length));
  const verdict = (cases: readonly Case[], name: string): string => {
    const found = cases.find((one) => one.case === name);
    return found === undefined ? "missing" : found.ok ? "ok" : "FAILED";
  };
  process.stdout.write(`${python.versions}\n\n${"".padEnd(width)}  AWS CLI  boto3\n`);
  for (const name of names)
    process.stdout.write(`${name.padEnd(width)}  ${verdict(aws, name).padEnd(7)}  ${verdict(boto3, name)}\n`);
  const failed = [...aws, ...boto3].filter(({ ok }) => !ok);
  for (const { case: name, detail } of failed) process.stdout.write(`\n${name}: ${detail}\n`);
  return failed.length === 0 && boto3.length === aws.length;
}

/** A world on a virtual clock, where an operation takes two calls and the list of VPC connectors is out of order. */
async function withEmulator<T>(act: (emulator: RunningEmulator) => Promise<T>): Promise<T> {
  const failures = { ListVpcConnectors: "InternalServiceErrorException" };
  const emulator = await startEmulator({ seed: "interop", settleMs: 1500, failures, limits: { signed: true } });
  try {
    return await act(emulator);
  } finally {
    await emulator.close();
  }
}

async function driveBoto3(python: Python, { url, region }: RunningEmulator): Promise<readonly Case[]> {
  const script = join(import.meta.dirname, "..", "test", "interop", "clients", "boto3_client.py");
  const { stdout, stderr } = await runBeside(python.program("python"), [script, url, region]);
  if (stdout === "") return [{ case: "start", ok: false, detail: stderr }];
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
}

const folder = mkdtempSync(join(tmpdir(), "apprunner-interop-"));
try {
  const python = makePython(folder);
  if ("absent" in python) process.stdout.write(`interop was left out: ${python.absent}\n`);
  else if (!(await interop(python))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
