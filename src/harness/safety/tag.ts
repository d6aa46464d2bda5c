import { RESOURCE_KINDS } from "../resource-kinds.ts";

/** The key of the tag that says which run has made something. */
export const TAG_KEY = "apprunner-contract";

const CREATES: ReadonlySet<string> = new Set(RESOURCE_KINDS.map(({ creates }) => creates));

/** The most tags of a request that one is added to; those on the edge of what is allowed stay as they are. */
const ROOM = 40;

/**
 * A request with the tag of a run where it creates something and its tags are well-formed; others are sent for their
 * faulty tags, and stay as they are.
 */
export function taggedInput(operation: string, input: unknown, run: string): unknown {
  if (!CREATES.has(operation) || typeof input !== "object" || input === null || Array.isArray(input)) return input;
  const { Tags = [] } = input as { readonly Tags?: unknown };
  if (!Array.isArray(Tags) || Tags.length > ROOM || !Tags.every(isTag)) return input;
  return { ...input, Tags: [...Tags, { Key: TAG_KEY, Value: run }] };
}

function isTag(tag: unknown): boolean {
  const { Key, Value = "" } = (tag ?? {}) as { readonly Key?: unknown; readonly Value?: unknown };
  return typeof Key === "string" && typeof Value === "string";
}
