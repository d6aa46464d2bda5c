import type { Browser, Page } from "playwright-core";
import { ask, makeAskable } from "./ask.ts";

/** What came of using a page without a mouse. */
export interface Told {
  /** How many times Tab was pressed. */
  readonly stops: number;
  readonly problems: readonly string[];
}

/** The most stops that are looked at. */
const STOPS = 60;

/** Goes through a page with the keyboard alone: every stop can be seen, and search, filter and findings work. */
export async function useKeyboard(browser: Browser, url: string, findings: number): Promise<Told> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const problems: string[] = [];
  await page.goto(url);
  await makeAskable(page);
  await page.keyboard.press("Tab");
  if ((await ask(page, "focused")) !== "Skip to the findings")
    problems.push("the first stop is not the link to the findings");
  let stops = 1;
  for (; stops < STOPS; stops++) {
    const unseen = await ask<string | undefined>(page, "unseenFocus");
    if (unseen === "") break;
    if (unseen !== undefined) problems.push(`the focus on ${unseen} cannot be seen`);
    await page.keyboard.press("Tab");
  }
  if (findings > 0) problems.push(...(await useFindings(page, url, findings)));
  await page.close();
  return { stops, problems };
}

async function useFindings(page: Page, url: string, findings: number): Promise<readonly string[]> {
  const problems: string[] = [];
  const said = (): Promise<string> => page.locator("#shown").innerText();
  const shown = (): Promise<number> => page.locator(".finding:visible").count();
  await page.goto(url);
  await makeAskable(page);
  await page.keyboard.press("/");
  await page.keyboard.type("SourceDirectory");
  const some = await shown();
  if (some === 0 || some === findings) problems.push(`the search shows ${some} of ${findings} findings`);
  if ((await said()) !== `${some} of ${findings} findings`) problems.push(`the search says ${await said()}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("s");
  const levels = await ask<string[]>(page, "levels");
  if (levels.some((level) => level !== "should")) problems.push("the level does not filter");
  await page.goto(url);
  await makeAskable(page);
  await page.locator("#unfold").focus();
  await page.keyboard.press("Enter");
  if ((await page.locator(".finding[open]").count()) !== findings) problems.push("not all findings open");
  await page.keyboard.press("Enter");
  if ((await page.locator(".finding[open]").count()) !== 0) problems.push("not all findings close");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  if ((await page.locator(".finding[open]").count()) !== 1) problems.push("a finding does not open");
  return problems;
}
