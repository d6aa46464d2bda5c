import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { emptyWorld, perform, settingsAt, type World } from "../../src/model/index.ts";
import { counter } from "./model-histories.ts";

const now = 1_700_000_000;
const newId = counter();
const IMAGE = { ImageRepository: { ImageIdentifier: "public.ecr.aws/e/a:1", ImageRepositoryType: "ECR_PUBLIC" } };

function call(world: World, operation: string, input: unknown) {
  const { world: after, answer } = perform(world, operation, input, { now, newId });
  if (!answer.ok) throw new Error(`${operation}: ${answer.error.message}`);
  return { world: after, output: answer.output as Record<string, unknown> };
}

/** A world with `count` of everything that lists, all that can belong to one service belonging to one. */
function filledWorld(count: number, choices: Record<string, string>) {
  let world = emptyWorld(settingsAt(LATEST, { quotas: "off", choices }));
  const run = (operation: string, input: unknown) => {
    const done = call(world, operation, input);
    world = done.world;
    return done.output;
  };
  const first = run("CreateService", { ServiceName: "first", SourceConfiguration: IMAGE }) as {
    Service: { ServiceArn: string };
  };
  const { ServiceArn } = first.Service;
  for (let index = 0; index < count; index++) {
    const name = `name-${index}`;
    run("CreateService", { ServiceName: name, SourceConfiguration: IMAGE });
    run("CreateConnection", { ConnectionName: name, ProviderType: "GITHUB" });
    run("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: "high" });
    run("CreateObservabilityConfiguration", { ObservabilityConfigurationName: name });
    run("CreateVpcConnector", { VpcConnectorName: name, Subnets: ["s"] });
    run("CreateVpcIngressConnection", { ServiceArn, VpcIngressConnectionName: name, IngressVpcConfiguration: {} });
    run("AssociateCustomDomain", { ServiceArn, DomainName: `${name}.example` });
    run("StartDeployment", { ServiceArn });
  }
  return { world, ServiceArn };
}

const DEFAULT = "arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/DefaultConfiguration";
const parametersOf = (operation: string, ServiceArn: string): object => {
  if (operation === "ListOperations" || operation === "DescribeCustomDomains") return { ServiceArn };
  if (operation === "ListServicesForAutoScalingConfiguration") return { AutoScalingConfigurationArn: DEFAULT };
  return operation === "ListAutoScalingConfigurations" ? { LatestOnly: false } : {};
};
const PAGED = contractAt(LATEST)
  .operations()
  .filter(({ paging }) => paging !== undefined);

describe.each(PAGED.map(({ name, paging }) => [name, paging?.items as string] as const))("%s", (operation, items) => {
  it("partitions its list into pages", () => {
    const choice = fc.record({
      "list-order": fc.constantFrom("oldest-first", "newest-first"),
      "page-length": fc.constantFrom("full", "shorter"),
      "empty-last-page": fc.constantFrom("never", "when-the-page-is-full"),
    });
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 5 }), choice, (count, MaxResults, choices) => {
        const { world, ServiceArn } = filledWorld(count, choices);
        const parameters = parametersOf(operation, ServiceArn);
        const all = call(world, operation, parameters).output[items] as unknown[];
        expect(all.length).toBeGreaterThanOrEqual(count);
        const pages: unknown[] = [];
        let token: unknown;
        do {
          const page = call(world, operation, {
            ...parameters,
            MaxResults,
            ...(token ? { NextToken: token } : {}),
          }).output;
          expect((page[items] as unknown[]).length).toBeLessThanOrEqual(MaxResults);
          pages.push(...(page[items] as unknown[]));
          token = page.NextToken;
        } while (token !== undefined);
        expect(pages).toEqual(all);
      }),
      { numRuns: 12 },
    );
  });

  it("refuses a token of other parameters, of another operation, and one that was changed", () => {
    const { world, ServiceArn } = filledWorld(3, {});
    const parameters = parametersOf(operation, ServiceArn);
    const { NextToken } = call(world, operation, { ...parameters, MaxResults: 1 }).output as { NextToken: string };
    const other = operation === "ListServices" ? "ListConnections" : "ListServices";
    const forged = [...NextToken].reverse().join("");
    const refusals = [
      perform(world, operation, { ...parameters, MaxResults: 2, NextToken }, { now, newId }),
      perform(world, operation, { ...parameters, MaxResults: 1, NextToken: forged }, { now, newId }),
      perform(world, operation, { ...parameters, MaxResults: 1, NextToken: `${NextToken}A` }, { now, newId }),
      perform(world, other, { MaxResults: 1, NextToken }, { now, newId }),
    ];
    for (const { answer } of refusals)
      expect(answer).toMatchObject({ ok: false, error: { name: "InvalidRequestException" } });
  });

  it("neither drops nor doubles what stays while other things come and go", () => {
    const { world, ServiceArn } = filledWorld(4, {});
    if (operation !== "ListServices") return;
    const first = call(world, operation, { MaxResults: 2 }).output as {
      ServiceSummaryList: { ServiceArn: string }[];
      NextToken: string;
    };
    const gone = first.ServiceSummaryList[1]?.ServiceArn as string;
    expect(gone).not.toBe(ServiceArn);
    const later = call(call(world, "DeleteService", { ServiceArn: gone }).world, "CreateService", {
      ServiceName: "late",
      SourceConfiguration: IMAGE,
    });
    const second = call(later.world, operation, { MaxResults: 2, NextToken: first.NextToken }).output;
    expect((second.ServiceSummaryList as { ServiceName: string }[]).map((one) => one.ServiceName)).toEqual([
      "name-1",
      "name-2",
    ]);
  });
});
