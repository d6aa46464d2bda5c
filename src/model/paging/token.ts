import type { Settings } from "../settings.ts";
import { digest } from "./digest.ts";

/** A request that pages, without its token. */
export interface Paged {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The token of the page that begins beyond a position; it holds for the same request only. */
export function tokenAt(settings: Settings, request: Paged, position: string): string {
  return btoa(`${position}.${seal(settings, request, position)}`).replace(/=+$/u, "");
}

/** The position in a token that was made for this request; nothing for any other text. */
export function positionIn(settings: Settings, request: Paged, token: string): string | undefined {
  const text = decoded(token);
  const position = text?.slice(0, text.lastIndexOf("."));
  if (position === undefined || tokenAt(settings, request, position) !== token) return undefined;
  return position;
}

function decoded(token: string): string | undefined {
  return /^[A-Za-z0-9+/]+$/u.test(token) && token.length % 4 !== 1 ? atob(token) : undefined;
}

function seal({ account, region }: Settings, { operation, parameters }: Paged, position: string): string {
  return digest(JSON.stringify([account, region, operation, position, sorted(parameters)]));
}

/** A value whose structures have their members in order, so that the order in which a client sends them is the same. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, sorted(inner)]);
}
