import { isAbsolute, join } from "node:path";
import type { RunningEmulator, StartOptions } from "../../emulator/start.ts";
import { chooseRelease } from "../choose-release.ts";
import { type Arguments, defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { type Io, UsageError } from "../io.ts";

/** Serves the App Runner API on this machine until the user interrupts. */
export default defineCommand({
  name: "emulate",
  summary: "Serves the App Runner API on this machine, for the AWS CLI, the SDKs and your tests.",
  usage: "emulate [OPTIONS]",
  options: {
    port: { type: "string", short: "p", value: "N", help: "the port to listen on (default: a free one)" },
    host: { type: "string", value: "HOST", help: "the address to listen on (default: 127.0.0.1, this machine only)" },
    region: { type: "string", value: "REGION", help: "the Region of ARNs (default: us-east-1)" },
    account: { type: "string", value: "DIGITS", help: "the account of ARNs (default: 123456789012)" },
    release: { type: "string", short: "r", value: "DATE", help: "the release of the API (default: the newest)" },
    settle: {
      type: "string",
      value: "TIME",
      help: "how long OPERATION_IN_PROGRESS lasts, such as 500ms, 5s, 2m (default: 0ms, until the next request)",
    },
    fail: {
      type: "string",
      multiple: true,
      value: "OPERATION=STATUS",
      help: "let an operation end badly, such as CreateService=CREATE_FAILED; may be repeated",
    },
    "fail-rate": {
      type: "string",
      value: "SHARE",
      help: "the share of all other operations that end badly, from 0 to 1 (default: 0)",
    },
    quotas: { type: "string", value: "WHICH", help: "documented (default) or off" },
    open: {
      type: "string",
      multiple: true,
      value: "POINT=CHOICE",
      help: "settle a point that AWS's documents leave open; may be repeated",
    },
    state: {
      type: "string",
      value: "FILE",
      help: "keep everything in FILE, also through a crash (default: in memory)",
    },
    seed: {
      type: "string",
      value: "SEED",
      help: "make every id and time repeatable; each call takes a second of a virtual clock",
    },
    log: { type: "string", value: "FILE", help: "append each call to FILE as a JSON line, without anything sensitive" },
    "require-signature": { type: "boolean", help: "refuse requests without an Authorization header, as AWS does" },
  },
  notes: [
    "Signatures are looked at but cannot be checked: any credentials will do, and without --require-signature none.",
    "Ctrl-C ends it.",
  ],
  run: async ({ args, io }) => {
    if (args.positionals.length > 0) throw new UsageError(`emulate takes options only, not ${args.positionals[0]}`);
    const options = optionsFrom(args, io);
    const emulator = await started(options, io);
    io.out(greeting(emulator, options.limits?.signed === true));
    io.err(warning(emulator.host));
    if (!io.interrupted.aborted)
      await new Promise((resolve) => io.interrupted.addEventListener("abort", resolve, { once: true }));
    await emulator.close();
    return EXIT.clean;
  },
});

async function started(options: StartOptions, io: Io): Promise<RunningEmulator> {
  const { startEmulator } = await import("../../emulator/start.ts");
  const onFault = (error: unknown): void => io.err(`a fault of the emulator: ${(error as Error).stack ?? error}\n`);
  try {
    return await startEmulator({ ...options, onFault });
  } catch (error) {
    const { name, message, code } = error as NodeJS.ErrnoException;
    if (name === "StateError" || error instanceof RangeError || code !== undefined) throw new UsageError(message);
    throw error;
  }
}

function optionsFrom({ options }: Arguments, io: Io): StartOptions {
  const text = (name: string): string | undefined => options[name] as string | undefined;
  const path = (name: string): string | undefined => {
    const given = text(name);
    return given === undefined || isAbsolute(given) ? given : join(io.cwd, given);
  };
  return present({
    port: number("port", text("port"), 65535),
    host: text("host"),
    region: text("region"),
    account: text("account"),
    release: chooseRelease(text("release")),
    settleMs: duration(text("settle")),
    failures: pairs("fail", options.fail),
    failRate: number("fail-rate", text("fail-rate"), 1),
    quotas: quotas(text("quotas")),
    choices: pairs("open", options.open),
    state: path("state"),
    seed: text("seed"),
    log: path("log"),
    limits: { signed: options["require-signature"] === true },
  });
}

function present(options: Readonly<Record<string, unknown>>): StartOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function number(option: string, given: string | undefined, most: number): number | undefined {
  if (given === undefined) return undefined;
  const value = Number(given);
  const whole = most === 1 || Number.isInteger(value);
  if (given.trim() !== "" && whole && value >= 0 && value <= most) return value;
  throw new UsageError(`--${option} takes a number from 0 to ${most}, not ${JSON.stringify(given)}`);
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

function duration(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const [, amount, unit = "ms"] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(given) ?? [];
  if (amount === undefined)
    throw new UsageError(`--settle takes a time such as 500ms, 5s or 2m, not ${JSON.stringify(given)}`);
  return Number(amount) * (UNITS[unit] as number);
}

function pairs(option: string, given: unknown): Readonly<Record<string, string>> | undefined {
  const list = given as readonly string[] | undefined;
  return list && Object.fromEntries(list.map((pair) => pairOf(option, pair)));
}

function pairOf(option: string, pair: string): readonly [string, string] {
  const [, name, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(`--${option} takes NAME=VALUE, not ${JSON.stringify(pair)}`);
  return [name, value];
}

function quotas(given: string | undefined): "documented" | "off" | undefined {
  if (given === undefined || given === "documented" || given === "off") return given;
  throw new UsageError(`--quotas takes documented or off, not ${JSON.stringify(given)}`);
}

function greeting({ url, region }: RunningEmulator, signed: boolean): string {
  const sign = signed ? "" : " --no-sign-request";
  return [
    `App Runner listens on ${url}`,
    "",
    `AWS CLI     aws apprunner list-services --endpoint-url ${url} --region ${region}${sign}`,
    `boto3       boto3.client("apprunner", endpoint_url="${url}", region_name="${region}", aws_access_key_id="any", aws_secret_access_key="any")`,
    `JavaScript  new AppRunnerClient({ endpoint: "${url}", region: "${region}", credentials: { accessKeyId: "any", secretAccessKey: "any" } })`,
    "",
  ].join("\n");
}

const LOOPBACK = /^(127\.|localhost$|::1$)/;

function warning(host: string): string {
  if (LOOPBACK.test(host)) return "Ctrl-C ends it\n";
  return `warning: everybody who reaches ${host} can read and change what is in this emulator; Ctrl-C ends it\n`;
}
