import { adjusted, placesIn, type Recipe } from "./recipe.ts";

/** The simplest value of a recipe: nothing that can be left out, or everything that goes together. */
export function plainOf(recipe: Recipe, extent: "least" | "most"): unknown {
  switch (recipe.is) {
    case "scalar":
      return recipe.plain;
    case "choice":
      return plainOf(extent === "least" ? (recipe.options[0] as Recipe) : fullest(recipe.options), extent);
    case "list":
      return extent === "least" && recipe.least === 0 ? [] : [plainOf(recipe.item, extent)];
    case "dictionary":
      return { [String(recipe.key.plain)]: plainOf(recipe.value, extent) };
    case "fields": {
      const { required, optional, least, rows = [], ordered } = recipe;
      const value: Record<string, unknown> = { ...rows[0] };
      for (const [name, inner] of Object.entries(required)) value[name] = plainOf(inner, extent);
      for (const [name, inner] of Object.entries(optional))
        if (extent === "most" || Object.keys(value).length < least) value[name] = plainOf(inner, extent);
      return adjusted(value, ordered);
    }
  }
}

function fullest(options: readonly Recipe[]): Recipe {
  const sizes = options.map((option) => placesIn(option).size);
  return options[sizes.indexOf(Math.max(...sizes))] as Recipe;
}
