// Opens the page in headless Chromium, under a policy that forbids code made from text, and uses it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

const TYPES = { "/index.html": "text/html", "/page.js": "text/javascript" };
const POLICY = "default-src 'none'; script-src 'self'";

const server = createServer(({ url }, response) => {
  if (!(url in TYPES)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[url], "content-security-policy": POLICY });
  response.end(readFileSync(new URL(`public${url}`, import.meta.url)));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on(
    "console",
    (said) => said.type() === "error" && !said.location().url.endsWith("/favicon.ico") && complaints.push(said.text()),
  );
  await page.goto(`http://127.0.0.1:${server.address().port}/index.html`);
  assert.equal(await page.evaluate(codeFromText), "EvalError", "the policy is not in force");
  assert.deepEqual(complaints, []);

  const judged = await page.textContent("#fixtures");
  assert.match(judged, /^\d{2,} fixtures, 0 judged wrongly$/);
  await page.fill("#request", '{"ServiceName": "api", "SourceConfiguration": {}, "Odd": 1}');
  assert.equal(await page.textContent("#verdict"), "not valid");
  const shown = await page.locator("#errors li").allTextContents();
  assert.equal(shown[0], "/ServiceName must NOT have fewer than 4 characters");
  assert.equal(shown.at(-1), "must NOT have additional properties");
  await page.fill("#request", '{"ServiceName": "orders-api", "SourceConfiguration": {}}');
  assert.equal(await page.textContent("#verdict"), "valid");
  console.log(`Chromium ${browser.version()}: ${judged}; what was typed was judged rightly`);
} finally {
  await browser.close();
  server.close();
}

/** What comes of making code from text, in a task of the page's own. */
function codeFromText() {
  return new Promise((resolve) => {
    setTimeout(() => {
      try {
        resolve(new Function("return 'allowed'")());
      } catch (error) {
        resolve(error.name);
      }
    });
  });
}
