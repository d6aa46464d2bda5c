import facts from "../../../schemas/facts/images.json" with { type: "json" };
import { filledForm } from "./arns.ts";

/** The kinds of registry. */
export type Registry = keyof typeof facts.registries;

const TAGS = ["latest", "1.4.2", "007", "1e3"];

/** Addresses of images in a kind of registry: by several tags and by none where they can be without. Source: facts/images. */
export function images(registry: Registry, words: Readonly<Record<string, string>>): string[] {
  const { form } = facts.registries[registry];
  const usual = { NAME: "orders-api", ALIAS: "example", ...words };
  const tagged = TAGS.map((TAG) => filledForm(form, { ...usual, TAG }));
  return form.includes("[") ? [...tagged, filledForm(form, usual, true)] : tagged;
}
