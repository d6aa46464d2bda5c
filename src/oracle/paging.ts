import type { Operation } from "../contract/contract.ts";
import type { Exchange } from "../wire/exchange.ts";
import type { RefusalReason } from "./observation.ts";
import type { State } from "./state.ts";

type Paging = NonNullable<Operation["paging"]>;
type Members = Readonly<Record<string, unknown>>;

/** A list request without its token and limit: the model shows the whole list, and answers may show any part of it. */
export function listRequest(input: unknown, { token, limit }: Paging): unknown {
  if (!Object.hasOwn(input as Members, token) && !Object.hasOwn(input as Members, limit)) return input;
  const { [token]: _, [limit]: __, ...rest } = input as Members;
  return rest;
}

/** The request that a token belongs to, as text: the operation and all parameters but the token. */
export function requestOf({ operation, input }: Exchange, { token }: Paging): string {
  const { [token]: _, ...rest } = input as Members;
  const sorted = Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([operation, sorted]);
}

/** Why a token must be refused: it was not handed out for this request, or not at all. */
export function tokenRefusal({ tokens }: State, exchange: Exchange, paging: Paging): RefusalReason | undefined {
  const token = (exchange.input as Members | null)?.[paging.token];
  if (typeof token !== "string" || tokens.get(token) === requestOf(exchange, paging)) return undefined;
  const message = `${paging.token} was not given for a request with these parameters.`;
  return { by: "guard", guard: "token-fits", error: "InvalidRequestException", message };
}
