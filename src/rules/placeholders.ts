import facts from "../../schemas/facts/placeholders.json" with { type: "json" };

const SHELL_VARIABLE = "shell-variable";

interface Row {
  readonly id: string;
  readonly pattern: string;
  readonly flags?: string;
}

const MARKS = (facts.patterns as readonly Row[]).map(({ id, pattern, flags = "" }) => ({
  id,
  pattern: new RegExp(pattern, `u${flags}`),
}));

/** Whether a text holds something that has to be replaced before the text is of use. Source: facts/placeholders. */
export function hasPlaceholder(text: string): boolean {
  return MARKS.some(({ pattern }) => pattern.test(text));
}

/**
 * Whether a text that may be anything, such as a password, stands for another: a dollar sign in it is one of its
 * letters unless the whole text is a variable.
 */
export function standsForAnother(text: string): boolean {
  return MARKS.some(({ id, pattern }) => {
    const found = pattern.exec(text);
    return found !== null && (id !== SHELL_VARIABLE || found[0] === text);
  });
}
