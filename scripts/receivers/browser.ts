import type { Receiver } from "./receiver.ts";

/** A page with `validators`, opened in headless Chromium where no code may be made from text. */
export const browser: Receiver = {
  name: "browser",
  needs: ["chromium"],
  make: async ({ run, generate }) => {
    await run("npm", "install", "--no-audit", "--no-fund");
    await generate("validators", "--out", "src", "--operations", "CreateService");
    await generate("fixtures", "--out", "src/fixtures", "--operations", "CreateService");
    await run("npm", "run", "build");
  },
  prove: async ({ run }) => run("node", "drive.mjs"),
  fault: {
    what: "a validator makes code from text",
    plant: async ({ edit, run }) => {
      edit("src/validators.js", (text) => text.replace("function fault", 'new Function("");\nfunction fault'));
      await run("npm", "run", "build");
    },
    says: /Content Security Policy/,
  },
};
