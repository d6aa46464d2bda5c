import type { Shape } from "../../contract/shape.ts";
import { isReservedName } from "../../rules/environment-names.ts";
import { constants, either, evenly, numbers, type Phrase, together } from "../phrase.ts";
import { keeping, keepsTo, ofLength } from "./lengths.ts";
import type { TextSource } from "./text.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789_-"];
const WORDS = [
  "api",
  "web",
  "orders",
  "shared-lib",
  "v1.2",
  "007",
  "Größe",
  "東京",
  "@scope",
  "my_app",
  ".github",
] as const;
const WORD = constants(...WORDS);
const SLUG: Phrase = { is: "characters", of: LETTERS, least: 1, most: 12 };

/** Whether a folder is written straight down from the root, in one way only. */
export function isPlainDirectory(value: unknown): boolean {
  if (typeof value !== "string" || !value.startsWith("/") || /[%\\\p{C}\s]/u.test(value)) return false;
  return (
    value === "/" ||
    value
      .slice(1)
      .split("/")
      .every((step) => !["", ".", ".."].includes(step))
  );
}

/** Folders as monorepos have them, from the root to the longest. */
export function directories(shape: Shape): Phrase {
  const longest = ofLength(shape, "/services/api", shape.maxLength, "/packages");
  return either(
    [4, constants("/", "/services/api", "/apps/web", "/packages/@scope/api", "/backend")],
    [1, constants("/", ...(longest !== undefined && isPlainDirectory(longest) ? [longest] : []))],
    [4, { is: "steps", step: evenly(WORD, SLUG), least: 1, most: 5 }],
  );
}

/** Commands of one line. */
export const commands: TextSource = (shape) => ({
  plain: "npm start",
  phrase: evenly(
    constants(
      "npm ci && npm run build",
      "node dist/server.js --port 8080",
      "007",
      "1e3",
      "false",
      "echo 'größe 東京 🚀'",
      `make ${"target ".repeat(100)}`,
    ),
    together("./run ", WORD, " --level=", numbers(0, 9), ' | tee "/tmp/log"'),
  ),
  admits: (value) => typeof value === "string" && keepsTo(shape, value),
});

/** Addresses of health checks. */
export const healthPaths: TextSource = () => ({
  plain: "/",
  phrase: evenly(constants("/", "/health", "/healthz?full=true", "/api/v1/status", "/007"), {
    is: "steps",
    step: SLUG,
    least: 1,
    most: 4,
  }),
  admits: (value) => typeof value === "string" && value.startsWith("/"),
});

/** Domains of three labels; neither the shortest nor the longest that the shape takes are real ones. */
export const domains: TextSource = () => ({
  plain: "www.example.com",
  phrase: evenly(
    constants("example.com", "www.example.com", "007.example.org", "xn--gre-6ka8i.example"),
    together(constants("orders", "api", "shop"), "-", numbers(0, 9999), ".example.com"),
  ),
  admits: () => false,
});

const TAG_CHARACTERS = [..."abcXYZ0129_.:/=+-@ äßéΩж東京"];

/** Keys and values of tags in the characters that AWS lets tags have everywhere. */
export const tagTexts: TextSource = (shape) => {
  const { minLength, maxLength } = shape;
  const ends = [minLength, maxLength].map((length) => "t".repeat(length));
  const least = Math.max(1, minLength);
  return {
    plain: minLength > 0 ? "team" : "orders",
    phrase: either(
      [4, constants("team", "cost-center", "007", "1e3", "false", "null", "größe", "東京", "a=b+c", "x:y/z@w")],
      [1, constants(...ends)],
      [3, keeping(shape, { is: "characters", of: TAG_CHARACTERS, least, most: 24 }, NO_TAG)],
    ),
    admits: (value) => typeof value === "string" && keepsTo(shape, value) && !NO_TAG.test(value),
  };
};

/** Spaces at an end are cut off somewhere, and some names are kept for AWS. */
const NO_TAG = /^\s|\s$|^aws:/i;

const VARIABLES = ["LOG_LEVEL", "NODE_ENV", "lower_case", "_", "A1", "FEATURE_FLAGS_007"] as const;

/** Names of environment variables; those with an ending are apart from those without. */
export function variableNames(ending: "" | "_SECRET"): TextSource {
  const isName = (text: string) => /^[A-Za-z_]\w*$/.test(text) && !isReservedName(text);
  return (shape) => {
    const { minLength, maxLength } = shape;
    const ends = [Math.max(1, minLength), Number.isFinite(maxLength) ? maxLength : 100].map((length) =>
      padded(length, ending),
    );
    return {
      plain: `LOG_LEVEL${ending}`,
      phrase: either(
        [8, constants(...VARIABLES.map((name) => name + ending))],
        [1, constants(...ends)],
        [4, together(constants("A", "z", "_X"), numbers(0, 99999), ...(ending === "" ? [] : [ending]))],
      ),
      admits: (value) => typeof value === "string" && isName(value),
    };
  };
}

function padded(length: number, ending: string): string {
  const letter = ending === "" ? "V" : "S";
  return length > ending.length ? letter.repeat(length - ending.length) + ending : letter.repeat(length);
}
