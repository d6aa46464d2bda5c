import { refusal } from "../answer.ts";
import { type Guard, named } from "../define.ts";
import { get } from "../store.ts";

/** Refuses to delete a VPC connector that is deleted already. */
export const connectorIsActive: Guard<{ VpcConnectorArn: string }> = named(
  "connector-is-active",
  (world, { VpcConnectorArn }) => {
    if (get(world, "vpcconnector", VpcConnectorArn)?.connector.Status !== "INACTIVE") return undefined;
    return refusal("InvalidRequestException", `${VpcConnectorArn} was deleted.`);
  },
);
