// JSON Schema for editors and for validators of other languages.
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
assert.ok(require("apprunner-contract/schemas/apprunner-yaml.json").$schema);
assert.equal(require("apprunner-contract/generated/2023-09-26/schema.json").release, "2023-09-26");
