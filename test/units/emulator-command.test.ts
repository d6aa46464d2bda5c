import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments.ts";
import emulate from "../../src/cli/commands/emulate.ts";
import { createMask } from "../../src/core/mask.ts";

/** Runs `emulate` until `act` has done with it. */
async function run(words: readonly string[], act: (said: string) => Promise<void> = async () => {}) {
  const stop = new AbortController();
  let out = "";
  let err = "";
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    stdin: async () => new Uint8Array(),
    cwd: process.cwd(),
    env: {},
    color: false,
    width: 100,
    terminal: undefined,
    mask: createMask(),
    again: async () => ({ code: null, stderr: "" }),
    spentMs: () => 0,
    interrupted: stop.signal,
  };
  const running = emulate.run({ args: readArguments(emulate, words), io });
  running.catch(() => {});
  for (let tries = 0; tries < 500 && !err; tries++)
    if (
      (await Promise.race([
        running.then(
          () => 1,
          () => 1,
        ),
        pause(10),
      ])) === 1
    )
      break;
  if (out !== "") await act(out).finally(() => stop.abort());
  return { code: await running, out, err };
}

const target = { "content-type": "application/x-amz-json-1.0", "x-amz-target": "AppRunner.ListServices" };
const urlIn = (said: string): string => /http:\S+/.exec(said)?.[0] ?? "";

test("says where it listens and how three clients get there, and ends when interrupted", async () => {
  const { code, out, err } = await run(["--region", "eu-west-1"], async (said) => {
    expect((await fetch(urlIn(said), { method: "POST", headers: target })).status).toBe(200);
  });
  const url = urlIn(out);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(out.trim().split("\n").slice(2)).toEqual([
    `AWS CLI     aws apprunner list-services --endpoint-url ${url} --region eu-west-1 --no-sign-request`,
    expect.stringMatching(/^boto3 .*endpoint_url="http.*region_name="eu-west-1"/),
    expect.stringMatching(/^JavaScript .*new AppRunnerClient\(\{ endpoint: "http.*region: "eu-west-1"/),
  ]);
  expect([code, err]).toEqual([0, "Ctrl-C ends it\n"]);
  await expect(fetch(url)).rejects.toThrow();
});

test("demands a signature on demand", async () => {
  const { out } = await run(["--require-signature"], async (said) => {
    expect((await fetch(urlIn(said), { method: "POST", headers: target })).status).toBe(403);
  });
  expect(out).not.toContain("--no-sign-request");
});

test("warns when others can reach it", async () => {
  const { err, out } = await run(["--host", "0.0.0.0"]);
  expect(err).toContain("warning: everybody who reaches 0.0.0.0");
  expect(urlIn(out)).toContain("127.0.0.1");
});

test.each([
  [["--port", "http"], '--port takes a number from 0 to 65535, not "http"'],
  [["--port", "1.5"], "--port takes a number"],
  [["--settle", "soon"], "--settle takes a time such as 500ms"],
  [["--fail", "CreateService"], "--fail takes NAME=VALUE"],
  [["--fail", "CreateService=RUNNING"], "CreateService fails with CREATE_FAILED"],
  [["--fail-rate", "2"], "--fail-rate takes a number from 0 to 1"],
  [["--quotas", "some"], "--quotas takes documented or off"],
  [["--open", "nothing=x"], "nothing is no open point"],
  [["--release", "2020-01-01"], "no release"],
  [["--account", "1"], "an account is twelve digits"],
  [["--state", "none/state"], "cannot use"],
  [["--log", "none/log"], "ENOENT"],
  [["--host", "203.0.113.1"], "EADDRNOTAVAIL"],
  [["more"], "emulate takes options only"],
  [["--sed", "1"], "did you mean --seed?"],
])("refuses %j", async (words, message) => {
  await expect(run(words)).rejects.toThrow(message);
});
