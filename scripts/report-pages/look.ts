import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { ask, makeAskable } from "./ask.ts";

/** The narrowest and the widest screen that pages are made for, in pixels. */
export const WIDTHS = [360, 1440] as const;
/** What a reader may prefer. */
export const THEMES = ["light", "dark"] as const;

/** Which page, and how to look at it. */
export interface Look {
  readonly url: string;
  readonly width: number;
  readonly theme: (typeof THEMES)[number];
  /** The beginning of the names of pictures. */
  readonly shot: string;
}

/** What was seen. */
export interface Seen {
  readonly problems: readonly string[];
  /** What axe says, in a word. */
  readonly axe: string;
  readonly requests: number;
}

/** Looks at a page: colours, overflow, what it asks of the network, what runs, what hides, and what axe finds. */
export async function lookAt(browser: Browser, { url, width, theme, shot }: Look): Promise<Seen> {
  const problems: string[] = [];
  const requests: string[] = [];
  const page = await browser.newPage({ viewport: { width, height: width < 600 ? 800 : 1000 }, colorScheme: theme });
  page.on("console", (message) => problems.push(`the console says ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`a script fails: ${error.message}`));
  page.on("dialog", async (dialog) => {
    problems.push(`a dialog opens: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== url && !request.url().startsWith("data:")) requests.push(request.url());
  });
  await page.goto(url);
  await makeAskable(page);
  problems.push(...(await ask<string[]>(page, "strangers")), ...(await ask<string[]>(page, "appearance", theme)));
  await page.screenshot({ path: `${shot}.png` });
  for (const part of ["findings", "coverage", "heat-title", "constraints-title", "checks"]) {
    await ask(page, "show", part);
    await page.screenshot({ path: `${shot}-${part}.png` });
  }
  await ask(page, "openAll");
  await page.screenshot({ path: `${shot}-open.png` });
  const found = await violations(page);
  problems.push(...found.filter(({ impact }) => SERIOUS.includes(impact)).map(({ words }) => `axe: ${words}`));
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  if (await page.locator("nav").isVisible()) problems.push("the navigation is printed");
  if (requests.length > 0) problems.push(`the page asks for ${requests.join(", ")}`);
  await page.close();
  const word = found.length === 0 ? "finds nothing" : found.map(({ words }) => words).join("; ");
  return { problems, axe: word, requests: requests.length };
}

const SERIOUS: readonly unknown[] = ["serious", "critical"];

async function violations(page: Page): Promise<readonly { readonly impact: unknown; readonly words: string }[]> {
  await page.evaluate(axe.source);
  const { violations: found } = (await page.evaluate("axe.run()")) as { readonly violations: readonly Violation[] };
  return found.map(({ id, impact, nodes }) => ({ impact, words: `${id} (${impact}): ${nodes[0]?.html ?? ""}` }));
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}
