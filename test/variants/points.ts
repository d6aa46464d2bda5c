import { OPEN_POINTS } from "../../src/model/choices.ts";
import { defineVariant, type Variant } from "./define.ts";

const OTHERS = OPEN_POINTS.flatMap(({ id, question, choices, default: usual }) =>
  choices.filter((choice) => choice !== usual).map((choice) => ({ id, question, choice })),
);

/** The answers that the reference model does not give: of each open point the first, or the last of them. */
const together = (which: 0 | -1): Readonly<Record<string, string>> =>
  Object.fromEntries(
    OPEN_POINTS.map(({ id, choices, default: usual }) => [
      id,
      choices.filter((choice) => choice !== usual).at(which) as string,
    ]),
  );

/** Each open point answered otherwise. */
export const POINTS: readonly Variant[] = OTHERS.map(({ id, question, choice }) =>
  defineVariant({
    id: `${id}: ${choice}`,
    does: question,
    weight: "point",
    differs: () => ({ settings: { choices: { [id]: choice } } }),
  }),
);

/** All open points answered otherwise at the same time. */
export const ALL_POINTS: readonly Variant[] = [
  defineVariant({
    id: "every-point-otherwise",
    weight: "named",
    does: "It answers every open point otherwise.",
    differs: () => ({ settings: { choices: together(0) } }),
  }),
  defineVariant({
    id: "every-point-otherwise-again",
    does: "It answers every open point otherwise, and in the last way where there are several.",
    differs: () => ({ settings: { choices: together(-1), settleMs: 0 } }),
  }),
];
