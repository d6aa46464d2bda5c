import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { FLAVOURS } from "./flavours.ts";
import type { Receiver } from "./receiver.ts";

const STRICT = "--noEmit --strict --isolatedModules --noUncheckedIndexedAccess --target es2023 --module nodenext";

/** An emulator of six operations from `server`, held against the contract by `tests`; and types in every flavour. */
export const typescript: Receiver = {
  name: "typescript",
  needs: [],
  make: async ({ folder, tarball, run, generate }) => {
    copyFileSync(tarball, join(folder, "apprunner-contract.tgz"));
    await run("npm", "install", "--no-audit", "--no-fund");
    await run("npm", "run", "generate");
    await run("npm", "run", "check");
    for (const exact of ["true", "false"]) await run("npx", "tsc", "--noEmit", "--exactOptionalPropertyTypes", exact);
    const files: string[] = [];
    for (const { out, words, timestamps } of FLAVOURS) {
      await generate("types", "--out", out, ...words);
      files.push(join(out, timestamps === "wire" ? "types.ts" : `types.${timestamps}.ts`));
    }
    for (const exact of ["true", "false"])
      await run("npx", "tsc", "--ignoreConfig", ...STRICT.split(" "), "--exactOptionalPropertyTypes", exact, ...files);
  },
  prove: async ({ run }) => {
    const said = await run("npm", "test");
    const summary = /Tests +(.*)/.exec(said)?.[1];
    if (summary === undefined || !/\d+ passed/.test(summary)) throw new Error(`no test was run:\n${said}`);
    return `a server of six operations: ${summary}`;
  },
  fault: {
    what: "the server drops SourceDirectory",
    plant: async ({ edit }) =>
      edit("src/configuration.ts", (text) =>
        text.replace(
          /(?<=^ {4})SourceConfiguration: source,$/mu,
          "SourceConfiguration: JSON.parse(JSON.stringify(source, (key, value) => (key === 'SourceDirectory' ? undefined : value))),",
        ),
      ),
    says: /FAIL .*source-directory-round-trips \(must\)/,
    shown: ({ run }) => run("npx", "vitest", "run", "boundary"),
  },
};
