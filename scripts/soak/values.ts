import type { Contract } from "../../src/contract/contract.ts";
import type { Shape } from "../../src/contract/shape.ts";
import type { Random } from "../bench/data/random.ts";

/** Makes values of shapes. */
export interface Values {
  /** A value that conforms to a shape; texts come from `known` where one fits. */
  readonly of: (shape: string) => unknown;
  /** Remembers the texts of an answer, so that later calls speak of what there is. */
  readonly learn: (answer: unknown) => void;
}

const MEMORY = 40;
const SOURCES = ["CodeRepository", "ImageRepository"];
const ID = "0123456789abcdef0123456789abcdef";

/** Texts from which those are picked that a shape allows. */
const TEXTS = [
  ...[
    "api",
    "web-service",
    "worker",
    "high",
    "traced",
    "main",
    "example.com",
    "www.example.org",
    "team",
    "a value",
    "8080",
    "x",
  ],
  ...["/", "/services/api", "/health", "https://github.com/example/monorepo", "npm ci", "node server.js"],
  ...["123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1", "public.ecr.aws/nginx/nginx:latest"],
  ...["subnet-0123456789abcdef0", "sg-0123456789abcdef0", "vpc-0123456789abcdef0", "vpce-0123456789abcdef0"],
  ...[
    "arn:aws:iam::123456789012:role/app",
    "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012",
  ],
  `arn:aws:apprunner:us-east-1:123456789012:service/none/${ID}`,
  `arn:aws:apprunner:us-east-1:123456789012:connection/none/${ID}`,
  ...["256", "512", "1024", "2048", "4096", "0.25 vCPU", "1 GB", "2 GB"],
];

/** A generator of values of a contract, the same for the same random source. */
export function valuesOf(contract: Contract, random: Random): Values {
  const learnt = new Map<string, string[]>();
  const fitting = new Map<Shape, readonly string[]>();

  const text = (shape: Shape, owner: string): string => {
    if (shape.values) return random.pick([...shape.values].map(String));
    const known = (learnt.get(owner) ?? []).filter((one) => fits(one, shape));
    if (known.length > 0 && random.chance(0.85)) return random.pick(known);
    if (/^(?!.*Tag).*Name$/.test(owner)) {
      const fresh = `${random.pick(["web", "api", "job"])}-${random.below(10_000)}${owner === "DomainName" ? ".example.com" : ""}`;
      if (fits(fresh, shape)) return fresh;
    }
    const texts = fitting.get(shape) ?? TEXTS.filter((one) => fits(one, shape));
    fitting.set(shape, texts);
    if (texts.length === 0) throw new Error(`no text of the soak fits the shape ${shape.name}: add one`);
    return random.pick(texts);
  };
  const structure = (shape: Shape): unknown => {
    const source = random.pick(SOURCES);
    const wanted = (name: string): boolean => {
      if (shape.name === "SourceConfiguration" && SOURCES.includes(name)) return name === source;
      if (shape.name === "CodeRepository" && name === "CodeConfiguration") return true;
      return shape.required.includes(name) || (name !== "NextToken" && random.chance(0.5));
    };
    const chosen = [...(shape.members?.values() ?? [])].filter(({ name }) => wanted(name));
    return Object.fromEntries(chosen.map((member) => [member.name, make(member.shape, member.name)]));
  };
  const several = (least: number, most: number): number[] =>
    Array.from({ length: least + random.below(Math.min(most, least + 3) - least + 1) }, (_, index) => index);
  const make = (shape: Shape, owner: string): unknown => {
    switch (shape.types[0]) {
      case "object":
        if (shape.members) return structure(shape);
        return Object.fromEntries(
          several(0, 3).map(() => [text(shape.key ?? PLAIN, ""), make(shape.value ?? PLAIN, "")]),
        );
      case "array":
        return several(shape.minItems, shape.maxItems).map(() => make(shape.item ?? PLAIN, owner.replace(/s$/, "")));
      case "integer":
        return Math.max(shape.minimum, 1) + random.below(Math.min(shape.maximum, 20) - Math.max(shape.minimum, 1) + 1);
      case "boolean":
        return random.chance(0.5);
      default:
        return text(shape, owner);
    }
  };
  const learn = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner !== "string") learn(inner);
      else if (/Arn$|Name$/.test(name)) remember(name, inner);
    }
  };
  const remember = (name: string, value: string): void => {
    for (const under of name.endsWith("Arn") ? [name, "ResourceArn"] : [name]) {
      const list = learnt.get(under) ?? [];
      if (!list.includes(value)) list.push(value);
      if (list.length > MEMORY) list.shift();
      learnt.set(under, list);
    }
  };
  return { of: (name) => make(contract.shape(name) as Shape, ""), learn };
}

const PLAIN = { types: ["string"], minLength: 0, maxLength: 100 } as unknown as Shape;

const fits = (text: string, { pattern, minLength, maxLength }: Shape): boolean =>
  text.length >= minLength && text.length <= maxLength && (pattern?.test(text) ?? true);
