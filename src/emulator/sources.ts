import { randomUUID } from "node:crypto";

/** Where an emulator takes time, ids and chance from. */
export interface Sources {
  /** The present time in seconds since 1970-01-01 UTC; a virtual clock moves on with every call of this. */
  readonly now: () => number;
  /** 32 hexadecimal digits that were never handed out before. */
  readonly newId: () => string;
  /** A dashed UUID for the header of an answer. */
  readonly requestId: () => string;
  /** A number from 0 (inclusive) to 1 (exclusive). */
  readonly chance: () => number;
  /** Lets time pass without waiting; only a virtual clock can. */
  readonly skip?: (seconds: number) => void;
  /** How far seeded sources have got, so that a restart goes on where they stopped. */
  readonly position?: () => Position;
}

/** How far seeded sources have got: the virtual time in seconds, and how many ids and chances were drawn. */
export interface Position {
  readonly time: number;
  readonly ids: number;
  readonly chances: number;
}

/** The machine's clock and its randomness. */
export function systemSources(): Sources {
  return {
    now: () => Date.now() / 1000,
    newId: () => randomUUID().replaceAll("-", ""),
    requestId: () => randomUUID(),
    chance: Math.random,
  };
}

/** A virtual clock begins here, and each call takes this many seconds. */
const EPOCH = Date.UTC(2024, 0, 1) / 1000;
const TICK = 1;

const START: Position = { time: EPOCH, ids: 0, chances: 0 };

/** A virtual clock, ids and chance that are the same for the same seed and the same calls. */
export function seededSources(seed: string, { time, ids, chances }: Position = START): Sources {
  const [key, other] = [hash(seed, 0x9e3779b9), hash(seed, 0x85ebca6b)];
  const digits = (stream: number, count: number): readonly [string, string, string, string] => {
    const mixed = mix(other + count);
    const part = (number: number): string => hex(mix(mix(key ^ (stream * 4 + number)) ^ mixed));
    return [part(0), part(1), part(2), part(3)];
  };
  let requests = 0;
  return {
    now: () => {
      time += TICK;
      return time;
    },
    newId: () => digits(0, ids++).join(""),
    requestId: () => {
      const [first, second, third, last] = digits(1, requests++);
      return `${first}-${second.slice(0, 4)}-${second.slice(4)}-${third.slice(0, 4)}-${third.slice(4)}${last}`;
    },
    chance: () => mix(key ^ mix(other + chances++)) / 2 ** 32,
    skip: (seconds) => {
      time += seconds;
    },
    position: () => ({ time, ids, chances }),
  };
}

function hash(text: string, start: number): number {
  let state = start;
  for (const character of text) state = mix(state ^ (character.codePointAt(0) as number));
  return state;
}

/** Scatters 32 bits over 32 bits, one to one. Source: the finalizer of MurmurHash3. */
function mix(bits: number): number {
  let state = (bits + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

const hex = (bits: number): string => bits.toString(16).padStart(8, "0");
