import { CONNECTION, freshName } from "../../../core/reference.ts";

/** A role that instances take on. */
export const INSTANCE_ROLE = "arn:aws:iam::123456789012:role/instance-role";

/** Another role that instances take on. */
export const OTHER_ROLE = "arn:aws:iam::123456789012:role/another-role";

/** A role that may read private images. */
export const ACCESS_ROLE = "arn:aws:iam::123456789012:role/ecr-access";

/** A customer's own key. */
export const KMS_KEY = "arn:aws:kms:us-east-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef";

/** Variables whose values are easily mangled, in no order that sorting gives. */
export const VARIABLES = {
  ZULU: "last",
  EMPTY: "",
  NUMBER: "007",
  FLAG: "false",
  NOTHING: "null",
  UNICODE: "Grüße, 世界 🌍",
  SPACES: "  two  ",
  ALPHA: '{"a": [1]}',
};

/** Secrets in their two forms. */
export const SECRETS = {
  TOKEN: "arn:aws:secretsmanager:us-east-1:123456789012:secret:app/token-AbCdEf",
  PASSWORD: "/app/password",
};

/** A folder inside a repository of several applications. */
export const DIRECTORY = "/services/api";

/** Another one. */
export const OTHER_DIRECTORY = "/services/web";

/** Code in a folder of a repository, built as the repository says; without a folder when it is undefined. */
export function codeIn(directory: unknown, more: object = {}): object {
  return {
    CodeRepository: {
      RepositoryUrl: "https://github.com/example/monorepo",
      SourceCodeVersion: { Type: "BRANCH", Value: "main" },
      CodeConfiguration: { ConfigurationSource: "REPOSITORY" },
      ...(directory !== undefined && { SourceDirectory: directory }),
    },
    AuthenticationConfiguration: { ConnectionArn: CONNECTION },
    ...more,
  };
}

/** Code as an update may give it: what it leaves out stays. */
export function codeMovedTo(directory: unknown): object {
  return {
    CodeRepository: {
      RepositoryUrl: "https://github.com/example/monorepo",
      SourceCodeVersion: { Type: "BRANCH", Value: "main" },
      SourceDirectory: directory,
    },
  };
}

/** A public image with nothing optional about it. */
export const IMAGE = {
  ImageRepository: { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" },
};

/** A request for a service from code under the name with a number. */
export function codeService(name: number, directory: unknown = DIRECTORY, more: object = {}): object {
  return { ServiceName: freshName(name), SourceConfiguration: codeIn(directory), ...more };
}

/** A request for a service from an image under the name with a number. */
export function imageService(name: number, more: object = {}): object {
  return { ServiceName: freshName(name), SourceConfiguration: IMAGE, ...more };
}

/** Where a request enters from a VPC. */
export const INGRESS = { VpcId: "vpc-0123456789abcdef0", VpcEndpointId: "vpce-0123456789abcdef0" };
