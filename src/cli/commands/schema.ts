import { suggest } from "../../core/suggest.ts";
import { schemaDocument, schemaOfShape } from "../../engine/schema.ts";
import { chooseRelease } from "../choose-release.ts";
import { defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { UsageError } from "../io.ts";

/** Prints the contract of one release, or one shape with all that it refers to, as JSON Schema 2020-12. */
export default defineCommand({
  name: "schema",
  summary: "Prints the contract of one release as JSON Schema 2020-12; with a shape's name, that shape alone.",
  usage: "schema [SHAPE] [--release DATE]",
  options: {
    release: {
      type: "string",
      short: "r",
      value: "DATE",
      help: "the release, such as 2023-09-26 (default: the newest)",
    },
  },
  notes: ["Without SHAPE: { release, operations: { Name: { request, response, errors } }, $defs }."],
  run: async ({ args, io }) => {
    const release = chooseRelease(args.options.release as string | undefined);
    const [name, ...more] = args.positionals;
    if (more.length > 0) throw new UsageError(`schema takes one shape, not ${args.positionals.length}`);
    const document = schemaDocument(release);
    if (name !== undefined && !Object.hasOwn(document.$defs, name)) {
      const nearest = suggest(name, Object.keys(document.$defs));
      throw new UsageError(
        `no shape ${JSON.stringify(name)} at ${release}${nearest ? `: did you mean ${nearest}?` : ""}`,
      );
    }
    io.out(`${JSON.stringify(name === undefined ? document : schemaOfShape(document, name), null, 2)}\n`);
    return EXIT.clean;
  },
});
