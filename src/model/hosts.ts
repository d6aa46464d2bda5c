import type { Settings } from "./settings.ts";

const DOMAIN = "awsapprunner.com";
const LABEL = 10;

/** The host of a service or of an ingress connection with an id. */
export function hostOf({ region }: Settings, id: string, zone = ""): string {
  return `${id.slice(0, LABEL)}.${zone}${region}.${DOMAIN}`;
}
