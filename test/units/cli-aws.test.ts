import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { placeOf } from "../../src/cli/conform-place.ts";
import { AWS_ENVIRONMENT, type StandIn, standIn } from "../fixtures/aws/stand-in.ts";
import { run, scratch } from "../fixtures/cli/run.ts";

const { folder, clear } = scratch();
afterAll(clear);
const made: StandIn[] = [];
afterAll(() => made.forEach((one) => void one.close()));
const open = async (...how: Parameters<typeof standIn>): Promise<StandIn> => {
  const one = await standIn(...how);
  made.push(one);
  return one;
};

const ACCOUNT = "123456789012";
const MEANT = { "allow-remote": true, "allow-aws": true, account: ACCOUNT };
const ALLOWED = ["--allow-remote", "--allow-aws", "--account", ACCOUNT];

const drive = (url: string, words: readonly string[], cwd: string) =>
  run(["conform", url, "--seed", "1", ...words], { cwd, env: AWS_ENVIRONMENT });

const servicesOf = ({ emulator }: StandIn): readonly { readonly Status: string; readonly ServiceName: string }[] =>
  (emulator.call("ListServices", {}) as { output: { ServiceSummaryList: never } }).output.ServiceSummaryList;

describe.concurrent("AWS", () => {
  const URL_OF_AWS = "https://apprunner.us-east-1.amazonaws.com";
  test.each([
    [URL_OF_AWS, { "allow-remote": true }, "say --allow-remote --allow-aws --account ID"],
    [URL_OF_AWS, { "allow-aws": true, account: ACCOUNT }, "say --allow-remote --allow-aws --account ID"],
    [URL_OF_AWS, { "allow-remote": true, "allow-aws": true }, "--allow-aws needs --account ID"],
    [URL_OF_AWS, { ...MEANT, account: "12345" }, "--account takes the 12 digits"],
    [URL_OF_AWS, { ...MEANT, region: "eu-west-1" }, "is not the Region of"],
    ["http://apprunner.us-east-1.amazonaws.com", MEANT, "is not https"],
    ["https://ecs.us-east-1.amazonaws.com", MEANT, "is no endpoint of App Runner"],
    ["http://example.com", {}, "Say --allow-remote"],
  ])("%s with %j is no place to go", (url, options, complaint) => {
    expect(() => placeOf(url, { options, positionals: [url] })).toThrow(complaint);
  });

  test("is not called without permission, nor without credentials", async () => {
    const aws = await open();
    const forbidden = await drive(aws.url, ["--allow-remote"], folder());
    const nobody = { ...AWS_ENVIRONMENT, AWS_SECRET_ACCESS_KEY: "" };
    const unsigned = await run(["conform", aws.url, ...ALLOWED], { cwd: folder(), env: nobody });
    expect([forbidden.code, unsigned.code, aws.calls]).toEqual([2, 2, []]);
    expect(unsigned.stderr).toContain("there are no credentials for AWS");
  });

  test("is sent what has to be refused and nothing that creates, and no ledger is left", async () => {
    const aws = await open();
    const cwd = folder();
    const words = [...ALLOWED, "--rate", "5000", "--phase", "boundary", "--max-calls", "80", "--report", "json"];
    const { code, stderr, stdout } = await drive(aws.url, words, cwd);
    expect(stderr).toContain("this run creates nothing");
    expect([code, JSON.parse(stdout).summary.leftovers]).toEqual([0, []]);
    expect(aws.calls.filter((call) => call === "CreateService").length).toBeGreaterThan(5);
    expect([servicesOf(aws), readdirSync(cwd)]).toEqual([[], []]);
    expect(aws.emulator.call("ListConnections", {})).toMatchObject({ output: { ConnectionSummaryList: [] } });
  });

  test("of another account ends the run before anything is created", async () => {
    const aws = await open({ account: "999999999999" });
    const { code, stderr } = await drive(aws.url, [...ALLOWED, "--allow-create"], folder());
    expect([code, aws.calls]).toEqual([2, ["ListAutoScalingConfigurations"]]);
    expect(stderr).toContain("is of account 999999999999, not of 123456789012. Nothing was created");
  });

  test("that begins to answer for another account is created nothing in any more", async () => {
    const aws = await open({}, (response, call) =>
      call < 60
        ? response
        : { ...response, body: response.body.replaceAll(`:${ACCOUNT}:service/`, ":888888888888:service/") },
    );
    const words = [...ALLOWED, "--allow-create", "--rate", "5000", "--phase", "stateful", "--runs", "5"];
    const { code, stderr } = await drive(aws.url, words, folder());
    expect([code, stderr]).toEqual([2, expect.stringContaining("is of account 888888888888")]);
    const last = aws.calls.findLastIndex((call) => /^(?:Create|Update|Pause|Resume|Start|Tag)/u.test(call));
    expect(last).toBeLessThan(70);
  });

  test("is never given more services than it may have, which carry a tag and are all removed", async () => {
    let most = 0;
    let tagged = 0;
    const aws: StandIn = await open({}, (response) => {
      most = Math.max(most, servicesOf(aws).filter(({ Status }) => Status !== "DELETED").length);
      if (response.body.includes('"Key":"apprunner-contract"')) tagged++;
      return response;
    });
    const words = [...ALLOWED, "--allow-create", "--max-services", "2", "--rate", "5000", "--max-calls", "80"];
    const { code, stderr } = await drive(aws.url, [...words, "--phase", "boundary", "--runs", "0"], folder());
    expect(stderr).toMatch(/creates, and removes again, about .*at most 2 services at once/u);
    expect([code, most, servicesOf(aws).filter(({ Status }) => Status !== "DELETED")]).toEqual([0, 2, []]);
    expect(tagged).toBeGreaterThan(0);
  });
});

describe.concurrent("a ledger", () => {
  test("that tells of leftovers is not written over, and a sweep by it leaves nothing", async () => {
    const aws = await open();
    const cwd = folder();
    const arn = (
      aws.emulator.call("CreateConnection", { ConnectionName: "ac0000test-1", ProviderType: "GITHUB" }) as {
        output: { Connection: { ConnectionArn: string } };
      }
    ).output.Connection.ConnectionArn;
    aws.emulator.call("CreateConnection", { ConnectionName: "ac0000tester", ProviderType: "GITHUB" });
    const lines = [
      { event: "begun", tool: "0", target: aws.url, prefix: "ac0000test", before: [] },
      { event: "create", n: 1, operation: "CreateConnection", name: "ac0000test-1" },
    ];
    const ledger = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n{"event":"cre`;
    const file = join(folder({ "a.ledger": ledger }), "a.ledger");
    const refused = await drive(aws.url, [...ALLOWED, "--ledger", file], cwd);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(`sweep --ledger ${file}`)]);
    const sweep = (...words: string[]) =>
      run(["sweep", "--ledger", file, ...ALLOWED, ...words], { cwd, env: AWS_ENVIRONMENT });
    const dry = await sweep("--dry-run", "--rate", "100");
    expect([dry.code, dry.stdout]).toEqual([0, `would remove ${arn}\n`]);
    const swept = await sweep("--rate", "100");
    expect([swept.code, swept.stdout]).toEqual([0, `removed ${arn}\n`]);
    expect(aws.emulator.call("ListConnections", {})).toMatchObject({
      output: { ConnectionSummaryList: [{ ConnectionName: "ac0000tester" }] },
    });
    expect(readFileSync(file, "utf8")).toMatch(/\{"event":"ended","left":\[\]\}\n$/u);
  });
});

test("secrets show in no complaint, also where a module or a server prints them", async () => {
  const secret = AWS_ENVIRONMENT.AWS_SECRET_ACCESS_KEY;
  const cwd = folder({ "broken.mjs": "throw new Error('no ' + process.env.AWS_SECRET_ACCESS_KEY);\n" });
  const env = { AWS_SECRET_ACCESS_KEY: secret };
  const broken = await run(["conform", "--module", "broken.mjs"], { cwd, env });
  const started = await run(["conform", "--start", "echo $AWS_SECRET_ACCESS_KEY; exit 1"], { cwd, env });
  expect([broken.code, broken.stderr]).toEqual([2, expect.stringContaining("no (hidden)")]);
  expect([started.code, started.stderr]).toEqual([2, expect.stringContaining("(hidden)")]);
  for (const { stderr, stdout } of [broken, started]) expect(stdout + stderr).not.toContain(secret.slice(0, 12));
  expect(existsSync(join(cwd, "broken.mjs"))).toBe(true);
});
