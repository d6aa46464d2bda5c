import type { VpcIngressConnection } from "../../generated/latest/types.ts";
import { failureOf } from "./failures.ts";
import { transitionOf } from "./lifecycle.ts";
import type { VpcIngressRow } from "./rows.ts";
import { schedule } from "./schedule.ts";
import type { Ports } from "./settings.ts";
import { type Draft, put } from "./store.ts";

type IngressOperation = "CreateVpcIngressConnection" | "UpdateVpcIngressConnection" | "DeleteVpcIngressConnection";
type Status = NonNullable<VpcIngressConnection["Status"]>;

/** Starts to create, change or delete a VPC ingress connection, and answers it in its passing status. */
export function changeIngress(draft: Draft, operation: IngressOperation, row: VpcIngressRow, ports: Ports) {
  const { via, to } = transitionOf("vpcingressconnection", operation);
  const ingress = { ...row.ingress, Status: via[0] as Status };
  const end = failureOf(draft.settings, operation, ports) ?? to[0];
  put(draft, { ...row, ingress });
  schedule(draft, ports.now, { what: "ingress-settles", ingress: row.id, to: end as Status });
  return ingress;
}
