import { defineEmitter } from "./index.ts";
import { LANGUAGES } from "./languages/index.ts";
import { typesContext } from "./parts/types-context.ts";

/** Writes one type per documented shape, and for TypeScript `Shapes` and `Operations`, which find them by name. */
export default defineEmitter({
  id: "types",
  choices: {
    lang: ["typescript", "python", "go", "rust", "java"],
    timestamps: ["wire", "sdk", "cli"],
  },
  emit: (history, options) => {
    const language = LANGUAGES[options.lang];
    const text = options.render(language.template, typesContext(history, options, language));
    return [{ name: language.file(options.timestamps), text }];
  },
});
