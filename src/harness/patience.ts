/** How long it is waited for something to settle. */
export interface Patience {
  /** All in all, in milliseconds of the target's clock. */
  readonly settleMs: number;
  /** The same while what was made is removed after the end of the time. */
  readonly cleanUpMs: number;
  /** The pauses between two looks, in milliseconds; the last one repeats. */
  readonly pausesMs: readonly number[];
  /** How many looks a handshake gets, which may never end by itself. */
  readonly handshakeLooks: number;
}

/** Looks often at first, because emulators are quick, and politely later. */
export const PATIENCE: Patience = {
  settleMs: 30_000,
  cleanUpMs: 2000,
  pausesMs: [0, 2, 5, 10, 20, 40, 80, 160, 250, 500, 1000],
  handshakeLooks: 4,
};

/** On a virtual clock a second costs nothing. */
export const VIRTUAL_PATIENCE: Patience = {
  settleMs: 3_600_000,
  cleanUpMs: 3_600_000,
  pausesMs: [0, 1000, 5000, 60_000],
  handshakeLooks: 4,
};
