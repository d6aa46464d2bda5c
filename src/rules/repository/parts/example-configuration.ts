import type { FileExample } from "../../../core/define.ts";
import { repositoryFile } from "../../example-files.ts";

const RUN = { command: "npm start" };

/** An example of the configuration file's value that is right but for the members given. */
export function configuration(members: object = {}): object {
  return { version: 1, runtime: "nodejs22", build: { commands: { build: ["npm ci"] } }, run: RUN, ...members };
}

/** An example of an apprunner.yaml that is right but for the lines given, which end its run. */
export function fileWithRun(lines: string): FileExample {
  return repositoryFile(`${HEAD}build:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: npm start\n${lines}`);
}

/** An example of an apprunner.yaml that is right but for the lines given, which are its build. */
export function fileWithBuild(lines: string): FileExample {
  return repositoryFile(`${HEAD}build:\n${lines}run:\n  command: npm start\n`);
}

const HEAD = "version: 1.0\nruntime: nodejs22\n";
