import { join } from "node:path";
import { FLAVOURS } from "./flavours.ts";
import { lastLine } from "./last-line.ts";
import type { Receiver } from "./receiver.ts";
import type { Workshop } from "./workshop.ts";

const program = ({ folder }: Workshop, name: string): string =>
  join(folder, ".venv", process.platform === "win32" ? "Scripts" : "bin", name);

/** Types in Python, through msgspec, which reads typed dictionaries; mypy is strict. */
export const python: Receiver = {
  name: "python",
  needs: ["python3"],
  make: async (at) => {
    const { run, generate } = at;
    await run("python3", "-m", "venv", ".venv");
    await run(program(at, "pip"), "install", "--quiet", "--disable-pip-version-check", ".");
    await generate("types", "--lang", "python", "--out", ".");
    await run(program(at, "mypy"), "receiver.py", "apprunner_types.py");
    for (const { out, words } of FLAVOURS) {
      await generate("types", "--lang", "python", "--out", out, ...words);
      await run(program(at, "mypy"), out);
    }
  },
  prove: async (at) => lastLine(await at.run(program(at, "python"), "receiver.py", at.fixtures)),
  fault: {
    what: "a member is missing in the types",
    plant: async ({ edit }) =>
      edit("apprunner_types.py", (text) => text.replace(/^ *"SourceDirectory": NotRequired.*\n/mu, "")),
    says: /lost: CreateService\/request\/boundary\/.*sourcedirectory/iu,
  },
};
