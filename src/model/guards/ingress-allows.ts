import { refusal } from "../answer.ts";
import { type Guard, named } from "../define.ts";
import { transitionOf } from "../lifecycle.ts";
import { get } from "../store.ts";

/** Refuses to change a VPC ingress connection whose status does not permit it. Source: facts/lifecycle. */
export const ingressAllows: Guard<{ VpcIngressConnectionArn: string }> = named(
  "ingress-allows",
  (world, input, operation) => {
    const status = get(world, "vpcingressconnection", input.VpcIngressConnectionArn)?.ingress.Status;
    if (status === undefined || transitionOf("vpcingressconnection", operation).from?.includes(status))
      return undefined;
    return refusal("InvalidStateException", `${operation} is not possible while the ingress connection is ${status}.`);
  },
);
