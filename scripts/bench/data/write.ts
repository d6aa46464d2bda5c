import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SCRATCH } from "../places.ts";
import { configurationText, faultyConfigurationText } from "./configurations.ts";
import { faultyRequestText, requestText } from "./requests.ts";
import { nestedTemplate, TEMPLATE } from "./templates.ts";

/** To be raised whenever a text below changes, so that data of an earlier bench is not measured. */
const VERSION = 1;
const DATA = join(SCRATCH, `data-${VERSION}`);
const FILES_PER_FOLDER = 40;

/** One file of a name in a folder of its own. */
function single(folder: string, name: string, text: string): string {
  const path = join(DATA, "single", folder, name);
  if (!existsSync(path)) write(path, text);
  return path;
}

/** The paths of the single files, each made when it is first asked for. */
export const ONE = {
  json: () => single("valid", "create-service.json", requestText(0)),
  yaml: () => single("valid", "apprunner.yaml", configurationText(0)),
  faultyJson: () => single("faulty", "create-service.json", faultyRequestText()),
  faultyYaml: () => single("faulty", "apprunner.yaml", faultyConfigurationText()),
  template: () => single("template", "template.yaml", TEMPLATE),
  nested: (depth: number) => single("nested", `template-${depth}.json`, nestedTemplate(depth)),
} as const;

/** A folder with so many different requests, forty in a folder. */
export function manyRequests(count: number): string {
  return folder(`requests-${count}`, (root) => {
    for (let index = 0; index < count; index++)
      write(
        join(root, `team-${Math.floor(index / FILES_PER_FOLDER)}`, `create-service-${index}.json`),
        requestText(index),
      );
  });
}

/** A folder with so many different repository configuration files, each in a folder of its own. */
export function manyConfigurations(count: number): string {
  return folder(`configurations-${count}`, (root) => {
    for (let index = 0; index < count; index++)
      write(join(root, `service-${index}`, "apprunner.yaml"), configurationText(index));
  });
}

/** A folder with so many thousand requests: as many links to each file of {@link manyRequests}, which spares the disk. */
export function thousandsOfRequests(thousands: number): string {
  const origin = manyRequests(1000);
  return folder(`requests-${thousands}-thousand`, (root) => {
    for (let index = 0; index < thousands * 1000; index++) {
      const number = index % 1000;
      const from = join(origin, `team-${Math.floor(number / FILES_PER_FOLDER)}`, `create-service-${number}.json`);
      const to = join(root, `part-${Math.floor(index / 1000)}`, `create-service-${number}.json`);
      if (number === 0) mkdirSync(dirname(to), { recursive: true });
      link(from, to);
    }
  });
}

function folder(name: string, fill: (root: string) => void): string {
  const root = join(DATA, name);
  const done = join(DATA, `${name}.done`);
  if (existsSync(done)) return root;
  process.stderr.write(`making ${name}\n`);
  rmSync(root, { recursive: true, force: true });
  fill(root);
  writeFileSync(done, "");
  return root;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
