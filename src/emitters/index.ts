import type { Transcription } from "../contract/transcription.ts";
import type { Release } from "../core/release.ts";
import { contractTable } from "./contract-table.ts";
import { schema } from "./schema.ts";
import { types } from "./types.ts";
import { validators } from "./validators.ts";

/** Everything known over all releases, marks and descriptions included; `generated/history.json` holds it. */
export interface History extends Transcription {
  /** The dated releases, oldest first. */
  readonly releases: readonly Release[];
  /** The shapes of the repository configuration file. */
  readonly repository: Transcription["$defs"];
}

/** How timestamps are spelled: epoch seconds on the wire, `Date` in the SDK, ISO 8601 text in the CLI's output. */
export type Timestamps = "wire" | "sdk" | "cli";

/** What a user chooses when files are made. */
export interface EmitOptions {
  readonly release: Release;
  readonly timestamps: Timestamps;
  /** One line that says what made a file and how to make it again; it stands first wherever a format has comments. */
  readonly header: string;
}

/** A file that was made; its name is relative to the target folder. */
export interface EmittedFile {
  readonly name: string;
  readonly text: string;
}

/** One kind of file that is made from the contract; the same history and options give the same bytes. */
export interface Emitter {
  readonly id: string;
  readonly summary: string;
  readonly emit: (history: History, options: EmitOptions) => Promise<readonly EmittedFile[]>;
}

/** Every emitter, in the order in which help lists them. */
export const EMITTERS: readonly Emitter[] = [types, validators, schema, contractTable];
