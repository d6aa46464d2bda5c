import table from "../../generated/contract.json" with { type: "json" };

/** A shape or member with those marks of the contract that say how it crosses the wire. */
export interface WireShape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, WireShape>>;
  readonly items?: WireShape;
  readonly propertyNames?: WireShape;
  readonly additionalProperties?: WireShape;
  readonly "x-sensitive"?: boolean;
  readonly "x-timestamp"?: boolean;
  readonly "x-error"?: { readonly status: number };
}

const SHAPES = table.$defs as unknown as Readonly<Record<string, WireShape>>;

/** The name of every shape of the API at any release. */
export const SHAPE_NAMES: readonly string[] = Object.keys(SHAPES);

/** A shape by its documented name. */
export function wireShape(name: string): WireShape | undefined {
  return Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
}

/** The shape that a member refers to; the member itself where it refers to none. */
export function referred(member: WireShape): WireShape {
  if (member.$ref === undefined) return member;
  return wireShape(member.$ref.slice(member.$ref.lastIndexOf("/") + 1)) ?? {};
}
