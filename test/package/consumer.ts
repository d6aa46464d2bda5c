/** Uses what every subpath exports, as a user's strict TypeScript does; it is only type-checked. */

import { AppRunnerClient } from "@aws-sdk/client-apprunner";
import { type DocumentReport, diff, RELEASES, validate, validateCreateServiceRequest } from "apprunner-contract";
import { validateDescribeServiceResponse } from "apprunner-contract/2023-09-26";
import { request } from "apprunner-contract/arbitraries";
import { type ConformanceReport, conform, defineCheck, defineRule } from "apprunner-contract/conform";
import { fetchHandler, startEmulator } from "apprunner-contract/emulator";
import { describeConformance as withJest } from "apprunner-contract/jest";
import { type CallFinding, contractMiddleware } from "apprunner-contract/middleware";
import { assertConformsTo } from "apprunner-contract/node-test";
import type { Service } from "apprunner-contract/types";
import type { Service as SdkService } from "apprunner-contract/types/sdk";
import { validateListServicesRequest } from "apprunner-contract/validators";
import fc from "fast-check";

export const report: DocumentReport = validate("version: 1.0", { filename: "apprunner.yaml", kind: "apprunner-yaml" });
export const releases: readonly string[] = RELEASES;
export const signs: readonly ("+" | "-" | "~")[] = diff("2023-09-20").map(({ sign }) => sign);
export const name = (value: unknown): string | undefined =>
  validateCreateServiceRequest(value) ? value.ServiceName : undefined;
export const status = (value: unknown): string | undefined =>
  validateDescribeServiceResponse(value) ? value.Service.Status : undefined;
export const listed: boolean = validateListServicesRequest({});
export const times = (wire: Service, sdk: SdkService): boolean => wire.CreatedAt * 1000 === sdk.CreatedAt.getTime();

fc.assert(fc.property(request("CreateService"), ({ ServiceName }) => ServiceName.length > 0));
fc.assert(fc.property(request("CreateService").almostValid, ({ breaks }) => breaks.kind !== undefined));

const findings: CallFinding[] = [];
const client = new AppRunnerClient({});
client.middlewareStack.use(contractMiddleware({ mode: "throw", onFinding: (finding) => findings.push(finding) }));

export async function run(): Promise<ConformanceReport> {
  const emulator = await startEmulator({ quotas: "off" });
  await conform(fetchHandler(), { runs: 1 });
  return conform(emulator.url, { checks: [check], seed: "1" });
}

const check = defineCheck({
  id: "services-have-names",
  level: "should",
  on: "exchange",
  summary: "Every service has a name.",
  inspect: ({ exchange }) => (exchange.answer.ok ? [] : undefined),
});

export const rule = defineRule({
  id: "names-are-short",
  shape: "CreateServiceRequest",
  summary: "Names are short.",
  inspect: ({ ServiceName }) =>
    typeof ServiceName === "string" && ServiceName.length > 10
      ? [{ path: ["ServiceName"], message: "It is long.", why: "It is.", help: "Shorten it." }]
      : [],
});

export { assertConformsTo, withJest };
