import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../src/cli/io.ts";
import { readExamples } from "../../src/cli/read-examples.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { Mask } from "../../src/core/mask.ts";
import type { Recording } from "../../src/harness/recordings/recorded-session.ts";

const ARN = "arn:aws:apprunner:us-east-1:123456789012:service/shop/8fe1e10304f84fd2b0df550fe98a71fa";
const IMAGE = { ImageIdentifier: "public.ecr.aws/nginx/nginx:latest", ImageRepositoryType: "ECR_PUBLIC" };

/** Where a secret stands in an answer and in no request: what somebody else has made is only looked at. */
const PLACES: readonly ((secret: string) => object)[] = [
  (secret) => ({
    ImageRepository: { ...IMAGE, ImageConfiguration: { RuntimeEnvironmentVariables: { TOKEN: secret } } },
  }),
  (secret) => ({ ImageRepository: { ...IMAGE, ImageConfiguration: { RuntimeEnvironmentSecrets: { TOKEN: secret } } } }),
  (secret) => ({ ImageRepository: { ...IMAGE, ImageConfiguration: { StartCommand: secret } } }),
  (secret) => ({ CodeRepository: { CodeConfiguration: { CodeConfigurationValues: { BuildCommand: secret } } } }),
];

/** A recording whose answer alone holds a secret, read as the tool reads it, so that the mask learns of it. */
export async function recordedWith(secret: string, number: number, mask: Mask): Promise<readonly Recording[]> {
  const place = PLACES[number % PLACES.length] as (typeof PLACES)[number];
  const body = { Service: { ServiceArn: ARN, SourceConfiguration: place(secret) } };
  const line = { operation: "DescribeService", request: { ServiceArn: ARN }, response: { status: 200, body } };
  const cwd = mkdtempSync(join(tmpdir(), "apprunner-contract-canary-"));
  try {
    writeFileSync(join(cwd, "recorded.ndjson"), `${JSON.stringify(line)}\n`);
    return await readExamples("recorded.ndjson", contractAt(LATEST), { cwd, mask } as unknown as Io);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
