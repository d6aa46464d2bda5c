import type { LanguageName } from "../index.ts";
import { go } from "./go.ts";
import { java } from "./java.ts";
import type { Language } from "./language.ts";
import { python } from "./python.ts";
import { rust } from "./rust.ts";
import { typescript } from "./typescript.ts";

/** Every language that types are written in. */
export const LANGUAGES: Readonly<Record<LanguageName, Language>> = { typescript, python, go, rust, java };
