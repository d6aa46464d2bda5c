// Checks texts and values, and reads the contract as data.
import assert from "node:assert/strict";
import { contract, defineRule, diagnostics, diff, validate, validateCreateServiceRequest } from "apprunner-contract";

const text = `version: 1.0
runtime: nodejs20
build:
  commands:
    build: [npm ci]
run:
  command: node server.js
`;
const { outcome, diagnostics: found } = validate(text, { filename: "apprunner.yaml" });
assert.equal(outcome, "invalid");
assert.deepEqual(
  found.map(({ rule, range }) => [rule, range.start.line]),
  [["runtime-is-managed", 2]],
);

const [wrong] = diagnostics("InstanceConfiguration", { Cpu: "1 vCPU", Memory: "8 GB" });
assert.equal(wrong.help, "Set Memory to 2 GB, 3 GB or 4 GB, or Cpu to 4 vCPU.");

const owned = defineRule({
  id: "services-have-an-owner",
  shape: "CreateServiceRequest",
  summary: "Every service has a tag owner.",
  inspect: ({ Tags = [] }) =>
    Tags.some(({ Key }) => Key === "owner")
      ? []
      : [{ message: "The service has no tag owner.", why: "Nobody knows whom to call.", help: "Add a tag owner." }],
});
const request = {
  ServiceName: "orders-api",
  SourceConfiguration: {
    AutoDeploymentsEnabled: false,
    ImageRepository: { ImageIdentifier: "public.ecr.aws/example/api:1", ImageRepositoryType: "ECR_PUBLIC" },
  },
};
const ruled = diagnostics("CreateServiceRequest", request, { rules: [owned] });
assert.deepEqual(
  ruled.map(({ rule }) => rule),
  ["services-have-an-owner"],
);

assert.equal(validateCreateServiceRequest(request), true);
assert.equal(diff("2023-09-20", "2023-09-26").length, 8);
assert.ok("SourceDirectory" in contract("2023-09-26").$defs.CodeRepository.properties);
