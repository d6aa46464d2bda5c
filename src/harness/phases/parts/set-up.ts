import arns from "../../../../schemas/facts/arns.json" with { type: "json" };
import type { Pool } from "../../../arbitraries/constraint.ts";
import type { Contract } from "../../../contract/contract.ts";
import { CONNECTION, freshName, type Placeholder, type Reference } from "../../../core/reference.ts";
import type { Commands } from "../../commands.ts";
import { ownDomain } from "../../own-domain.ts";
import { codeService, INGRESS, imageService } from "../../scenarios/parts/example-requests.ts";
import { CONNECTED, CONNECTOR, ENTRY, OBSERVING, SCALING, SERVICE } from "../../scenarios/parts/members.ts";
import { type Step, storyOf } from "../../scenarios/parts/story.ts";
import { NO_COMMAND } from "../../scenarios/parts/without-newer.ts";

/** What operations need before they can be tried: commands, and where the answers to them hold what is needed. */
export interface SetUp {
  readonly commands: Commands;
  /** What fills a member that names a resource; nothing where the release has no such resource. */
  readonly reference: (operation: string, shape: string, member: string) => Placeholder | undefined;
  /** A service from code, and one from an image. */
  readonly code: Placeholder;
  readonly image: Placeholder;
  readonly domain: Placeholder;
}

const KINDS: Readonly<Record<string, string>> = arns.members;
const made = new WeakMap<Contract, SetUp>();

/** Everything that any operation needs at a release; take what a request rests on with `keeping`. */
export function setUpAt(contract: Contract): SetUp {
  const known = made.get(contract);
  if (known) return known;
  const { call, commands } = storyOf(contract);
  const name = (number: number): Placeholder => freshName(number);
  const scaling = call("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: name(0) });
  const connection = call("CreateConnection", { ConnectionName: name(1), ProviderType: "GITHUB" });
  const observing = call("CreateObservabilityConfiguration", { ObservabilityConfigurationName: name(2) });
  const connector = call("CreateVpcConnector", { VpcConnectorName: name(3), Subnets: ["subnet-1"] });
  const image = call("CreateService", imageService(4));
  const code = call("CreateService", codeService(5));
  const own = { NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: false } } };
  const inner = call("CreateService", imageService(6, own));
  const way = { VpcIngressConnectionName: name(7), IngressVpcConfiguration: INGRESS };
  const entry = call("CreateVpcIngressConnection", { ServiceArn: inner.get(SERVICE), ...way });
  const ServiceArn = image.get(SERVICE);
  const associated = call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(4) });
  const paused = call("PauseService", { ServiceArn });
  const byKind: Readonly<Record<string, readonly [Step, string]>> = {
    service: [image, SERVICE],
    connection: [connection, CONNECTED],
    autoscalingconfiguration: [scaling, SCALING],
    observabilityconfiguration: [observing, OBSERVING],
    vpcconnector: [connector, CONNECTOR],
    vpcingressconnection: [entry, ENTRY],
    any: [scaling, SCALING],
  };
  const byOperation: Readonly<Record<string, readonly [Step, string]>> = {
    ResumeService: [paused, SERVICE],
    DisassociateCustomDomain: [associated, "ServiceArn"],
    CreateVpcIngressConnection: [inner, SERVICE],
  };
  const setUp: SetUp = {
    commands: commands(),
    code: code.get(SERVICE),
    image: ServiceArn,
    domain: associated.get("CustomDomain.DomainName"),
    reference: (operation, shape, member) => {
      const kind = KINDS[`${shape}.${member}`];
      if (kind === "connection" && operation !== "DeleteConnection") return CONNECTION;
      const [step, place] = (kind === "service" ? byOperation[operation] : undefined) ?? byKind[kind ?? ""] ?? [];
      const found = step && place ? step.get(place) : undefined;
      return found && isThere(found.reference) ? found : undefined;
    },
  };
  made.set(contract, setUp);
  return setUp;
}

const isThere = (reference: Reference): boolean => reference.is !== "answer" || reference.of !== NO_COMMAND;

/** The first number of a name that no set-up has. */
export const FIRST_NAME = 100;

/** A pool whose references rest on the set-up of a release; every name that it gives is another one. */
export function poolFor(contract: Contract, operation: string): Pool {
  const { reference } = setUpAt(contract);
  let names = FIRST_NAME;
  return {
    reference: (shape, member) => reference(operation, shape, member),
    name: (_shape, _member, length) => freshName(names++, length),
  };
}
