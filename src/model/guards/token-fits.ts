import { refusal } from "../answer.ts";
import { type Guard, named } from "../define.ts";
import { asked } from "../paging/page.ts";
import { positionIn } from "../paging/token.ts";

/** Refuses a token that was not given for this request with all its other parameters. Source: facts/paging. */
export const tokenFits: Guard<object> = named("token-fits", (world, input, operation) => {
  const { request, token } = asked(world.settings, operation, input);
  if (token === undefined || positionIn(world.settings, request, token) !== undefined) return undefined;
  return refusal("InvalidRequestException", "NextToken was not given for a request with these parameters.");
});
