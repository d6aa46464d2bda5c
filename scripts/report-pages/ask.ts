import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const QUESTIONS = readFileSync(join(import.meta.dirname, "in-page.js"), "utf8");

/** Brings the questions into a page, beside what the page allows itself to run. */
export async function makeAskable(page: Page): Promise<void> {
  await page.evaluate(QUESTIONS);
}

/** Asks a page one of the questions of in-page.js. */
export async function ask<T>(page: Page, question: string, about?: string): Promise<T> {
  return (await page.evaluate(`asked.${question}(${JSON.stringify(about) ?? ""})`)) as T;
}
