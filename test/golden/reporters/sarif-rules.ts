/**
 * The part of SARIF 2.1.0 that the reporter uses, as a closed JSON Schema of our own: no maintained npm package ships
 * the published one. Source: the standard's sections 3.13 (log), 3.14 (run), 3.19 (driver), 3.27 (result), 3.30 (region).
 */
const text = { type: "string" };
const count = { type: "integer", minimum: 1 };
const closed = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const list = (items: unknown, minItems = 0) => ({ type: "array", minItems, items });

/** Braces come in pairs in a message, for single ones would be placeholders. Source: 3.11.5. */
const message = closed({ text: { type: "string", minLength: 1, pattern: "^([^{}]|\\{\\{|\\}\\})*$" } });
const level = { enum: ["none", "note", "warning", "error"] };
const region = closed({ startLine: count, startColumn: count, endLine: count, endColumn: count });
const URI_REFERENCE = "^[A-Za-z0-9._~:/?#@!$&'()*+,;=-]*(%[0-9A-F]{2}[A-Za-z0-9._~:/?#@!$&'()*+,;=-]*)*$";
const artifactLocation = closed({ uri: { type: "string", pattern: URI_REFERENCE }, uriBaseId: { const: "%SRCROOT%" } }, [
  "uriBaseId",
]);

const rule = closed(
  {
    id: text,
    shortDescription: message,
    fullDescription: message,
    help: message,
    helpUri: { type: "string", pattern: "^https://" },
    defaultConfiguration: closed({ level }),
    properties: { type: "object" },
  },
  ["helpUri"],
);

const fix = closed({
  description: message,
  artifactChanges: list(
    closed({
      artifactLocation,
      replacements: list(closed({ deletedRegion: region, insertedContent: closed({ text }) }), 1),
    }),
    1,
  ),
});

const result = closed(
  {
    ruleId: text,
    ruleIndex: { type: "integer", minimum: 0 },
    level,
    message,
    locations: list(
      closed(
        {
          physicalLocation: closed({ artifactLocation, region }),
          logicalLocations: list(closed({ fullyQualifiedName: text })),
        },
        ["logicalLocations"],
      ),
      1,
    ),
    partialFingerprints: { type: "object", additionalProperties: text },
    fixes: list(fix),
  },
  ["ruleIndex", "fixes"],
);

/** What a SARIF log of this tool must be. */
export const SARIF_RULES = closed({
  $schema: { const: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json" },
  version: { const: "2.1.0" },
  runs: list(
    closed({
      tool: closed({
        driver: closed({ name: text, version: text, rules: list(rule), properties: { type: "object" } }),
      }),
      results: list(result),
      columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
      originalUriBaseIds: { type: "object", additionalProperties: closed({ description: message }) },
    }),
    1,
  ),
});
