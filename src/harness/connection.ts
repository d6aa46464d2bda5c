import { plainArn } from "../arbitraries/texts/arns.ts";
import { createOracle } from "../oracle/create-oracle.ts";
import type { Exchange } from "../wire/exchange.ts";
import { cleanUp } from "./clean-up.ts";
import { History } from "./history.ts";
import type { Shared } from "./session.ts";
import { settle } from "./settle.ts";
import type { Tracked } from "./tracker.ts";

/** How an implementation lets code be deployed: with a connection of ours, with one that nobody made, or without any. */
export interface Connection {
  /** Absent where code is deployed without a connection. */
  readonly arn?: string;
  /** The exchanges that have shown it, for oracles to know of it. */
  readonly shown: readonly Exchange[];
  /** Removes it. Resolves to what could not be removed. */
  readonly remove: () => Promise<readonly Tracked[]>;
}

/** A connection for an implementation that cannot make any; whether it is accepted is open. */
const NOBODYS = plainArn({ shape: "AuthenticationConfiguration", member: "ConnectionArn" });

/**
 * Finds out with which connection code can be deployed. A handshake may never end by itself; whether a connection is
 * then good for anything is open, so that a service is tried with it, and without one where it is refused.
 */
export async function connectionOf(shared: Shared): Promise<Connection> {
  const { contract, lessons, names } = shared;
  if (shared.createsNothing) return { shown: [], remove: async () => [] };
  const history = new History(shared, createOracle({ release: contract.release, lessons }));
  const remove = (): Promise<readonly Tracked[]> => cleanUp(history);
  if (!contract.operation("CreateConnection")) {
    const needsOne = !(await isTaken(history, undefined)) && (await isTaken(history, NOBODYS));
    await remove();
    return { ...(needsOne && { arn: NOBODYS }), shown: [], remove: async () => [] };
  }
  const made = await history.send({
    operation: "CreateConnection",
    input: { ConnectionName: names.next(), ProviderType: "GITHUB" },
    role: "command",
  });
  const output = made.answer.ok ? (made.answer.output as { Connection?: { ConnectionArn?: unknown } }) : {};
  const arn = output.Connection?.ConnectionArn;
  if (typeof arn !== "string") return { shown: [], remove };
  await settle(history, arn);
  const shown = history.observations.map(({ exchange }) => exchange);
  const { kind, status } = history.tracker.of(arn) ?? {};
  if (status === undefined || !kind?.passing.includes(status)) return { arn, shown, remove };
  const works = (await isTaken(history, arn)) || !(await isTaken(history, undefined));
  await cleanUp(history, (one) => one.arn === arn);
  return works ? { arn, shown, remove } : { shown, remove };
}

async function isTaken(history: History, arn: string | undefined): Promise<boolean> {
  const CodeRepository = {
    RepositoryUrl: "https://github.com/example/monorepo",
    SourceCodeVersion: { Type: "BRANCH", Value: "main" },
    CodeConfiguration: { ConfigurationSource: "REPOSITORY" },
  };
  const AuthenticationConfiguration = arn === undefined ? undefined : { ConnectionArn: arn };
  const { names, guard, services } = history.shared;
  const input = {
    ServiceName: names.next(),
    SourceConfiguration: { CodeRepository, ...(AuthenticationConfiguration && { AuthenticationConfiguration }) },
  };
  if (guard?.({ call: "CreateService", input }, input, services?.() ?? 0)) return false;
  const { answer } = await history.send({ operation: "CreateService", input, role: "command" });
  return answer.ok === true;
}
