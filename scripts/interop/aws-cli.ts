import assert from "node:assert/strict";
import type { RunningEmulator } from "../../src/emulator/start.ts";
import { type Case, caseOf } from "./case.ts";
import { type Python, runBeside } from "./python.ts";

const SOURCE = {
  CodeRepository: {
    RepositoryUrl: "https://github.com/example/monorepo",
    SourceCodeVersion: { Type: "BRANCH", Value: "main" },
    SourceDirectory: "/services/api",
    CodeConfiguration: { ConfigurationSource: "REPOSITORY" },
  },
};

interface Seen {
  readonly ServiceArn: string;
  readonly Status: string;
  readonly SourceConfiguration: typeof SOURCE;
}

/**
 * Drives the life of a monorepo's service through the AWS CLI. Pages are asked for with `--max-results`, because AWS
 * publishes no paginators for App Runner, so that the CLI has no `--max-items` for it.
 */
export async function driveAwsCli(python: Python, { url, region, call }: RunningEmulator): Promise<readonly Case[]> {
  const env = { ...process.env, AWS_ACCESS_KEY_ID: "any", AWS_SECRET_ACCESS_KEY: "any", AWS_MAX_ATTEMPTS: "1" };
  const aws = (...words: readonly string[]) => {
    const line = ["apprunner", ...words, "--endpoint-url", url, "--region", region, "--output", "json"];
    return runBeside(python.program("aws"), line, {
      ...env,
      AWS_CONFIG_FILE: "none",
      AWS_SHARED_CREDENTIALS_FILE: "none",
    });
  };
  const ask = async <T>(...words: readonly string[]): Promise<T> => {
    const { status, stdout, stderr } = await aws(...words);
    assert.equal(status, 0, stderr);
    return (stdout.trim() === "" ? {} : JSON.parse(stdout)) as T;
  };
  let arn = "";
  let directory = "/services/api";
  const service = (): readonly string[] => ["--service-arn", arn];
  const settled = async (status: string): Promise<void> => {
    for (let tries = 0; tries < 20; tries++) {
      const { Service } = await ask<{ Service: Seen }>("describe-service", ...service());
      if (Service.Status === "OPERATION_IN_PROGRESS") continue;
      assert.equal(Service.Status, status);
      assert.equal(Service.SourceConfiguration.CodeRepository.SourceDirectory, directory);
      return;
    }
    assert.fail("it never settled");
  };
  const refused = async (error: string, ...words: readonly string[]): Promise<void> => {
    const { status, stderr } = await aws(...words);
    assert.notEqual(status, 0);
    assert.match(stderr, new RegExp(`An error occurred \\(${error}\\)`));
  };
  return [
    await caseOf("create with SourceDirectory", async () => {
      const source = ["--source-configuration", JSON.stringify(SOURCE)];
      const made = await ask<{ Service: Seen }>(
        "create-service",
        "--service-name",
        "cli-api",
        ...source,
        "--tags",
        "Key=team,Value=a",
      );
      arn = made.Service.ServiceArn;
      await settled("RUNNING");
    }),
    await caseOf("update SourceDirectory and memory", async () => {
      directory = "/services/web";
      const moved = { CodeRepository: { ...SOURCE.CodeRepository, SourceDirectory: directory } };
      await ask("update-service", ...service(), "--source-configuration", JSON.stringify(moved));
      await settled("RUNNING");
      await ask("update-service", ...service(), "--instance-configuration", "Memory=3072");
      await settled("RUNNING");
    }),
    await caseOf("deploy", async () => {
      await ask("start-deployment", ...service());
      await settled("RUNNING");
    }),
    await caseOf("pause and resume", async () => {
      await ask("pause-service", ...service());
      await settled("PAUSED");
      await ask("resume-service", ...service());
      await settled("RUNNING");
    }),
    await caseOf("tags", async () => {
      await ask("tag-resource", "--resource-arn", arn, "--tags", "Key=b,Value=");
      await ask("untag-resource", "--resource-arn", arn, "--tag-keys", "team");
      assert.deepEqual(await ask("list-tags-for-resource", "--resource-arn", arn), { Tags: [{ Key: "b", Value: "" }] });
    }),
    await caseOf("paging", async () => {
      for (let number = 0; number < 4; number++)
        call("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: `paged-${number}` });
      const names: string[] = [];
      let token: readonly string[] = [];
      do {
        const page = await ask<{
          AutoScalingConfigurationSummaryList: { AutoScalingConfigurationName: string }[];
          NextToken?: string;
        }>("list-auto-scaling-configurations", ...["--max-results", "2", ...token]);
        names.push(...page.AutoScalingConfigurationSummaryList.map((one) => one.AutoScalingConfigurationName));
        token = page.NextToken === undefined ? [] : ["--next-token", page.NextToken];
      } while (token.length > 0);
      assert.equal(new Set(names).size, 5);
      assert.equal(names.length, 5);
    }),
    await caseOf("operations, newest first", async () => {
      const { OperationSummaryList: list } = await ask<{ OperationSummaryList: { Type: string }[] }>(
        "list-operations",
        ...service(),
      );
      assert.deepEqual([list[0]?.Type, list.at(-1)?.Type], ["RESUME_SERVICE", "CREATE_SERVICE"]);
    }),
    await caseOf("InvalidRequestException", () => refused("InvalidRequestException", "update-service", ...service())),
    await caseOf("ResourceNotFoundException", () =>
      refused("ResourceNotFoundException", "describe-service", "--service-arn", `${arn.slice(0, -4)}0000`),
    ),
    await caseOf("InvalidStateException", async () => {
      await ask("pause-service", ...service());
      await refused("InvalidStateException", "pause-service", ...service());
      await settled("PAUSED");
    }),
    await caseOf("ServiceQuotaExceededException", async () => {
      for (let number = 0; number < 100; number++)
        call("CreateConnection", { ConnectionName: `conn-${number}`, ProviderType: "GITHUB" });
      await refused(
        "ServiceQuotaExceededException",
        ...["create-connection", "--connection-name", "more", "--provider-type", "GITHUB"],
      );
    }),
    await caseOf("InternalServiceErrorException", () =>
      refused("InternalServiceErrorException", "list-vpc-connectors"),
    ),
    await caseOf("delete", async () => {
      await ask("delete-service", ...service());
      await settled("DELETED");
      assert.deepEqual(await ask("list-services"), { ServiceSummaryList: [] });
    }),
  ];
}
