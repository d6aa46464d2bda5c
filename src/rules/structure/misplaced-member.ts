import { defineViolationRule, type Site } from "../../core/define.ts";
import { repositoryFile, updateService } from "../example-files.ts";
import { type Home, homesOf } from "../member-homes.ts";
import { fateOfStranger, listed, structureAround, weightOfStranger, within } from "../wording.ts";

const MOST_HOMES = 2;

export default defineViolationRule({
  id: "misplaced-member",
  severity: "error",
  evidence: "model",
  source: "CreateServiceRequest",
  service: "unknown",
  summary: "A member stands in the structure that it belongs to.",
  violations: ["unknown-member"],
  examples: {
    invalid: [
      updateService({ SourceConfiguration: { SourceDirectory: "/services/orders" } }),
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n  port: 3000\n",
      ),
    ],
    valid: [updateService({ SourceConfiguration: { AutoDeploymentsEnabled: true } })],
  },
  describe: ({ name, value, path, shape }, at) => {
    const homes = homesOf(name, value, shape, at);
    if (homes.length === 0 || homes.length > MOST_HOMES) return undefined;
    const isPart = path.length < 2 && homes.some(({ structure }) => structure.length === 0);
    const top = isPart ? "the top level of the request" : "the top level";
    return {
      part: "key",
      severity: weightOfStranger(at),
      belongs: homes.map(({ structure, member }) => [...structure, member]),
      message: `${name} does not belong ${within(isPart ? shape : structureAround(path))} but ${listed(homes.map(({ structure }) => within(structure.at(-1) ?? top)))}.`,
      why: fateOf(homes, at),
      help: `Move it to ${listed(homes.map(dotted))}${spelling(name, homes)}.`,
    };
  },
});

const dotted = ({ structure, member }: Home) =>
  structure.length === 0 ? "the top level" : [...structure, member].join(".");

function spelling(name: string, homes: readonly Home[]): string {
  const [first] = homes;
  return first && first.member !== name && first.structure.length === 0 ? `, as ${first.member}` : "";
}

function fateOf(homes: readonly Home[], at: Site): string {
  if (at.kind === "apprunner-yaml" && homes.every(({ member }) => member === "port"))
    return "App Runner passes over it and goes on to expect the application on its default port.";
  return fateOfStranger(at);
}
