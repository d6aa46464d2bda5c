import defaults from "../../../schemas/facts/defaults.json" with { type: "json" };
import facts from "../../../schemas/facts/instance-sizes.json" with { type: "json" };
import type { Shape } from "../../contract/shape.ts";
import { existsAt } from "../../core/release.ts";
import { joined } from "../place.ts";
import type { Recipe, Row } from "../recipe.ts";
import { keepsTo } from "../texts/lengths.ts";
import type { Special } from "./context.ts";
import { alternatives, fields, oneOf } from "./fields.ts";

const DEFAULTS = defaults.members;

/** Cpu and Memory are a pair that is offered; a new service may name one that goes with the default of the other. */
export const instance: Special = (shape, place, context) => {
  if (context.doubtful) return fields(shape, place, context);
  const { release } = context.contract;
  const sizes = facts.sizes.filter(({ since }: { since?: string }) => existsAt(since, release));
  const takes = (member: string) => (text: string) => keepsTo(shape.members?.get(member)?.shape as Shape, text);
  const cpus = (size: number) => spellings(facts.cpuUnits, size).filter(takes("Cpu"));
  const memories = (size: number) => spellings(facts.memoryMegabytes, size).filter(takes("Memory"));
  const only = (variant: string, rows?: readonly Row[]) =>
    fields(shape, place, context, { without: ["Cpu", "Memory"], variant, ...(rows ? { rows } : { least: 1 }) });
  const pairs = sizes.flatMap(({ cpu, memory }) =>
    cpus(cpu).flatMap((Cpu) => memory.flatMap((size) => memories(size).map((Memory) => ({ Cpu, Memory })))),
  );
  const usual = Number(DEFAULTS["InstanceConfiguration.Cpu"].value);
  const partners = sizes.find(({ cpu }) => cpu === usual)?.memory ?? [];
  const alone = [...cpus(usual).map((Cpu) => ({ Cpu })), ...partners.flatMap(memories).map((Memory) => ({ Memory }))];
  return alternatives(
    only("OfUsualSize"),
    context.intent === "create" ? only("OfPartlyUsualSize", alone) : undefined,
    only("OfSize", pairs),
  );
};

/** A path is only asked for by HTTP. */
export const healthCheck: Special = (shape, place, context) => {
  if (context.doubtful) return fields(shape, place, context);
  const protocol = (value: string) => ({ Protocol: oneOf(joined(place, "Protocol"), value) });
  const usual = DEFAULTS["HealthCheckConfiguration.Protocol"].value;
  const path = oneOf(joined(place, "Path"), DEFAULTS["HealthCheckConfiguration.Path"].value);
  return alternatives(
    fields(shape, place, context, { instead: { ...protocol(usual), Path: path }, least: 1, variant: "OfTcp" }),
    fields(shape, place, context, { needs: ["Protocol"], instead: protocol("HTTP"), variant: "OfHttp" }),
  );
};

/** The kind of addresses is documented for public services only. */
export const network: Special = (shape, place, context) => {
  if (context.doubtful) return fields(shape, place, context);
  const at = joined(place, "IngressConfiguration");
  const inner = shape.members?.get("IngressConfiguration")?.shape;
  const ingress = (isPublic: boolean): Readonly<Record<string, Recipe>> => {
    const flag = { IsPubliclyAccessible: oneOf(joined(at, "IsPubliclyAccessible"), isPublic) };
    const recipe =
      inner &&
      fields(inner, at, context, {
        needs: ["IsPubliclyAccessible"],
        instead: flag,
        variant: isPublic ? "Public" : "Private",
      });
    return recipe ? { IngressConfiguration: recipe } : {};
  };
  const usual = oneOf(joined(place, "IpAddressType"), DEFAULTS["NetworkConfiguration.IpAddressType"].value);
  return alternatives(
    fields(shape, place, context, { instead: ingress(true), least: 1, variant: "Public" }),
    fields(shape, place, context, {
      needs: ["IngressConfiguration"],
      instead: { ...ingress(false), IpAddressType: usual },
      variant: "Private",
    }),
  );
};

function spellings(texts: Readonly<Record<string, number>>, size: number): readonly string[] {
  return Object.keys(texts).filter((text) => texts[text] === size);
}
