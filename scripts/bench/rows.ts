import { CONFORM_ROWS } from "./conform.ts";
import { manyConfigurations, manyRequests, ONE, thousandsOfRequests } from "./data/write.ts";
import { EMULATOR_ROWS } from "./emulator.ts";
import { floor } from "./floors.ts";
import { GENERATE_ROWS } from "./generate.ts";
import { BARE_NODE, difference, growth, ratio, time, validateCommand } from "./measures.ts";
import { PEER_ROWS } from "./peer-rows.ts";
import { nodeCommand } from "./processes.ts";
import type { Outcome, Row } from "./row.ts";

const COLD = 25;
const MANY = 9;

/** Every row of the table, in its order. */
export const ROWS: readonly Row[] = [
  cold("cold-json", "one JSON file", () => validateCommand(ONE.json(), { valid: 1 }), 30, 15),
  cold("cold-yaml", "one apprunner.yaml", () => validateCommand(ONE.yaml(), { valid: 1 }), 60, 40),
  cold("cold-faulty-json", "one JSON file with findings", () => validateCommand(ONE.faultyJson(), { invalid: 1 })),
  cold("cold-faulty-yaml", "one apprunner.yaml with findings", () => validateCommand(ONE.faultyYaml(), { invalid: 1 })),
  cold("cold-template", "one CloudFormation template", () => validateCommand(ONE.template(), { valid: 1 })),
  {
    name: "many-json",
    work: "1,000 JSON files",
    against: "bare script: read, JSON.parse",
    figure: "ratio",
    must: 1.6,
    aim: 1.3,
    runs: MANY,
    peer: false,
    measure: (runs) => againstFloor(manyRequests(1000), "read-json", runs),
  },
  {
    name: "many-yaml",
    work: "1,000 YAML files",
    against: "bare script: read, yaml's parse",
    figure: "ratio",
    must: 1.5,
    aim: 1.2,
    runs: MANY,
    peer: false,
    measure: (runs) => againstFloor(manyConfigurations(1000), "read-yaml", runs),
  },
  {
    name: "nested-if",
    work: "Fn::If nested 30 deep, whole process",
    against: "-",
    figure: "time",
    must: 500,
    runs: MANY,
    peer: false,
    measure: (runs) => time(validateCommand(ONE.nested(30), { valid: 1 }), runs),
  },
  {
    name: "nested-if-growth",
    work: "Fn::If nested 60 deep, whole process",
    against: "the same 30 deep",
    figure: "ratio",
    aim: 2,
    runs: MANY,
    peer: false,
    measure: (runs) =>
      ratio(validateCommand(ONE.nested(60), { valid: 1 }), validateCommand(ONE.nested(30), { valid: 1 }), runs),
  },
  {
    name: "memory",
    work: "peak memory over 100,000 files",
    against: "over 10,000 files",
    figure: "growth",
    must: 64,
    aim: 16,
    runs: 1,
    peer: false,
    measure: (runs) =>
      growth(
        validateCommand(thousandsOfRequests(100), { valid: 100_000 }),
        validateCommand(thousandsOfRequests(10), { valid: 10_000 }),
        runs,
      ),
  },
  ...EMULATOR_ROWS,
  ...CONFORM_ROWS,
  ...GENERATE_ROWS,
  ...PEER_ROWS,
];

function cold(
  name: string,
  work: string,
  ours: () => ReturnType<typeof validateCommand>,
  must?: number,
  aim?: number,
): Row {
  return {
    name,
    work: `${work}, cold`,
    against: "bare Node",
    figure: "difference",
    ...(must !== undefined && { must }),
    ...(aim !== undefined && { aim }),
    runs: COLD,
    peer: false,
    measure: (runs) => difference(ours(), BARE_NODE, runs),
  };
}

function againstFloor(folder: string, script: "read-json" | "read-yaml", runs: number): Outcome {
  return ratio(validateCommand(folder, { valid: 1000 }), nodeCommand([floor(script), folder]), runs);
}
