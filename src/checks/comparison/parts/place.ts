import type { Comparison } from "../../../oracle/observation.ts";

/**
 * A place without the answer in which it stands, so that one fault in several operations has one name:
 * `ServiceSummaryList[].Status` and `Service.Status` are both `Service.Status`.
 */
export function subjectOf(place: string): string {
  return place.replace(/^(\w+?)(?:SummaryList|s)\[\]/, "$1");
}

/** Whether a value was given in a request, now or before. */
export function wasGiven({ origin }: Pick<Comparison, "origin">): boolean {
  return origin === "sent" || origin === "kept";
}

/** Whether a place is that of a member, or lies inside it. */
export function isAt(place: string, member: string): boolean {
  return (
    place.startsWith(member) && (place.length === member.length || INSIDE.includes(place[member.length] as string))
  );
}

const INSIDE = ".[{";

/** The place of a service's folder. */
export const DIRECTORY = "Service.SourceConfiguration.CodeRepository.SourceDirectory";
