import type { Settings, World } from "../model/index.ts";
import type { Beginning, Former } from "./beginnings.ts";
import type { Bindings } from "./bindings.ts";

/** What an oracle knows after some exchanges: an immutable value but for its bindings, which are copied with it. */
export interface State {
  readonly world: World;
  /** The world before anything was supposed to have happened unseen. */
  readonly base: World;
  readonly bindings: Bindings;
  /** The paths of members that requests have given, by the model's id of the resource. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>;
  /** The model's ids of resources of which nothing can be said any more. */
  readonly confused: ReadonlySet<string>;
  /** Services whose answers contradict what came before, until one shows otherwise, and what they may use: the model's ids. */
  readonly doubted: ReadonlyMap<string, ReadonlySet<string>>;
  /** The implementation's ARNs of what was made or changed by requests that had to be refused. */
  readonly spoilt: ReadonlySet<string>;
  /** ARNs that answers have shown and that stand for nothing in the model. */
  readonly foreign: ReadonlySet<string>;
  /** The request for which each token was handed out, by the token. */
  readonly tokens: ReadonlyMap<string, string>;
  /** How each resource's last operation was begun, by the model's id. */
  readonly beginnings: ReadonlyMap<string, Beginning>;
  /** The model's ids of resources that were taken to have come to rest, and not seen since. */
  readonly assumed: ReadonlySet<string>;
  /** Services whose last operation was taken to have failed, as they are where it has not. */
  readonly denied: ReadonlyMap<string, Former>;
  /** Whether nothing can be said of anything any more. */
  readonly lost: boolean;
}

/** The same state in a world whose open points are settled otherwise. */
export function withChoices(state: State, choices: Settings["choices"]): State {
  if (state.world.settings.choices === choices)
    return state.base === state.world ? state : { ...state, base: state.world };
  const world = { ...state.world, settings: { ...state.world.settings, choices } };
  return { ...state, world, base: world };
}
