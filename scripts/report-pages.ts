import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { embeddedTarget } from "../src/harness/targets/embedded.ts";
import { pageOf } from "../src/reporters/html/page.ts";
import { jsonText } from "../src/reporters/text/harmless.ts";
import { hostileTarget } from "../test/fixtures/reports/hostile.ts";
import { reportOf, sampleReport } from "../test/fixtures/reports/sample.ts";
import { openBrowser } from "./report-pages/browser.ts";
import { useKeyboard } from "./report-pages/keyboard.ts";
import { lookAt, THEMES, WIDTHS } from "./report-pages/look.ts";

const [option, folder] = process.argv.slice(2);
if (option === "--record") {
  writeFileSync(
    join(import.meta.dirname, "../test/fixtures/reports/hostile.json"),
    `${jsonText(await sampleReport())}\n`,
  );
  process.exit();
}

/**
 * Looks at pages of reports in Chromium: of an implementation that conforms, and of one whose every answer is an attack
 * on who looks at it. `--shots FOLDER` keeps what was seen, `--record` writes the report that the unit tests use.
 */
const scratch = mkdtempSync(join(tmpdir(), "report-pages-"));
const shots = option === "--shots" && folder !== undefined ? resolve(folder) : join(scratch, "shots");
mkdirSync(shots, { recursive: true });
const reports = {
  conforming: await reportOf(embeddedTarget({ seed: "1" }), undefined, 1),
  hostile: await reportOf(hostileTarget(), undefined, 20),
};
const browser = await openBrowser();
const problems: string[] = [];
try {
  for (const [name, report] of Object.entries(reports)) {
    const page = pageOf(report);
    const file = join(scratch, `${name}.html`);
    writeFileSync(file, page);
    const findings = report.checks.reduce((total, check) => total + check.findings.length, 0);
    process.stdout.write(
      `${name}: ${report.summary.verdict}, ${findings} findings, ${Buffer.byteLength(page)} bytes\n`,
    );
    const url = pathToFileURL(file).href;
    for (const width of WIDTHS)
      for (const theme of THEMES) {
        const seen = await lookAt(browser, { url, width, theme, shot: join(shots, `${name}-${width}-${theme}`) });
        process.stdout.write(`  ${width} px ${theme}: axe ${seen.axe}, ${seen.requests} requests besides the page\n`);
        problems.push(...seen.problems.map((problem) => `${name}, ${width} px, ${theme}: ${problem}`));
      }
    const told = await useKeyboard(browser, url, findings);
    process.stdout.write(`  keyboard: ${told.stops} stops, all with a visible focus\n`);
    problems.push(...told.problems.map((problem) => `${name}, keyboard: ${problem}`));
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
