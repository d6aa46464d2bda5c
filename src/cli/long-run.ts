import { setFlagsFromString } from "node:v8";

/**
 * Tells V8 what a long run is like. It makes much garbage and keeps little: left alone, V8 lets the garbage grow to
 * several times of what is kept, and gains no time by it. And it spreads over many small functions: compiling copies of
 * them into one another costs a sixth of all processor time and makes none faster.
 */
export function expectLongRun(): void {
  setFlagsFromString("--heap-growing-percent=33");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=100");
}
