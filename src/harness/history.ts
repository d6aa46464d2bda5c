import quotas from "../../schemas/facts/quotas.json" with { type: "json" };
import type { Observation } from "../oracle/observation.ts";
import type { Oracle } from "../oracle/oracle.ts";
import type { Exchange } from "../wire/exchange.ts";
import type { Call } from "./caller.ts";
import type { Shared } from "./session.ts";
import { createTracker, type Tracker } from "./tracker.ts";

/** One history as it grows: what was sent, what came, and what the oracle says of it. */
export class History {
  readonly tracker: Tracker = createTracker();
  readonly shared: Shared;
  /** The ARN of the default auto scaling configuration before the history has moved it. */
  defaultBefore: string | undefined;
  readonly #oracle: Oracle;
  readonly #observations: Observation[] = [];
  /** What came and has not been explained yet. */
  #unexplained: (readonly Exchange[])[] = [];
  #taken = 0;

  constructor(shared: Shared, oracle: Oracle) {
    this.shared = shared;
    this.#oracle = oracle;
  }

  /** What the oracle says of everything that came. */
  get observations(): readonly Observation[] {
    if (this.#unexplained.length > 0)
      for (const exchanges of this.#unexplained.splice(0)) this.#observations.push(...this.#oracle.observe(exchanges));
    return this.#observations;
  }

  /** Sends one call and waits for its answer. */
  async send(call: Call): Promise<Exchange> {
    const [exchange] = await this.#sent([call], this.#taken);
    this.#take([exchange as Exchange]);
    return exchange as Exchange;
  }

  /** Remembers which auto scaling configuration is the default, so that it can be made so again. */
  async noteDefault(): Promise<void> {
    if (this.defaultBefore !== undefined) return;
    const { answer } = await this.send({ operation: "ListAutoScalingConfigurations", input: {}, role: "poll" });
    if (!answer.ok) return;
    const { AutoScalingConfigurationSummaryList: all } = answer.output as {
      AutoScalingConfigurationSummaryList?: unknown;
    };
    if (!Array.isArray(all)) return;
    const found = all.find((one) => (one as Summary | null)?.IsDefault === true) as Summary | undefined;
    if (typeof found?.AutoScalingConfigurationArn === "string") this.defaultBefore = found.AutoScalingConfigurationArn;
  }

  /** Sends several calls at the same time. */
  async sendTogether(calls: readonly Call[]): Promise<readonly Exchange[]> {
    const group = this.#taken;
    const exchanges = await this.#sent(
      calls.map((call) => ({ ...call, group })),
      group,
    );
    this.#take(exchanges);
    return exchanges;
  }

  /** Sends calls, and explains what came before while their answers are on their way. */
  async #sent(calls: readonly Call[], first: number): Promise<readonly Exchange[]> {
    const { caller, target } = this.shared;
    const coming = Promise.all(calls.map((call, index) => caller.send(call, first + index)));
    // A request leaves when the event loop turns; in this process there is nothing to wait for.
    if (target.clock === "real") await new Promise(setImmediate);
    void this.observations;
    return coming;
  }

  /** What was given up because the time was over has shown nothing. */
  #take(sent: readonly Exchange[]): void {
    const heard = sent.every(wasHeard) ? sent : sent.filter(wasHeard);
    const exchanges = heard.some((exchange) => this.#isCrowded(exchange))
      ? heard.map((exchange) => (this.#isCrowded(exchange) ? { ...exchange, crowded: true as const } : exchange))
      : heard;
    if (exchanges.length === 0) return;
    for (const exchange of exchanges) this.tracker.see(exchange);
    this.#taken += exchanges.length;
    this.#unexplained.push(exchanges);
  }

  #isCrowded({ operation, answer }: Exchange): boolean {
    return answer.ok === false && answer.error.name === quotas.error && this.shared.isCrowded?.(operation) === true;
  }
}

const wasHeard = ({ received }: Exchange): boolean => received.is !== "nothing" || received.why !== "given-up";

interface Summary {
  readonly IsDefault?: unknown;
  readonly AutoScalingConfigurationArn?: unknown;
}
