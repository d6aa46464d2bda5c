import { BlockList, isIP } from "node:net";

/** Whether a URL leads to this machine alone, however its host is written; a text that is no URL does not. */
export function isLoopback(url: string): boolean {
  const host = hostOf(url);
  if (host === undefined) return false;
  const version = isIP(host);
  if (version === 0) return host === "localhost" || host.endsWith(".localhost");
  return LOOPBACK.check(host, version === 6 ? "ipv6" : "ipv4");
}

/** Whether a URL leads to AWS. */
export function isAmazon(url: string): boolean {
  const host = hostOf(url) ?? "";
  return DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** The Region whose App Runner a URL of AWS calls; nothing where it is no such endpoint. */
export function amazonRegion(url: string): string | undefined {
  const host = hostOf(url) ?? "";
  const domain = DOMAINS.find((one) => host.endsWith(`.${one}`)) ?? "";
  return /^apprunner(?:-fips)?\.([a-z0-9-]+)$/u.exec(host.slice(0, -domain.length - 1))?.[1];
}

/** The domains under which AWS answers. */
const DOMAINS = ["amazonaws.com", "amazonaws.com.cn", "api.aws"];

/** What leads to this machine; the unspecified addresses do when they are called. Source: RFC 6890. */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("0.0.0.0", "ipv4");
LOOPBACK.addAddress("::1", "ipv6");
LOOPBACK.addAddress("::", "ipv6");

/** The host as it will be called: URLs turn 127.1 and 2130706433 into addresses and drop users by themselves. */
function hostOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  return new URL(text).hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.+$/, "");
}
