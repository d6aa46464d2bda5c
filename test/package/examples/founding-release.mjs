// The release that brought SourceDirectory, pinned: nothing newer is known to it.
import assert from "node:assert/strict";
import { RELEASE, validateListServicesRequest } from "apprunner-contract/2023-09-26";

assert.equal(RELEASE, "2023-09-26");
assert.equal(validateListServicesRequest({ MaxResults: 5 }), true);
