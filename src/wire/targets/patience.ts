import type { Received } from "../target.ts";

/** How long, in milliseconds, a call of a target in this process may take. */
export const PATIENCE = 10_000;

/** What comes of a call, or that it has taken too long; a call that blocks this process cannot be given up. */
export async function within(ms: number, call: Promise<Received>): Promise<Received> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Received>((resolve) => {
    const detail = `it had not settled after ${ms} ms`;
    timer = setTimeout(() => resolve({ is: "nothing", why: "timeout", detail }), ms);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
