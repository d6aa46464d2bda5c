import type { Rule } from "../../core/define.ts";
import apiSourceIgnoresConfigurationFile from "./api-source-ignores-configuration-file.ts";
import commandsAreListsOfTexts from "./commands-are-lists-of-texts.ts";
import fileDescribesASourceBuild from "./file-describes-a-source-build.ts";
import fileHoldsNoCredentials from "./file-holds-no-credentials.ts";
import fileIsNamedApprunnerYaml from "./file-is-named-apprunner-yaml.ts";
import formatVersionIsANumber from "./format-version-is-a-number.ts";
import formatVersionIsOne from "./format-version-is-one.ts";
import managedRuntimeIsSupported from "./managed-runtime-is-supported.ts";
import networkEnvIsAName from "./network-env-is-a-name.ts";
import networkPortInRange from "./network-port-in-range.ts";
import portIsNoVariable from "./port-is-no-variable.ts";
import preRunNeedsARevisedRuntime from "./pre-run-needs-a-revised-runtime.ts";
import pythonPackagesReachTheRun from "./python-packages-reach-the-run.ts";
import runtimeIsManaged from "./runtime-is-managed.ts";
import runtimeVersionFitsRuntime from "./runtime-version-fits-runtime.ts";
import secretHasASource from "./secret-has-a-source.ts";
import secretNamesAreUnique from "./secret-names-are-unique.ts";
import secretsTakeValueFrom from "./secrets-take-value-from.ts";
import settingsOfTheServiceStandElsewhere from "./settings-of-the-service-stand-elsewhere.ts";
import sourceDirectoryHoldsConfiguration from "./source-directory-holds-configuration.ts";
import valueFromStandsUnderSecrets from "./value-from-stands-under-secrets.ts";
import variableNamesAreUnique from "./variable-names-are-unique.ts";
import variableValueIsText from "./variable-value-is-text.ts";
import variablesAndSecretsDiffer from "./variables-and-secrets-differ.ts";
import variablesAreNameValuePairs from "./variables-are-name-value-pairs.ts";
import variablesAreNotKeys from "./variables-are-not-keys.ts";
import variablesStandUnderEnv from "./variables-stand-under-env.ts";

/** What holds of the repository configuration file, and of it together with the files that describe services. */
export const REPOSITORY_RULES: readonly Rule[] = [
  apiSourceIgnoresConfigurationFile,
  commandsAreListsOfTexts,
  fileDescribesASourceBuild,
  fileHoldsNoCredentials,
  fileIsNamedApprunnerYaml,
  formatVersionIsANumber,
  formatVersionIsOne,
  managedRuntimeIsSupported,
  networkEnvIsAName,
  networkPortInRange,
  portIsNoVariable,
  preRunNeedsARevisedRuntime,
  pythonPackagesReachTheRun,
  runtimeIsManaged,
  runtimeVersionFitsRuntime,
  secretHasASource,
  secretNamesAreUnique,
  secretsTakeValueFrom,
  settingsOfTheServiceStandElsewhere,
  sourceDirectoryHoldsConfiguration,
  valueFromStandsUnderSecrets,
  variableNamesAreUnique,
  variableValueIsText,
  variablesAndSecretsDiffer,
  variablesAreNameValuePairs,
  variablesAreNotKeys,
  variablesStandUnderEnv,
];
