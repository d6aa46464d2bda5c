import { contractAt } from "../../../contract/contract.ts";
import type { Shape } from "../../../contract/shape.ts";
import type { Comparison, Observation } from "../../../oracle/observation.ts";

/** Whether the response of the call has such a member at all; invented ones are the business of another check. */
export function isDocumented({ path }: Comparison, { exchange, after }: Observation): boolean {
  const contract = contractAt(after.settings.release);
  const operation = contract.operation(exchange.operation);
  let shape: Shape | undefined = operation && contract.shape(operation.response);
  for (const step of path)
    shape = typeof step === "number" ? shape?.item : (shape?.members?.get(step)?.shape ?? shape?.value);
  return shape !== undefined;
}
