import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { validateCreateServiceRequest } from "../../../generated/latest/validators.js";
import { LATEST } from "../../../src/contract/contract.ts";
import { closed } from "../../../src/emitters/parts/json-schema.ts";
import { schemaDocument } from "../../../src/engine/schema.ts";
import { requestText } from "../data/requests.ts";

/**
 * Validates 1,000 CreateService requests, and does the same with what it is held against; prints milliseconds for each
 * run. Words: how often, against what, and the folder where other tools are installed.
 */
const [runs = "5", against = "parse", peers = ""] = process.argv.slice(2);
const texts = Array.from({ length: 1000 }, (_, index) => requestText(index));
const requests = texts.map((text) => JSON.parse(text));
const { $defs } = schemaDocument(LATEST);
const schema = { $defs: closed($defs), $ref: "#/$defs/CreateServiceRequest" };

type Validate = (value: unknown) => boolean;

const OTHERS: Readonly<Record<string, () => Promise<() => void>>> = {
  parse: async () => () => {
    for (const text of texts) JSON.parse(text);
  },
  ajv: async () => overAll(new Ajv2020({ strict: false }).compile(schema)),
  zod: async () => {
    const { z } = await load("zod");
    const made = z.fromJSONSchema(schema);
    return overAll((value) => made.safeParse(value).success);
  },
  typebox: async () => {
    const { Compile } = await load("typebox/schema");
    const made = Compile(schema);
    return overAll((value) => made.Check(value));
  },
};

function overAll(validate: Validate): () => void {
  return () => {
    for (const request of requests)
      if (!validate(request)) throw new Error(`${against} refuses ${JSON.stringify(request)}`);
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the packages are installed by the bench and have no types here.
async function load(name: string): Promise<any> {
  return import(pathToFileURL(createRequire(`${peers}/package.json`).resolve(name)).href);
}

function timed(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

const other = await (OTHERS[against] as (typeof OTHERS)[string])();
const own = overAll(validateCreateServiceRequest);
for (let warm = 0; warm < 20; warm++) for (const act of [own, other]) act();
const pairs = Array.from({ length: Number(runs) }, () => [timed(own), timed(other)] as const);
process.stdout.write(JSON.stringify({ ours: pairs.map(([one]) => one), other: pairs.map(([, two]) => two) }));
