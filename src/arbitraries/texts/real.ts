import fc from "fast-check";
import type { Shape } from "../../contract/shape.ts";
import { isReservedName } from "../../rules/environment-names.ts";
import { keepsTo, ofLength } from "./lengths.ts";
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
const word = fc.constantFrom(...WORDS);
const slug = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12 });

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
export function directories(shape: Shape): fc.Arbitrary<string> {
  const longest = ofLength(shape, "/services/api", shape.maxLength, "/packages");
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("/", "/services/api", "/apps/web", "/packages/@scope/api", "/backend") },
    {
      weight: 1,
      arbitrary: fc.constantFrom("/", ...(longest !== undefined && isPlainDirectory(longest) ? [longest] : [])),
    },
    {
      weight: 4,
      arbitrary: fc
        .array(fc.oneof(word, slug), { minLength: 1, maxLength: 5 })
        .map((steps) => `/${steps.join("/")}`)
        .filter(isPlainDirectory),
    },
  );
}

/** Commands of one line. */
export const commands: TextSource = (shape) => ({
  plain: "npm start",
  arbitrary: fc.oneof(
    fc.constantFrom(
      "npm ci && npm run build",
      "node dist/server.js --port 8080",
      "007",
      "1e3",
      "false",
      "echo 'größe 東京 🚀'",
      `make ${"target ".repeat(100)}`,
    ),
    fc.tuple(word, fc.nat(9)).map(([name, level]) => `./run ${name} --level=${level} | tee "/tmp/${name} log"`),
  ),
  admits: (value) => typeof value === "string" && keepsTo(shape, value),
});

/** Addresses of health checks. */
export const healthPaths: TextSource = () => ({
  plain: "/",
  arbitrary: fc.oneof(
    fc.constantFrom("/", "/health", "/healthz?full=true", "/api/v1/status", "/007"),
    fc.array(slug, { minLength: 1, maxLength: 4 }).map((steps) => `/${steps.join("/")}`),
  ),
  admits: (value) => typeof value === "string" && value.startsWith("/"),
});

/** Domains of three labels; neither the shortest nor the longest that the shape takes are real ones. */
export const domains: TextSource = () => ({
  plain: "www.example.com",
  arbitrary: fc.oneof(
    fc.constantFrom("example.com", "www.example.com", "007.example.org", "xn--gre-6ka8i.example"),
    fc
      .tuple(fc.constantFrom("orders", "api", "shop"), fc.nat(9999))
      .map(([name, number]) => `${name}-${number}.example.com`),
  ),
  admits: () => false,
});

const TAG_CHARACTERS = [..."abcXYZ0129_.:/=+-@ äßéΩж東京"];

/** Keys and values of tags in the characters that AWS lets tags have everywhere. */
export const tagTexts: TextSource = (shape) => {
  const { minLength, maxLength } = shape;
  const fits = (text: string) => keepsTo(shape, text) && text.trim() === text && !/^aws:/i.test(text);
  const ends = [minLength, maxLength].map((length) => "t".repeat(length));
  return {
    plain: minLength > 0 ? "team" : "orders",
    arbitrary: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          "team",
          "cost-center",
          "007",
          "1e3",
          "false",
          "null",
          "größe",
          "東京",
          "a=b+c",
          "x:y/z@w",
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom(...(ends as [string, ...string[]])) },
      {
        weight: 3,
        arbitrary: fc
          .string({ unit: fc.constantFrom(...TAG_CHARACTERS), minLength: Math.max(1, minLength), maxLength: 24 })
          .filter(fits),
      },
    ),
    admits: (value) => typeof value === "string" && fits(value),
  };
};

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
      arbitrary: fc.oneof(
        {
          weight: 8,
          arbitrary: fc
            .constantFrom("LOG_LEVEL", "NODE_ENV", "lower_case", "_", "A1", "FEATURE_FLAGS_007")
            .map((name) => name + ending),
        },
        { weight: 1, arbitrary: fc.constantFrom(...(ends as [string, ...string[]])) },
        {
          weight: 4,
          arbitrary: fc
            .tuple(fc.constantFrom("A", "z", "_X"), fc.nat(99999))
            .map(([first, number]) => `${first}${number}${ending}`),
        },
      ),
      admits: (value) => typeof value === "string" && isName(value),
    };
  };
}

function padded(length: number, ending: string): string {
  const letter = ending === "" ? "V" : "S";
  return length > ending.length ? letter.repeat(length - ending.length) + ending : letter.repeat(length);
}
