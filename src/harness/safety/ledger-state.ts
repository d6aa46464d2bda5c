/** One line of a ledger. */
export type LedgerLine =
  | {
      readonly event: "begun";
      readonly tool: string;
      readonly target: string;
      readonly region?: string;
      /** What every name begins with that the run gives, and the value of its tag. */
      readonly prefix: string;
      /** The ARNs of what was there before; absent where nobody looked. */
      readonly before?: readonly string[];
      /** The auto scaling configuration that was the default. */
      readonly default?: string;
    }
  /** Before a request leaves that may create something. */
  | { readonly event: "create"; readonly n: number; readonly operation: string; readonly name: unknown }
  /** What has become of it. */
  | { readonly event: "made"; readonly n: number; readonly arn: string }
  | { readonly event: "refused"; readonly n: number }
  /** A deletion was accepted; of everything under the ARN where it stops at a name. */
  | { readonly event: "removed"; readonly arn: string }
  | { readonly event: "ended"; readonly left: readonly string[] };

/** What a ledger says. */
export interface LedgerState {
  readonly target?: string;
  readonly region?: string;
  readonly prefix?: string;
  readonly before?: ReadonlySet<string>;
  readonly defaultBefore?: string;
  /** The ARNs that the run was answered for what it created, and whose deletion nobody has accepted. */
  readonly made: ReadonlySet<string>;
  /** Every ARN that the run was answered for what it created. */
  readonly everMade: ReadonlySet<string>;
  /** Operations and names of creations that no answer has confirmed, as `keyOf` writes them. */
  readonly unconfirmed: ReadonlySet<string>;
  /** Whether the end of some creation is not known. */
  readonly open: boolean;
  readonly ended: boolean;
  readonly left: readonly string[];
}

/** A creation by its operation and the name that it gives. */
export const creationKey = (operation: string, name: unknown): string => `${operation} ${JSON.stringify(name)}`;

/** Follows the lines of a ledger. */
export interface LedgerReader {
  readonly take: (line: LedgerLine) => void;
  /** The same as in the state. */
  readonly made: ReadonlySet<string>;
  /** What the lines so far say; its sets grow with further lines. */
  readonly state: () => LedgerState;
}

/** Begins to follow a ledger; `brief` forgets what was removed or refused, for runs that nobody sweeps by their names. */
export function followLedger(brief = false): LedgerReader {
  const [made, everMade, refused] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const pending = new Map<number, string>();
  let head: Extract<LedgerLine, { event: "begun" }> | undefined;
  let end: readonly string[] | undefined;
  const take = (line: LedgerLine): void => {
    end = line.event === "ended" ? line.left : undefined;
    switch (line.event) {
      case "begun":
        head = line;
        break;
      case "create":
        pending.set(line.n, creationKey(line.operation, line.name));
        break;
      case "made":
        pending.delete(line.n);
        made.add(line.arn);
        if (!brief) everMade.add(line.arn);
        break;
      case "refused":
        if (!brief) refused.add(pending.get(line.n) ?? "");
        pending.delete(line.n);
        break;
      case "removed":
        if (!made.delete(line.arn)) for (const arn of made) if (arn.startsWith(`${line.arn}/`)) made.delete(arn);
    }
  };
  const before = (): ReadonlySet<string> | undefined => head?.before && new Set(head.before);
  const state = (): LedgerState => ({
    ...(head && { target: head.target, prefix: head.prefix }),
    ...(head?.region !== undefined && { region: head.region }),
    ...(head?.before && { before: before() as ReadonlySet<string> }),
    ...(head?.default !== undefined && { defaultBefore: head.default }),
    made,
    everMade: brief ? made : everMade,
    unconfirmed: new Set([...pending.values(), ...refused]),
    open: pending.size > 0,
    ended: end !== undefined,
    left: end ?? [],
  });
  return { take, made, state };
}
