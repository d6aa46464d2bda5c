import { FLAVOURS } from "./flavours.ts";
import { lastLine } from "./last-line.ts";
import type { Receiver } from "./receiver.ts";

/** Types in Rust, through serde_json; there is no type for dates in Rust's own library, so that one spelling is missing. */
export const rust: Receiver = {
  name: "rust",
  needs: ["cargo"],
  make: async ({ run, generate }) => {
    for (const { out, words, timestamps } of FLAVOURS)
      if (timestamps !== "sdk") await generate("types", "--lang", "rust", "--out", out, ...words);
    await run("cargo", "clippy", "--quiet", "--all-targets", "--", "-D", "warnings");
  },
  prove: async ({ run, fixtures }) => lastLine(await run("cargo", "run", "--quiet", "--", fixtures)),
  fault: {
    what: "a member is missing in the types",
    plant: async ({ edit }) =>
      edit("flavours/rlatest/wire/types.rs", (text) =>
        text.replace(
          /(?: *\/\/\/.*\n)+ *#\[serde\(rename = "SourceDirectory"\)\]\n.*\n *pub source_directory: .*\n/u,
          "",
        ),
      ),
    says: /lost: CreateService\/request\/boundary\/.*sourcedirectory/iu,
  },
};
