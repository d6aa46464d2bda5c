/** The matcher is known to TypeScript as soon as the subpath is imported. */
import { describeConformance } from "apprunner-contract/vitest";
import { expect } from "vitest";

expect({}).toConformTo("ListServicesResponse", { failOn: "warning" });
describeConformance("http://127.0.0.1:4566", { failOn: "should", name: "mine" });
