import { Placeholder } from "../../core/reference.ts";
import { joined } from "../place.ts";
import type { Recipe } from "../recipe.ts";
import { plainArn } from "../texts/arns.ts";
import type { Context, Special } from "./context.ts";
import { alternatives, fields, oneOf } from "./fields.ts";
import { healthCheck, instance, network } from "./settings.ts";
import { codeConfiguration, codeRepository, codeValues, source } from "./sources.ts";

/** A structure of which a careful request gives certain members although the shape does not require them. */
const carefullyWith =
  (...names: readonly string[]): Special =>
  (shape, place, context) =>
    fields(shape, place, context, {
      needs: context.doubtful ? [] : names.filter((name) => shape.members?.has(name)),
    });

const egress: Special = (shape, place, context) => {
  if (context.doubtful) return fields(shape, place, context);
  const type = (value: string) => ({ EgressType: oneOf(joined(place, "EgressType"), value) });
  return alternatives(
    fields(shape, place, context, {
      needs: ["EgressType"],
      without: ["VpcConnectorArn"],
      instead: type("DEFAULT"),
      variant: "ToInternet",
    }),
    fields(shape, place, context, { needs: ["EgressType", "VpcConnectorArn"], instead: type("VPC"), variant: "ToVpc" }),
  );
};

const observability: Special = (shape, place, context) => {
  if (context.doubtful) return fields(shape, place, context);
  const enabled = (value: boolean) => ({ ObservabilityEnabled: oneOf(joined(place, "ObservabilityEnabled"), value) });
  const arn = "ObservabilityConfigurationArn";
  return alternatives(
    fields(shape, place, context, { without: [arn], instead: enabled(false), variant: "Off" }),
    fields(shape, place, context, { needs: [arn], instead: enabled(true), variant: "On" }),
  );
};

/** The least number of instances is never above the most. */
const autoScaling: Special = (shape, place, context) =>
  fields(shape, place, context, {
    ...(!context.doubtful && { ordered: ["MinSize", "MaxSize"] }),
  });

/** All revisions are deleted by the name that they share. */
const autoScalingDeletion: Special = (shape, place, context) => {
  if (context.doubtful) return fields(shape, place, context);
  const owner = { shape: shape.name, member: "AutoScalingConfigurationArn" };
  const flag = (value: boolean) => ({ DeleteAllRevisions: oneOf("DeleteAllRevisions", value) });
  const arn = oneOf(owner.member, plainArn(owner, "name-only"));
  const shared: Record<string, Recipe> | undefined = context.pool.reference
    ? isShared(context, owner)
      ? {}
      : undefined
    : { [owner.member]: arn };
  return alternatives(
    fields(shape, place, context, { instead: flag(false), variant: "OfOne" }),
    shared &&
      fields(shape, place, context, {
        needs: ["DeleteAllRevisions"],
        instead: { ...flag(true), ...shared },
        variant: "OfAll",
      }),
  );
};

function isShared({ pool }: Context, { shape, member }: { readonly shape: string; readonly member: string }): boolean {
  const found = pool.reference?.(shape, member, member);
  if (found instanceof Placeholder) return found.reference.is === "answer" && found.reference.twist === "name-only";
  return typeof found === "string" && found.split("/").length === 2;
}

/** Shapes of requests whose members depend on each other, or whose members are needed although none is required. */
export const SPECIALS: Readonly<Record<string, Special>> = {
  SourceConfiguration: source,
  CodeRepository: codeRepository,
  CodeConfiguration: codeConfiguration,
  CodeConfigurationValues: codeValues,
  InstanceConfiguration: instance,
  HealthCheckConfiguration: healthCheck,
  NetworkConfiguration: network,
  EgressConfiguration: egress,
  ServiceObservabilityConfiguration: observability,
  CreateAutoScalingConfigurationRequest: autoScaling,
  DeleteAutoScalingConfigurationRequest: autoScalingDeletion,
  IngressVpcConfiguration: carefullyWith("VpcId", "VpcEndpointId"),
  Tag: carefullyWith("Key", "Value"),
  UpdateServiceRequest: (shape, place, context) => fields(shape, place, context, { least: 2 }),
};
