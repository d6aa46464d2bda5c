import { createHash } from "node:crypto";
import handlebars from "handlebars";
import type { ConformanceReport } from "../../core/conformance.ts";
import { ASSETS } from "./assets/texts.ts";
import { LARGEST, LIMITS, leastLength } from "./limits.ts";
import { safePage } from "./safe-page.ts";
import { pageView } from "./view.ts";

const engine = handlebars.create();
engine.registerHelper("same", (one: unknown, other: unknown) => one === other);
engine.registerPartial("lines", ASSETS.lines.trimEnd());
engine.registerHelper("humps", (name: string) => name.split(/(?<=[a-z])(?=[A-Z])/u));
engine.registerPartial("humps", "{{#each (humps this)}}{{this}}<wbr>{{/each}}");
engine.registerPartial("matrix", ASSETS.matrix);
const template = engine.compile(ASSETS.page, { strict: true, preventIndent: true });

/** What templates may look up: members of the context itself, never what objects inherit. */
const OWN_MEMBERS_ONLY = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/**
 * A report as one page: no other file, no network, nothing that runs but one script of our own, which a policy names by
 * its hash. As much of it as fits into a megabyte. What the target has answered is text everywhere, and nothing of it
 * hides.
 */
export function pageOf(report: ConformanceReport): string {
  let page = "";
  for (const [at, limits] of LIMITS.entries()) {
    if (leastLength(report, limits) > LARGEST) continue;
    const view = { ...pageView(report, limits, at > 0), policy: POLICY, style: ASSETS.style, script: ASSETS.script };
    page = safePage(template(view, OWN_MEMBERS_ONLY));
    if (Buffer.byteLength(page) <= LARGEST) break;
  }
  return page;
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Source: Content Security Policy Level 3. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(ASSETS.style)}`,
  `script-src ${hashOf(ASSETS.script)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");
