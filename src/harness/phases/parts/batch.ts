import quotas from "../../../../schemas/facts/quotas.json" with { type: "json" };
import type { Contract } from "../../../contract/contract.ts";
import { Placeholder } from "../../../core/reference.ts";
import type { OperationName } from "../../../model/index.ts";
import { type Commands, joined, keeping, numbered, withReferences } from "../../commands.ts";
import { withOwnDomain } from "../../own-domain.ts";
import type { Command } from "../../script.ts";
import { looksAfter } from "./looks.ts";
import { FIRST_NAME, setUpAt } from "./set-up.ts";
import { suited } from "./suited.ts";

/** A request that is to be tried, made with the pool of its operation. */
export interface Probe {
  readonly operation: OperationName;
  readonly input: unknown;
  /** Whether it breaks a constraint, so that nothing comes of it. */
  readonly breaks: boolean;
  /** Whether a careful implementer may refuse it. */
  readonly doubtful?: true;
}

/** How many requests that make nothing go into one script. */
const REFUSED = 24;
/** How many requests go into one script that make or change something, which takes its time. */
const CHANGING = 8;
/** How many domains one service gets. */
const DOMAINS = 4;
const LOOKING = 24;

/** Whether each request that is accepted needs a set-up of its own. */
export function isUsedUp(operation: string): boolean {
  return /^(?:Delete|Pause|Resume|Start|Disassociate)/u.test(operation) || roomFor(operation) === 1;
}

/** How many requests of an operation go into one script. */
export function sizeOf({ operation, breaks }: Pick<Probe, "operation" | "breaks">): number {
  if (breaks) return REFUSED;
  if (operation.includes("Ingress") && isUsedUp(operation)) return 1;
  if (operation === "AssociateCustomDomain") return DOMAINS;
  if (isUsedUp(operation)) return CHANGING / 2;
  return /^(?:Create|Update)/u.test(operation) ? Math.min(CHANGING, roomFor(operation)) : LOOKING;
}

/** How many resources an operation may make besides what the account and the session have. */
function roomFor(operation: string): number {
  const names = quotas.quotas.find((quota) => quota.operation === operation)?.names;
  return names === undefined ? CHANGING : Math.max(1, names - 2);
}

/** One script's commands for several requests of one operation: what they need, they, and a look at what came of them. */
export function batchOf(contract: Contract, probes: readonly Probe[]): Commands {
  const [first] = probes;
  if (!first) return [];
  if (first.breaks || !isUsedUp(first.operation)) return sharing(contract, probes);
  return joined(probes.map((probe) => sharing(contract, [probe])));
}

/** Names that a request gives are its own, even beside the same request. */
const NAMES = 50;

function sharing(contract: Contract, probes: readonly Probe[]): Commands {
  const setUp = setUpAt(contract);
  const offset = numbered(setUp.commands).length;
  const tried = probes.map(({ operation, input, doubtful, breaks }, index): Command => {
    const named = withReferences(suited(setUp, operation, input), (reference) =>
      reference.is === "name" && reference.number >= FIRST_NAME
        ? { ...reference, number: reference.number + index * NAMES }
        : reference,
    );
    const own = breaks ? named : withOwnDomain(named, FIRST_NAME + (index + 1) * NAMES - 1);
    return { call: operation, input: own, ...(doubtful && { doubtful }), ...(breaks && { breaks }) };
  });
  const before = tried.flatMap((command, index) => (probes[index]?.breaks ? [] : preparing(command)));
  const start = offset + before.length;
  const looks = tried.flatMap((command, index) =>
    probes[index]?.breaks ? [] : looksAfter(contract, command, start + index),
  );
  const commands = [...setUp.commands, ...before, ...tried, ...looks];
  return keeping(
    commands,
    Array.from({ length: commands.length - offset }, (_, index) => offset + index),
  );
}

/** What a single request needs that no set-up can have, because it is about a value of the request. */
function preparing({ call, input, doubtful }: Command): readonly Command[] {
  if (call !== "DisassociateCustomDomain") return [];
  const { ServiceArn, DomainName } = input as { readonly ServiceArn?: unknown; readonly DomainName?: unknown };
  return ServiceArn instanceof Placeholder
    ? [{ call: "AssociateCustomDomain", input: { ServiceArn, DomainName }, ...(doubtful && { doubtful }) }]
    : [];
}
