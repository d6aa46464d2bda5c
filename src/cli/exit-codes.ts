/** How a run ended, as the shell sees it; of several that apply the highest wins. */
export const EXIT = {
  clean: 0,
  findings: 1,
  /** The tool could not do what was asked: usage, unreadable input, nothing matched. */
  impossible: 2,
  /** A fault of this tool. */
  fault: 3,
  interrupted: 130,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
