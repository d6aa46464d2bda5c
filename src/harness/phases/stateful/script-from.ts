import type { Contract } from "../../../contract/contract.ts";
import { answer, type Placeholder, type Reference } from "../../../core/reference.ts";
import { type Commands, referencesIn, withReferences } from "../../commands.ts";
import { withOwnDomain } from "../../own-domain.ts";
import { RESOURCE_KINDS, type ResourceKind } from "../../resource-kinds.ts";
import type { Command } from "../../script.ts";
import { requestFor } from "./making.ts";
import type { Move } from "./moves.ts";
import { beginShadow, type Shadow } from "./shadow.ts";
import { type Made, Stock } from "./stock.ts";
import { memberOf, wantedBy } from "./wanted.ts";

type Members = Readonly<Record<string, unknown>>;

/** The commands that moves become: each falls on resources that the script has made, which are made where there are none. */
export function scriptFrom(contract: Contract, moves: readonly Move[]): Commands {
  const writer = new Writer(contract);
  for (const move of moves) writer.write(move);
  return writer.commands;
}

class Writer {
  readonly commands: Command[] = [];
  readonly #contract: Contract;
  readonly #shadow: Shadow;
  readonly #stock = new Stock();
  /** Earlier pages with a token, by their operation. */
  readonly #pages = new Map<string, number[]>();
  /** The tag keys and the domains that were sent, for others to be about them. */
  readonly #keys: unknown[] = [];
  readonly #domains: { readonly service: unknown; readonly name: unknown }[] = [];

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#shadow = beginShadow(contract);
  }

  write(move: Move): void {
    const { operation, hurried } = move;
    const creates = RESOURCE_KINDS.find((kind) => kind.creates === operation);
    const name = creates ? this.#nameFor(creates, move) : 0;
    if (creates && !this.#stock.hasRoom(operation, name)) return;
    const chosen = this.#chosen(move);
    if (!chosen) return;
    const input = this.#pointed(move, this.#housed(move, this.#filled(move, chosen, name)));
    this.#send({ call: operation, input, ...(hurried && { when: "at-once" as const }) }, name);
    for (const one of chosen.values()) if (operation === one.kind.deletes && move.twist === "none") one.gone = true;
  }

  /** The name of something new; now and then one that is in use, which makes a revision or is refused. */
  #nameFor(kind: ResourceKind, { pick, fitting }: Move): number {
    const before = this.#stock.of(kind);
    const reuses = before.length > 0 && (!fitting || (pick % 2 === 1 && kind.polls === undefined));
    return reuses ? (before[pick % before.length] as Made).name : this.#stock.newName();
  }

  /** The resource for each kind that a move wants; nothing where one is missing that cannot be made. */
  #chosen(move: Move): ReadonlyMap<number, Made> | undefined {
    const chosen = new Map<number, Made>();
    for (const reference of referencesIn(move.input)) {
      const kind = wantedBy(reference);
      if (!kind || reference.is !== "answer" || chosen.has(reference.of)) continue;
      const found = this.#choose(kind, move) ?? this.#make(kind === "any" ? anyOf(move) : kind);
      if (!found) return undefined;
      chosen.set(reference.of, found);
    }
    return chosen;
  }

  #choose(kind: ResourceKind | "any", { pick, fitting, operation, input }: Move): Made | undefined {
    const all = this.#stock.of(kind);
    const source = operation === "UpdateService" ? sourceIn(input) : undefined;
    const fit = all.filter((one) => !one.gone && (source === undefined || one.source === source));
    const from = fitting ? fit : all;
    return from[from.length - 1 - (pick % Math.max(1, from.length))];
  }

  #make(kind: ResourceKind): Made | undefined {
    const name = this.#stock.newName();
    if (!this.#contract.operation(kind.creates) || !this.#stock.hasRoom(kind.creates, name)) return undefined;
    const owner = kind.kind === "vpcingressconnection" ? this.#service() : undefined;
    const input = requestFor(this.#contract, kind, name, owner && this.#arnOf(owner));
    this.#send({ call: kind.creates, input }, name);
    return this.#stock.made.at(-1);
  }

  #service(): Made | undefined {
    const kind = RESOURCE_KINDS.find((one) => one.kind === "service") as ResourceKind;
    return this.#stock.of(kind).find(({ gone }) => !gone) ?? this.#make(kind);
  }

  #filled({ input, twist }: Move, chosen: ReadonlyMap<number, Made>, name: number): unknown {
    return withReferences(input, (reference) => {
      if (reference.is === "name") return { ...reference, number: name };
      const one = reference.is === "answer" ? chosen.get(reference.of) : undefined;
      return one ? twisted(this.#arnOf(one).reference, one, twist) : reference;
    });
  }

  /** Gives a domain that is associated a name of its own, and now and then one that is associated already. */
  #housed({ operation, pick, fitting }: Move, input: unknown): unknown {
    if (operation !== "AssociateCustomDomain") return input;
    const before = fitting ? undefined : this.#domains[pick % this.#domains.length];
    return before ? { ...(input as Members), DomainName: before.name } : withOwnDomain(input, this.#stock.newName());
  }

  #arnOf({ command, kind }: Made): Placeholder {
    return answer(command, memberOf(kind));
  }

  /** Points a request at what earlier ones were about: a page at the next, a tag key or a domain at one that is there. */
  #pointed({ operation, pick, fitting }: Move, input: unknown): unknown {
    const members = input as Members;
    if (operation === "UntagResource" && fitting && this.#keys.length > 0)
      return { ...members, TagKeys: [this.#keys[pick % this.#keys.length]] };
    if (operation === "DisassociateCustomDomain" && fitting && this.#domains.length > 0) {
      const { service, name } = this.#domains[pick % this.#domains.length] as { service: unknown; name: unknown };
      return { ...members, ServiceArn: service, DomainName: name };
    }
    const pages = this.#pages.get(operation);
    if (!pages || pick % 2 === 1) return input;
    const page = pages[pick % pages.length] as number;
    const { NextToken: _, ...asked } = (this.commands[page]?.input ?? {}) as Members;
    return { ...(fitting ? asked : members), NextToken: answer(page, "NextToken") };
  }

  #send(command: Command, name: number): void {
    const number = this.commands.length;
    this.commands.push(command);
    this.#stock.tries(command.call);
    const output = this.#shadow.play(command) as Members | undefined;
    if (!output) return;
    const input = command.input as Members;
    const kind = RESOURCE_KINDS.find(({ creates }) => creates === command.call);
    const source = kind?.kind === "service" ? sourceIn(input) : undefined;
    if (kind) this.#stock.made.push({ kind, command: number, name, gone: false, ...(source && { source }) });
    if (output.NextToken !== undefined)
      this.#pages.set(command.call, [...(this.#pages.get(command.call) ?? []), number]);
    if (Array.isArray(input.Tags)) this.#keys.push(...input.Tags.flatMap(({ Key }: Members) => Key ?? []));
    if (command.call === "AssociateCustomDomain")
      this.#domains.push({ service: input.ServiceArn, name: input.DomainName });
  }
}

function sourceIn(input: unknown): "code" | "image" | undefined {
  const { SourceConfiguration: source } = input as { readonly SourceConfiguration?: Members };
  if (!source) return undefined;
  return "CodeRepository" in source ? "code" : "ImageRepository" in source ? "image" : undefined;
}

const anyOf = ({ pick }: Move): ResourceKind => RESOURCE_KINDS[pick % RESOURCE_KINDS.length] as ResourceKind;

/** Only revisions have ARNs that stop at a name. */
function twisted(reference: Reference, { kind }: Made, twist: Move["twist"]): Reference {
  const cut = kind.polls === undefined && kind.kind !== "vpcconnector";
  if (reference.is !== "answer" || twist === "none" || (twist === "name-only" && !cut)) return reference;
  return { ...reference, twist };
}
