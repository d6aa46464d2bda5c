// Requests for property tests with fast-check: valid ones, those on an edge, those that break one constraint.
import assert from "node:assert/strict";
import { request, response } from "apprunner-contract/arbitraries";
import { validateCreateServiceRequest } from "apprunner-contract/validators";
import fc from "fast-check";

const create = request("CreateService", { release: "2025-04-24" });
fc.assert(fc.property(create, (input) => validateCreateServiceRequest(input)));
fc.assert(
  fc.property(create.boundary, ({ value, breaks }) => breaks !== undefined || validateCreateServiceRequest(value)),
);
fc.assert(
  fc.property(
    create.almostValid,
    ({ value, breaks }) => breaks.kind === "rule" || !validateCreateServiceRequest(value),
  ),
);
const [described] = fc.sample(response("DescribeService", { timestamps: "sdk" }), 1);
assert.ok(described.Service.CreatedAt instanceof Date);
