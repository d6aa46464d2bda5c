import { get, type World } from "../model/index.ts";
import { isArn } from "./bindings.ts";
import type { State } from "./state.ts";

/** What is known of the ARNs that a request gives and that stand for nothing. */
export interface Named {
  /** Whether one stood for something that answers have shown, and that was removed since. */
  readonly gone: boolean;
  /** Whether one has not the form of those that answers have shown of its kind: implementations may refuse it unseen. */
  readonly strange: boolean;
}

const RESOURCES = [
  "service",
  "connection",
  "vpcconnector",
  "vpcingressconnection",
  "autoscalingconfiguration",
  "observabilityconfiguration",
] as const;

/** Looks at the ARNs of a request that are members of it. */
export function namedBy({ bindings, world }: State, input: unknown): Named {
  const named = { gone: false, strange: false };
  for (const [member, text] of Object.entries((input ?? {}) as Readonly<Record<string, unknown>>)) {
    if (typeof text !== "string" || !isArn(text)) continue;
    const model = bindings.model(text);
    if (model !== undefined) named.gone ||= !isThere(world, model);
    else named.strange ||= !bindings.isLike(text) || !fits(member, text);
  }
  return named;
}

const isThere = (world: World, id: string): boolean => RESOURCES.some((kind) => get(world, kind, id) !== undefined);

/** Whether an ARN is of the kind that a member asks for; the ARNs that labels are for are of any. */
function fits(member: string, arn: string): boolean {
  const kind = member.replace(/Arn$/u, "").toLowerCase();
  return kind === "resource" || arn.includes(`:${kind}/`);
}
