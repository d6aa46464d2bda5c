import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { manyRequests, ONE } from "./data/write.ts";
import { ratio, validateCommand } from "./measures.ts";
import { cfnLint, type Found, npmPeer } from "./peers.ts";
import { SCRATCH, TOOL } from "./places.ts";
import { type Command, nodeCommand, outputOf } from "./processes.ts";
import type { Outcome, Row } from "./row.ts";

const REQUESTS = "1,000 JSON files";
const TEMPLATE = "one CloudFormation template";

/** The rows that need another tool. */
export const PEER_ROWS: readonly Row[] = [
  {
    ...peerRow("peer-jsonschema", REQUESTS, "jsonschema validate", 7),
    must: 1,
    aim: 0.8,
    measure: (runs) =>
      requestsAgainst(npmPeer("@sourcemeta/jsonschema", "npm/cli.js"), runs, (path, schema, folder) =>
        nodeCommand([path, "validate", schema, folder]),
      ),
  },
  {
    ...peerRow("peer-ajv-cli", REQUESTS, "ajv validate", 5),
    measure: (runs) =>
      requestsAgainst(npmPeer("ajv-cli", "dist/index.js"), runs, (path, schema, folder) =>
        nodeCommand([
          path,
          "validate",
          "--spec=draft2020",
          "--strict=false",
          "-s",
          schema,
          "-d",
          `${folder}/**/*.json`,
        ]),
      ),
  },
  {
    ...peerRow("peer-cfn-lint", TEMPLATE, "cfn-lint", 5),
    measure: (runs) =>
      templateAgainst(cfnLint(), runs, (program, template) => ({ program, words: [template], exits: [0, 4, 8, 12] })),
  },
  {
    ...peerRow("peer-cloudformation-validate", TEMPLATE, "@aws/cloudformation-validate", 5),
    measure: (runs) =>
      templateAgainst(npmPeer("@aws/cloudformation-validate", "index.js"), runs, (path, template) =>
        nodeCommand(["-e", LIBRARY_CALL, path, template]),
      ),
  },
];

/** That package has no command; this is the call from its own introduction, with the faster of its two engines. */
const LIBRARY_CALL = `
const { CelEngine, TemplateFile } = require(process.argv[1]);
const engine = new CelEngine();
const report = engine.validateStandard(new TemplateFile(process.argv[2]));
for (const one of report.diagnostics) console.log(one.severity, one.ruleId, one.message);
if (report.status === "ERROR") process.exitCode = 1;
engine.free();
`;

function peerRow(name: string, work: string, against: string, runs: number) {
  return { name, work, against, figure: "ratio", runs, peer: true } as const;
}

function requestsAgainst(
  found: Found,
  runs: number,
  command: (path: string, schema: string, folder: string) => Command,
): Outcome {
  if ("absent" in found) return { is: "absent", reason: found.absent };
  const folder = manyRequests(1000);
  const schema = join(SCRATCH, "create-service-request.schema.json");
  writeFileSync(schema, outputOf(nodeCommand([TOOL, "schema", "CreateServiceRequest"])));
  return ratio(validateCommand(folder, { valid: 1000 }), command(found.path, schema, folder), runs);
}

function templateAgainst(found: Found, runs: number, command: (path: string, template: string) => Command): Outcome {
  if ("absent" in found) return { is: "absent", reason: found.absent };
  const template = ONE.template();
  return ratio(validateCommand(template, { valid: 1 }), command(found.path, template), runs);
}
