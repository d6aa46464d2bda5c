/** How calls that were under way at the same time are tried in one order after another. */
export interface Trial<E, O> {
  /** Observes the next call; the cost is 0 where it is explained and nothing had to be assumed for it. */
  readonly observe: (exchange: E, quick?: boolean) => { readonly observation: O; readonly cost: number };
  /** Keeps what is known now; the function that is returned brings it back. */
  readonly save: () => () => void;
  /** Whether a call may have changed something. */
  readonly changes: (exchange: E) => boolean;
  /** Another order explains as much, and is what is known now; the function that is returned doubts all that differs. */
  readonly doubt: () => () => void;
}

/**
 * The observations in the order that explains them best, which is left as what is known; in the order given. Of what
 * other orders that explain as much leave otherwise nothing is known any more.
 */
export function inBestOrder<E, O>(exchanges: readonly E[], trial: Trial<E, O>): readonly O[] {
  const restart = trial.save();
  let best: Best<E, O> | undefined;
  for (const order of exchanges.length > LARGEST ? likely(exchanges, trial, restart) : permuted(exchanges)) {
    restart();
    const found = new Map<E, O>();
    let cost = 0;
    for (const exchange of order) {
      const one = trial.observe(exchange);
      found.set(exchange, one.observation);
      cost += one.cost;
    }
    if (!best || cost < best.cost) best = { cost, found, resume: trial.save() };
    if (cost === 0) break;
  }
  const doubts = best && mayDiffer(exchanges, trial) ? doubtsAbout(exchanges, trial, best, restart) : [];
  best?.resume();
  for (const doubt of doubts) doubt();
  return exchanges.map((exchange) => best?.found.get(exchange) as O);
}

interface Best<E, O> {
  readonly cost: number;
  readonly found: ReadonlyMap<E, O>;
  readonly resume: () => void;
}

/** Of calls of which one at most changes something the order does not matter, and of many there are too many orders. */
function mayDiffer<E, O>(exchanges: readonly E[], { changes }: Trial<E, O>): boolean {
  return exchanges.length <= LARGEST && exchanges.filter(changes).length > 1;
}

/** What to doubt because of all the orders that explain as much as the best one. */
function doubtsAbout<E, O>(
  exchanges: readonly E[],
  trial: Trial<E, O>,
  { cost: least, found }: Best<E, O>,
  restart: () => void,
): readonly (() => void)[] {
  const doubts: (() => void)[] = [];
  const first = [...found.keys()];
  for (const order of permuted(exchanges)) {
    if (order.every((exchange, at) => exchange === first[at])) continue;
    restart();
    let cost = 0;
    for (const exchange of order) {
      cost += trial.observe(exchange, true).cost;
      if (cost > least) break;
    }
    if (cost <= least) doubts.push(trial.doubt());
  }
  return doubts;
}

/** The largest group whose orders are all tried. */
const LARGEST = 4;

function* permuted<T>(all: readonly T[]): Generator<readonly T[]> {
  if (all.length <= 1) {
    yield all;
    return;
  }
  for (const [at, first] of all.entries())
    for (const rest of permuted(all.filter((_, other) => other !== at))) yield [first, ...rest];
}

/** The order in which calls were sent, and the one in which the next call is always the one that is explained best. */
function* likely<E, O>(all: readonly E[], trial: Trial<E, O>, restart: () => void): Generator<readonly E[]> {
  yield all;
  restart();
  const order: E[] = [];
  const left = new Set(all);
  while (left.size > 0) {
    const resume = trial.save();
    let [next, least] = [undefined as E | undefined, Number.POSITIVE_INFINITY];
    for (const exchange of left) {
      resume();
      const { cost } = trial.observe(exchange);
      if (cost < least) [next, least] = [exchange, cost];
      if (cost === 0) break;
    }
    resume();
    trial.observe(next as E);
    order.push(next as E);
    left.delete(next as E);
  }
  yield order;
}
