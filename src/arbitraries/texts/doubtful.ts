import facts from "../../../schemas/facts/instance-sizes.json" with { type: "json" };
import type { Shape } from "../../contract/shape.ts";
import { isPrototypeKey, PROTOTYPE_KEY } from "../../core/prototype-key.ts";
import type { Owner } from "../../core/violation.ts";
import { constants, evenly, type Phrase } from "../phrase.ts";
import { carefulText } from "./careful.ts";
import { freeTexts } from "./free.ts";
import { images } from "./images.ts";
import { keeping, keepsTo, ofLength } from "./lengths.ts";
import { exampleOf } from "./names.ts";
import type { Text } from "./text.ts";

/** Source directories about which documents do not say whether they are refused, by what is odd about them. */
export const ODD_DIRECTORIES: Readonly<Record<string, string>> = {
  "is relative": "services/api",
  "has .. in it": "/services/../api",
  "begins with ..": "../services/api",
  "has . in it": "/./services/api",
  "has %2F in it": "/services%2Fapi",
  "has a trailing slash": "/services/api/",
  "has two slashes": "//services//api",
  "has spaces": "/my services/the api ",
  "has a backslash": "\\services\\api",
  "has a line break": "/services\napi",
  "is one dot": ".",
};

const ODD_DOMAINS = ["*.example.com", "-", "..", "a"] as const;

/** Every text that a shape takes, also those about which a careful implementer may think twice. */
export function doubtfulText(shape: Shape, holder: Owner | undefined): Text {
  const careful = carefulText(shape, holder);
  const plain = (careful?.plain as string | undefined) ?? exampleOf(shape) ?? plainFor(shape);
  const odd = oddOnes(shape, holder).filter((text) => keepsTo(shape, text));
  const ends = [shape.minLength, shape.maxLength].flatMap((length) => endAt(shape, plain, length, careful?.filler));
  const some = [plain, ...odd, ...ends];
  const isOpen = shape.pattern === undefined || keepsTo(shape, "é \u{1F680}");
  return {
    plain,
    phrase: evenly(
      ...(careful ? [careful.phrase] : []),
      constants(...new Set(some)),
      ...(isOpen ? [freeTexts(shape), unknownTexts(shape)] : []),
    ),
    admits: (value) => typeof value === "string" && keepsTo(shape, value) && !isPrototypeKey(value),
    ...(careful?.filler !== undefined && { filler: careful.filler }),
  };
}

function unknownTexts(shape: Shape): Phrase {
  const { minLength: least, maxLength } = shape;
  return keeping(shape, { is: "characters", least, most: Math.min(maxLength, 20) }, PROTOTYPE_KEY);
}

function oddOnes({ name }: Shape, holder: Owner | undefined): readonly string[] {
  if (name === "SourceDirectory") return Object.values(ODD_DIRECTORIES);
  if (name === "DomainName") return ODD_DOMAINS;
  if (name === "ImageIdentifier") return images("ECR", {}).concat(images("ECR_PUBLIC", {}));
  if (name === "Cpu") return Object.keys(facts.cpuUnits);
  if (name === "Memory") return Object.keys(facts.memoryMegabytes);
  return holder?.member === "RepositoryUrl"
    ? ["", "git@github.com:example/app.git", "https://bitbucket.org/example/app"]
    : [];
}

function endAt(shape: Shape, like: string, length: number, filler: string | undefined): readonly string[] {
  if (!Number.isFinite(length) || length === 0) return length === 0 && keepsTo(shape, "") ? [""] : [];
  return [ofLength(shape, like, length, filler) ?? ofLength(shape, like, length) ?? []].flat();
}

function plainFor(shape: Shape): string {
  return ["text", "a".repeat(Math.max(1, shape.minLength))].find((text) => keepsTo(shape, text)) ?? "";
}
