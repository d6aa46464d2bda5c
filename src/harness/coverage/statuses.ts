import type { Exchange } from "../../wire/exchange.ts";
import { RESOURCE_KINDS } from "../resource-kinds.ts";

type Members = Readonly<Record<string, unknown>>;
type Known = readonly [kind: string, status: string];

/** The status that an implementation last showed of each resource of a history. */
export interface Statuses {
  readonly see: (exchange: Exchange) => void;
  /** The kind and the last status of the resource with an ARN. */
  readonly of: (arn: unknown) => Known | undefined;
  /** The last status of the domain that a request names. */
  readonly ofDomain: (input: unknown) => string | undefined;
  /** Begins another history. */
  readonly forget: () => void;
}

const KINDS = RESOURCE_KINDS.map((kind) => ({ ...kind, listed: `${kind.member}SummaryList` }));

/** Follows statuses through the answers of a history. */
export function watchStatuses(): Statuses {
  const known = new Map<unknown, Known>();
  const domains = new Map<string, string>();
  const keyOf = (service: unknown, domain: unknown): string => `${service} ${domain}`;
  const noteDomain = (service: unknown, domain: unknown): void => {
    const { DomainName, Status } = (domain ?? {}) as Members;
    if (typeof Status === "string") domains.set(keyOf(service, DomainName), Status);
  };
  const see = ({ answer }: Exchange): void => {
    if (!answer.ok) return;
    const output = answer.output as Members;
    for (const { kind, member, arn, listed } of KINDS) {
      const one = output[member] as Members | undefined;
      if (typeof one?.Status === "string") known.set(one[arn], [kind, one.Status]);
      const list = output[listed];
      for (const item of Array.isArray(list) ? list : [])
        if (typeof item?.Status === "string") known.set(item[arn], [kind, item.Status]);
    }
    noteDomain(output.ServiceArn, output.CustomDomain);
    for (const domain of Array.isArray(output.CustomDomains) ? output.CustomDomains : [])
      noteDomain(output.ServiceArn, domain);
  };
  return {
    see,
    of: (arn) => known.get(arn),
    ofDomain: (input) => {
      const { ServiceArn, DomainName } = (input ?? {}) as Members;
      return domains.get(keyOf(ServiceArn, DomainName));
    },
    forget: () => {
      known.clear();
      domains.clear();
    },
  };
}
