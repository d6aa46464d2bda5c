import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The JavaScript SDK for App Runner as somebody has installed it. */
export type Sdk = Readonly<Record<string, unknown>>;

/** A class of the SDK's. */
export type SdkClass<Made, Given> = new (given: Given) => Made;

/** The name under which the SDK is installed. */
export const SDK_PACKAGE = "@aws-sdk/client-apprunner";

/**
 * The SDK as it is found from a file or from a folder that ends in `/`, the present folder when absent; nothing where
 * it is not installed. It is the very copy that the code in that place gets, so that its classes are the same.
 */
export function installedSdk(from = join(process.cwd(), "/")): Sdk | undefined {
  const load = createRequire(from.startsWith("file:") ? from : pathToFileURL(from));
  try {
    return load(SDK_PACKAGE) as Sdk;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
