import type { RunEvent } from "../core/conformance.ts";
import type { Io } from "./io.ts";

/** Tells people how far a run has got. */
export interface Progress {
  readonly event: (event: RunEvent) => void;
  readonly stop: () => void;
}

/** Between two redraws, in milliseconds. */
const REDRAW = 100;
/** Between two plain lines, in milliseconds. */
const LINE = 5000;

/** On a terminal one line that is drawn again and again; elsewhere a plain line for each phase, and now and then. */
export async function createProgress(io: Io): Promise<Progress> {
  const show = io.terminal ? await spinner(io.terminal) : plain(io);
  const began = performance.now();
  let phase = "";
  let last = 0;
  let [calls, findings] = [0, 0];
  const speed = (): string => `${Math.round(calls / Math.max(0.001, (performance.now() - began) / 1000))} calls/s`;
  return {
    event: (event) => {
      if (event.event === "phase") {
        phase = event.phase;
        last = performance.now();
        show.phase(`${phase}: ${event.scripts} scripts`);
      }
      if (event.event === "finding") findings++;
      if (event.event !== "progress") return;
      calls = event.calls;
      const now = performance.now();
      if (now - last < show.every) return;
      last = now;
      show.line(
        `${phase} ${event.done}/${event.of} · ${speed()} · ${findings} ${findings === 1 ? "finding" : "findings"}`,
      );
    },
    stop: show.stop,
  };
}

interface Show {
  readonly every: number;
  readonly phase: (text: string) => void;
  readonly line: (text: string) => void;
  readonly stop: () => void;
}

async function spinner(stream: NodeJS.WriteStream): Promise<Show> {
  const { default: ora } = await import("ora");
  const drawn = ora({ stream, discardStdin: false }).start();
  const line = (text: string): void => {
    drawn.text = text;
    drawn.render();
  };
  return { every: REDRAW, phase: line, line, stop: () => void drawn.stop() };
}

function plain({ err }: Io): Show {
  const line = (text: string): void => err(`${text}\n`);
  return { every: LINE, phase: line, line, stop: () => {} };
}
