import type { Place } from "./place.ts";

/** Names places by as few of their last steps as tell them apart from the other places of their request. */
export function titlesOf(places: readonly Place[]): (place: string) => string {
  const paths = places.map(({ path }) => path);
  const made = new Map<string, string>();
  return (place) => {
    const known = made.get(place);
    if (known !== undefined) return known;
    const parts = place.split(".");
    const title =
      parts
        .map((_, index) => parts.slice(-index - 1).join("."))
        .find((suffix) => paths.filter((path) => path === suffix || path.endsWith(`.${suffix}`)).length === 1) ?? place;
    made.set(place, title);
    return title;
  };
}
