/** Paints a text for a terminal, or leaves it as it is. */
export type Paint = (text: string) => string;

/** The paints of the `pretty` format. */
export interface Colors {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

/**
 * Paints by SGR sequences, or paints that change nothing. Libraries for this ask on import whether standard output is a
 * terminal, which costs Node five milliseconds at every start. Source: ECMA-48, SGR.
 */
export function createColors(color: boolean): Colors {
  const paint = (on: number, off: number): Paint =>
    color ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    cyan: paint(36, 39),
  };
}
