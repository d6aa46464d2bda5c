import type { CertificateValidationRecord, CustomDomain, VpcDNSTarget } from "../../generated/latest/types.ts";
import type { CustomDomainRow, VpcIngressRow } from "./rows.ts";
import type { Ports } from "./settings.ts";
import { listed, need, type World } from "./store.ts";

/** A custom domain as responses show it; its records exist once its certificate is asked for. */
export function shownDomain({ domain, www, status, records }: CustomDomainRow): CustomDomain {
  const shown = status !== "CREATING" && { CertificateValidationRecords: [...records] };
  return { DomainName: domain, EnableWWWSubdomain: www, ...shown, Status: status };
}

/** What the DNS records of a service's domains have to point at. */
export function targetsOf(world: World, ServiceArn: string) {
  const found = listed<VpcIngressRow>(world, `ingress#${ServiceArn}#`);
  const VpcDNSTargets = [...found].map(({ row: { id, ingress } }): VpcDNSTarget => {
    const { DomainName, IngressVpcConfiguration: vpc } = ingress;
    return { VpcIngressConnectionArn: id, ...(vpc?.VpcId && { VpcId: vpc.VpcId }), ...(DomainName && { DomainName }) };
  });
  return { DNSTarget: need(world, "service", ServiceArn).host, ServiceArn, VpcDNSTargets };
}

const AUTHORITY = "acm-validations.aws.";

/** The DNS records that prove the ownership of a domain, one for each name. */
export function recordsFor(domain: string, www: boolean, { newId }: Ports): readonly CertificateValidationRecord[] {
  const names = www ? [domain, `www.${domain}`] : [domain];
  return names.map((name) => ({
    Name: `_${newId()}.${name.replace(/^\*\./u, "")}.`,
    Type: "CNAME",
    Value: `_${newId()}.${AUTHORITY}`,
    Status: "PENDING_VALIDATION",
  }));
}
