import { Placeholder } from "../../../core/reference.ts";
import type { SetUp } from "./set-up.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * A request that leads to where it can be accepted, as far as its members decide where that is: an update to a service
 * of its kind of source, a deletion of all revisions to a name.
 */
export function suited(setUp: SetUp, operation: string, input: unknown): unknown {
  const members = input as Members;
  if (operation === "UpdateService" && members?.ServiceArn instanceof Placeholder) {
    const source = members.SourceConfiguration;
    const isCode = typeof source === "object" && source !== null && "CodeRepository" in source;
    return isCode ? { ...members, ServiceArn: setUp.code } : input;
  }
  if (operation === "DeleteAutoScalingConfiguration" && members?.DeleteAllRevisions === true) {
    const arn = members.AutoScalingConfigurationArn;
    if (!(arn instanceof Placeholder) || arn.reference.is !== "answer") return input;
    return { ...members, AutoScalingConfigurationArn: new Placeholder({ ...arn.reference, twist: "name-only" }) };
  }
  return input;
}
