import { join } from "node:path";
import { FLAVOURS } from "./flavours.ts";
import { lastLine } from "./last-line.ts";
import type { Receiver } from "./receiver.ts";

const SOURCES = "src/main/java";
const MAVEN = ["-q", "-B"];

/** Types in Java, through Jackson. */
export const java: Receiver = {
  name: "java",
  needs: ["javac", "mvn"],
  make: async ({ run, generate }) => {
    await generate("types", "--lang", "java", "--out", SOURCES);
    await run("mvn", ...MAVEN, "compile");
    const said = await run("mvn", ...MAVEN, "exec:exec", "-Dexec.executable=echo", "-Dexec.args=%classpath");
    const classes = lastLine(said);
    for (const { out, words } of FLAVOURS) {
      await generate("types", "--lang", "java", "--out", out, ...words);
      const lint = ["-Xlint:all", "-Werror", "--release", "17"];
      await run("javac", ...lint, "-cp", classes, "-d", join(out, "classes"), join(out, "AppRunnerTypes.java"));
    }
  },
  prove: async ({ run, fixtures }) =>
    lastLine(await run("mvn", ...MAVEN, "compile", "exec:java", `-Dexec.args=${fixtures}`)),
  fault: {
    what: "a member has another name in the types",
    plant: async ({ edit }) =>
      edit(join(SOURCES, "AppRunnerTypes.java"), (text) => text.replace('("SourceDirectory")', '("Directory")')),
    says: /lost: CreateService\/request\/boundary\/.*sourcedirectory/iu,
  },
};
