// One validating function for each request and each response, without dependencies.
import assert from "node:assert/strict";
import { validateDescribeServiceResponse, validatePauseServiceRequest } from "apprunner-contract/validators";

assert.equal(validatePauseServiceRequest({ ServiceArn: "nonsense" }), false);
assert.equal(validatePauseServiceRequest.errors[0].instancePath, "/ServiceArn");
assert.equal(validateDescribeServiceResponse({}), false);
