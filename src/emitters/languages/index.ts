import type { LanguageName } from "../index.ts";
import type { Language } from "./language.ts";
import { typescript } from "./typescript.ts";

/** Every language that types are written in. */
export const LANGUAGES: Readonly<Record<LanguageName, Language>> = { typescript } as never;
