import type { FileExample } from "../../../core/define.ts";
import { createService } from "../../example-files.ts";

/** An example of a request for a service built from code, with the members given in CodeConfiguration. */
export function serviceFromCode(file: string, CodeConfiguration: object): FileExample {
  const request = createService({
    SourceConfiguration: {
      AuthenticationConfiguration: {
        ConnectionArn: "arn:aws:apprunner:us-east-1:123456789012:connection/github/17544e03b9a94b2b8a3f2f6b1a0c9f3d",
      },
      CodeRepository: {
        RepositoryUrl: "https://github.com/example/orders",
        SourceCodeVersion: { Type: "BRANCH", Value: "main" },
        SourceDirectory: "/services/orders",
        CodeConfiguration,
      },
    },
  });
  return { ...request, file };
}
