import defaults from "../../../schemas/facts/defaults.json" with { type: "json" };
import type { Shape } from "../../contract/shape.ts";
import type { Owner } from "../../core/violation.ts";
import { constants, digits, either, evenly, numbers, type Phrase } from "../phrase.ts";
import type { Recipe } from "../recipe.ts";
import { arnPhrase, canBeCut, kindAt, plainArn } from "../texts/arns.ts";
import { carefulText } from "../texts/careful.ts";
import { doubtfulText } from "../texts/doubtful.ts";
import { keepsTo } from "../texts/lengths.ts";
import type { Text } from "../texts/text.ts";
import type { Context } from "./context.ts";
import { oneOf } from "./fields.ts";

/** The shape whose values name resources of App Runner. */
export const REFERENCE = "AppRunnerResourceArn";

/** The recipe of a value without parts; nothing for a resource that the pool leaves out. */
export function scalar(shape: Shape, place: string, holder: Owner | undefined, context: Context): Recipe | undefined {
  if (shape.values) return oneOf(place, ...([...shape.values] as [unknown, ...unknown[]]));
  const [type] = shape.types;
  if (type === "boolean") return oneOf(place, false, true);
  if (type === "integer" || type === "number" || type === "timestamp") return number(shape, place, holder, context);
  if (shape.name === REFERENCE) return reference(shape, place, holder, context);
  const isNew = context.operation.startsWith("Create") && place === holder?.member && shape.name.endsWith("Name");
  if (isNew && context.pool.name) return newName(shape, place, holder, context.pool.name);
  return text(
    shape,
    place,
    context.doubtful ? doubtfulText(shape, holder) : (carefulText(shape, holder) ?? doubtfulText(shape, holder)),
  );
}

function text(shape: Shape, place: string, { plain, phrase, admits = () => true, filler }: Text): Recipe {
  const isText = (value: unknown): value is string => typeof value === "string" && keepsTo(shape, value);
  return {
    is: "scalar",
    place,
    plain,
    phrase,
    admits: (value) => isText(value) && admits(value),
    ...(filler !== undefined && { filler }),
  };
}

const DEFAULTS: Readonly<Record<string, { readonly value: unknown } | undefined>> = defaults.members;

/** A range without an end stops for careful requests at the documented default, which nobody can refuse. */
function number(
  { minimum, maximum, types }: Shape,
  place: string,
  holder: Owner | undefined,
  { doubtful }: Context,
): Recipe {
  const usual = DEFAULTS[`${holder?.shape}.${holder?.member}`]?.value;
  const isTime = types.includes("timestamp");
  const min = Number.isFinite(minimum) ? minimum : 0;
  const max = Number.isFinite(maximum) ? maximum : doubtful || typeof usual !== "number" ? 1000 : usual;
  const drawn: Phrase = either([3, numbers(min, max)], [1, constants(...new Set([min, max]))]);
  return {
    is: "scalar",
    place,
    plain: isTime ? 1_700_000_000 : min,
    phrase: isTime ? { is: "moments", least: 1_600_000_000_000, most: 2_000_000_000_000 } : drawn,
    admits: (value) => typeof value === "number" && value >= min && value <= max,
  };
}

function reference(
  shape: Shape,
  place: string,
  holder: Owner | undefined,
  { pool, contract }: Context,
): Recipe | undefined {
  if (pool.reference) {
    const found = pool.reference(holder?.shape ?? "", holder?.member ?? shape.name, place);
    const isRequired = holder !== undefined && contract.shape(holder.shape)?.required.includes(holder.member) === true;
    return found === undefined && !isRequired ? undefined : oneOf(place, found ?? plainArn(holder));
  }
  const cuts = canBeCut(holder) && kindAt(holder) !== "any" ? [undefined, "name-only", "without-id"] : [undefined];
  return {
    is: "scalar",
    place,
    plain: plainArn(holder),
    phrase: evenly(...cuts.map((cut) => arnPhrase(holder, cut, digits(32)))),
    admits: () => false,
  };
}

function newName(
  shape: Shape,
  place: string,
  holder: Owner | undefined,
  name: NonNullable<Context["pool"]["name"]>,
): Recipe {
  const plain = name(holder?.shape ?? "", holder?.member ?? shape.name);
  return { is: "scalar", place, plain, phrase: constants(plain), admits: () => true };
}
