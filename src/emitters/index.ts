import type { Transcription } from "../contract/transcription.ts";
import type { Release } from "../core/release.ts";

/** Everything known over all releases, marks and descriptions included; `generated/history.json` holds it. */
export interface History extends Transcription {
  /** The dated releases, oldest first. */
  readonly releases: readonly Release[];
  /** The shapes of the repository configuration file. */
  readonly repository: Transcription["$defs"];
}

/** How timestamps are spelled: epoch seconds on the wire, `Date` in the SDK, ISO 8601 text in the CLI's output. */
export type Timestamps = "wire" | "sdk" | "cli";

/** The languages that types are written in. */
export type LanguageName = "typescript" | "python" | "go" | "rust" | "java";

/** The dialects of JSON Schema. */
export type Draft = "2020-12" | "07";

/** What some emitters let a user choose and others do not. */
export interface Choices {
  readonly timestamps: Timestamps;
  readonly lang: LanguageName;
  readonly draft: Draft;
  /** One file for each shape or operation instead of one for all. */
  readonly split: boolean;
  /** What random values are drawn from; the same seed draws the same. */
  readonly seed: number;
}

/** What files are made from, besides the contract; the same history and options give the same bytes. */
export interface EmitOptions extends Choices {
  readonly release: Release;
  /** The operations to keep, with all that they reach; everything when absent. All exist at the release. */
  readonly operations?: readonly string[];
  /** Fills in a template; see `createRender`. */
  readonly render: (template: string, context: object) => string;
}

/** A file that was made, without the header that says so; its name is relative to the target folder. */
export interface EmittedFile {
  readonly name: string;
  readonly text: string;
  /** Whether the file is only begun: it is written into a folder without any other file of its emitter, and never again. */
  readonly begun?: boolean;
}

/** One kind of file that is made from the contract. */
export interface Emitter {
  readonly id: string;
  /** The choices that make a difference, each with the values that it takes, the default first; a seed takes any. */
  readonly choices: { readonly [K in keyof Choices]?: readonly Choices[K][] | "integer" };
  /** The files, in an order in which no file needs a later one. */
  readonly emit: (history: History, options: EmitOptions) => readonly EmittedFile[] | Promise<readonly EmittedFile[]>;
}

/** Declares an emitter. */
export function defineEmitter(emitter: Emitter): Emitter {
  return emitter;
}

/** An emitter of the registry; only the one that was asked for is loaded. */
export interface EmitterEntry {
  /** What it writes, in one line without a full stop. */
  readonly summary: string;
  readonly load: () => Promise<{ readonly default: Emitter }>;
}

/** Every emitter by its id, in the order in which help lists them. */
export const EMITTERS: Readonly<Record<string, EmitterEntry>> = {
  types: {
    summary: "types of every shape, request and response, in TypeScript, Python, Go, Rust or Java",
    load: () => import("./types.ts"),
  },
  validators: {
    summary: "validation functions for every request and response, as JavaScript without imports",
    load: () => import("./validators.ts"),
  },
  schema: {
    summary: "JSON Schema of every shape, and of apprunner.yaml for editors",
    load: () => import("./schema.ts"),
  },
  arbitraries: {
    summary: "fast-check arbitraries of requests and responses as TypeScript, valid and almost valid",
    load: () => import("./arbitraries.ts"),
  },
  fixtures: {
    summary: "requests and responses as JSON for suites in any language: valid, on an edge, across one",
    load: () => import("./fixtures.ts"),
  },
  server: {
    summary: "a server in TypeScript to be filled in: one function for each operation, input validated",
    load: () => import("./server.ts"),
  },
  tests: {
    summary: "a vitest suite that holds your server or handlers against the contract, a file for each phase",
    load: () => import("./tests.ts"),
  },
  docs: {
    summary: "the contract as Markdown: a page for each operation, and one for the shapes",
    load: () => import("./docs.ts"),
  },
};
