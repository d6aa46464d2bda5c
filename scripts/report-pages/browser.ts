import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Debian's Chromium without a window; installs it where it is missing and this is root. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    for (const words of [
      ["update", "-qq"],
      ["install", "-y", "-qq", "chromium"],
    ])
      if (spawnSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"] }).status !== 0)
        throw new Error(`there is no ${CHROMIUM}, and apt-get could not install it: set CHROMIUM to one`);
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}
