import { FLAVOURS } from "./flavours.ts";
import { lastLine } from "./last-line.ts";
import type { Receiver } from "./receiver.ts";

/** Types in Go, through `encoding/json`. */
export const go: Receiver = {
  name: "go",
  needs: ["go", "gofmt"],
  make: async ({ run, generate }) => {
    await generate("types", "--lang", "go", "--out", "apprunner");
    for (const { out, words } of FLAVOURS) await generate("types", "--lang", "go", "--out", out, ...words);
    await run("go", "vet", "./...");
    const unformatted = await run("gofmt", "-l", ".");
    if (unformatted !== "") throw new Error(`gofmt would change ${unformatted}`);
  },
  prove: async ({ run, fixtures }) => lastLine(await run("go", "run", ".", fixtures)),
  fault: {
    what: "a member is missing in the types",
    plant: async ({ edit }) =>
      edit("apprunner/types.go", (text) => text.replace(/^\tSourceDirectory \*SourceDirectory .*\n/mu, "")),
    says: /lost: CreateService\/request\/boundary\/.*sourcedirectory/iu,
  },
};
