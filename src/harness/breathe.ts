import { setImmediate } from "node:timers/promises";

/** How long a process may be deaf, in milliseconds. */
const DEAF = 25;

/**
 * Makes what lets the process hear of Ctrl-C and of its other tasks, now and then. A target inside this process answers
 * without ever giving them a turn. Nothing is returned while it is not time yet.
 */
export function breathing(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < DEAF) return undefined;
    return setImmediate().then(() => {
      last = performance.now();
    });
  };
}
