import type { UpdateServiceRequest } from "../../../generated/latest/types.ts";
import facts from "../../../schemas/facts/update.json" with { type: "json" };
import { refusal } from "../answer.ts";
import { type Guard, named } from "../define.ts";
import { get } from "../store.ts";

/** Refuses to turn a service made from code into one made from an image, or back. Source: facts/update. */
export const sourceKindStays: Guard<UpdateServiceRequest> = named(
  "source-kind-stays",
  (world, { ServiceArn, SourceConfiguration: source }) => {
    const before = get(world, "service", ServiceArn)?.service.SourceConfiguration;
    if (!before || !source) return undefined;
    const turns =
      (source.CodeRepository && before.ImageRepository) || (source.ImageRepository && before.CodeRepository);
    return turns ? refusal("InvalidRequestException", facts.exclusive.reason) : undefined;
  },
);
