import type { Rule } from "../../core/define.ts";
import allRevisionsNeedNameOnlyArn from "./all-revisions-need-name-only-arn.ts";
import apiSourceNeedsValues from "./api-source-needs-values.ts";
import arnNamesItsResource from "./arn-names-its-resource.ts";
import codeConfigurationOnCreate from "./code-configuration-on-create.ts";
import codePortInRange from "./code-port-in-range.ts";
import codeRepositoryNeedsConnection from "./code-repository-needs-connection.ts";
import ecrImageNeedsAccessRole from "./ecr-image-needs-access-role.ts";
import exactlyOneSource from "./exactly-one-source.ts";
import healthPathNeedsHttp from "./health-path-needs-http.ts";
import imageFitsRepositoryType from "./image-fits-repository-type.ts";
import imagePortInRange from "./image-port-in-range.ts";
import memoryFitsCpu from "./memory-fits-cpu.ts";
import minSizeAtMostMaxSize from "./min-size-at-most-max-size.ts";
import noAutoDeployAcrossAccounts from "./no-auto-deploy-across-accounts.ts";
import noAutoDeployForEcrPublic from "./no-auto-deploy-for-ecr-public.ts";
import observabilityArnNeedsFlag from "./observability-arn-needs-flag.ts";
import observabilityNeedsArn from "./observability-needs-arn.ts";
import repositorySourceIgnoresValues from "./repository-source-ignores-values.ts";
import runtimeIsSupported from "./runtime-is-supported.ts";
import sourceDirectoryHasNoDotDot from "./source-directory-has-no-dot-dot.ts";
import sourceDirectoryHasNoTrailingSlash from "./source-directory-has-no-trailing-slash.ts";
import sourceDirectoryIsAbsolute from "./source-directory-is-absolute.ts";
import uniqueTagKeys from "./unique-tag-keys.ts";
import updateChangesSomething from "./update-changes-something.ts";
import vpcConnectorNeedsVpcEgress from "./vpc-connector-needs-vpc-egress.ts";
import vpcEgressNeedsConnector from "./vpc-egress-needs-connector.ts";

/** The truths about what a request says of a service and of what belongs to it. */
export const SERVICE_RULES: readonly Rule[] = [
  exactlyOneSource,
  codeRepositoryNeedsConnection,
  ecrImageNeedsAccessRole,
  imageFitsRepositoryType,
  noAutoDeployForEcrPublic,
  noAutoDeployAcrossAccounts,
  codeConfigurationOnCreate,
  repositorySourceIgnoresValues,
  apiSourceNeedsValues,
  runtimeIsSupported,
  codePortInRange,
  imagePortInRange,
  sourceDirectoryIsAbsolute,
  sourceDirectoryHasNoDotDot,
  sourceDirectoryHasNoTrailingSlash,
  memoryFitsCpu,
  healthPathNeedsHttp,
  vpcConnectorNeedsVpcEgress,
  vpcEgressNeedsConnector,
  observabilityArnNeedsFlag,
  observabilityNeedsArn,
  updateChangesSomething,
  arnNamesItsResource,
  allRevisionsNeedNameOnlyArn,
  minSizeAtMostMaxSize,
  uniqueTagKeys,
];
