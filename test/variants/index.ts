import { BEHAVIOURS } from "./behaviours.ts";
import type { Variant } from "./define.ts";
import { FORMS } from "./forms.ts";
import { ALL_POINTS, POINTS } from "./points.ts";

/** Every conformant variant of the emulator. */
export const VARIANTS: readonly Variant[] = [...BEHAVIOURS, ...FORMS, ...ALL_POINTS, ...POINTS];
