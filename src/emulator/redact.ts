import { referred, type WireShape, wireShape } from "../wire/shape-table.ts";

/** What stands in a log where something must not be shown. */
const HIDDEN = "(hidden)";

/** A value redacted, and whether anything had to be hidden. */
export interface Redacted {
  readonly value: unknown;
  readonly hidden: boolean;
}

/**
 * A value of a shape without what the contract calls sensitive. What the contract does not know or has with another
 * type is hidden too, since it may be a sensitive value under a misspelt name.
 */
export function redact(value: unknown, shape: string): Redacted {
  let hidden = false;
  const hide = (): string => {
    hidden = true;
    return HIDDEN;
  };
  const shown = (part: unknown, node: WireShape | undefined): unknown => {
    if (!node || node["x-sensitive"]) return hide();
    if (node.$ref !== undefined) return shown(part, referred(node));
    if (Array.isArray(part)) return node.items ? part.map((item) => shown(item, node.items)) : hide();
    if (typeof part === "object" && part !== null) return entriesShown(part, node);
    return isScalar(part, node) ? part : hide();
  };
  const entriesShown = (part: object, node: WireShape): unknown => {
    const { properties, propertyNames, additionalProperties } = node;
    if (!properties && !additionalProperties && Object.keys(part).length > 0) return hide();
    const entries = Object.entries(part).map(([key, inner], index) => {
      const member = properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      const name = properties ? (member ? key : hide()) : shown(key, propertyNames ?? TEXT);
      return [name === HIDDEN ? `${HIDDEN} ${index + 1}` : name, shown(inner, member)];
    });
    return Object.fromEntries(entries);
  };
  const safe = shown(value, wireShape(shape));
  return { value: safe, hidden };
}

const TEXT: WireShape = { type: "string" };

function isScalar(value: unknown, { type = "string", "x-timestamp": timestamp }: WireShape): boolean {
  const name = typeof value === "number" && type !== "number" && Number.isInteger(value) ? "integer" : typeof value;
  return [type].flat().includes(name) || (timestamp === true && typeof value === "number");
}
