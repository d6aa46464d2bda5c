import { refusal } from "../../src/model/answer.ts";
import type { Mutant } from "./define.ts";
import { defineMutant } from "./define.ts";
import { added, at, changed, type Members } from "./faulty/edit.ts";
import type { Faults } from "./faulty/faults.ts";
import { answers, drops, hides, SHOWS_SERVICE, shows, takes } from "./faulty/parts.ts";

const ASKED = "SourceConfiguration.CodeRepository.SourceDirectory";
const SHOWN = `Service.${ASKED}`;
const WHOLE = {
  RepositoryUrl: "https://github.com/example/monorepo",
  SourceCodeVersion: { Type: "BRANCH", Value: "main" },
  SourceDirectory: "/",
};
const ASKING = ["CreateService", "UpdateService"];
const TOO_LONG = refusal("InvalidRequestException", "SourceDirectory is too long.");
const REPLACED = {
  check: "source-directory-is-replaced-by-an-update",
  why: "what an update gives comes back in the same way",
};
const ROUND_TRIP = "source-directory-round-trips";

const text = (change: (text: string) => string) => (value: unknown) =>
  typeof value === "string" ? change(value) : value;

const hidden: readonly Mutant[] = SHOWS_SERVICE.map((operation) =>
  defineMutant({
    id: `source-directory-hidden-by-${operation}`,
    breaks: `${operation} answers without the SourceDirectory.`,
    check: operation === "UpdateService" ? REPLACED.check : ROUND_TRIP,
    also: operation === "UpdateService" ? [{ check: ROUND_TRIP, why: "an update that keeps it does not show it" }] : [],
    faults: hides(operation, SHOWN),
  }),
);

const mangled: readonly Mutant[] = (
  [
    ["cut-at-255", "keeps 255 characters of a SourceDirectory", (value) => value.slice(0, 255)],
    ["cut-at-1024", "keeps 1024 characters of a SourceDirectory", (value) => value.slice(0, 1024)],
    ["cut-at-4095", "keeps 4095 characters of a SourceDirectory", (value) => value.slice(0, 4095)],
    ["without-trailing-slash", "strips a trailing slash", (value) => value.replace(/(?<=.)\/$/u, "")],
    ["with-trailing-slash", "adds a trailing slash", (value) => value.replace(/(?<!\/)$/u, "/")],
    ["resolved", "resolves `..`", (value) => value.replace(/[^/]+\/\.\.(\/|$)/gu, "")],
    ["percent-decoded", "decodes %2F", (value) => value.replaceAll(/%2f/giu, "/")],
    ["percent-encoded", "encodes spaces", (value) => value.replaceAll(" ", "%20")],
    ["trimmed", "trims spaces at the ends", (value) => value.trim()],
    ["lower-cased", "writes it in lower case", (value) => value.toLowerCase()],
    ["without-double-slashes", "folds double slashes", (value) => value.replaceAll(/\/{2,}/gu, "/")],
    ["without-leading-slash", "strips the leading slash", (value) => value.replace(/^\/(?=.)/u, "")],
    ["in-ascii", "writes question marks for letters beyond ASCII", (value) => value.replaceAll(/[^\x20-\x7e]/gu, "?")],
    ["with-backslashes-turned", "turns backslashes into slashes", (value) => value.replaceAll("\\", "/")],
  ] as readonly (readonly [string, string, (value: string) => string])[]
).map(([id, what, change]) =>
  defineMutant({
    id: `source-directory-${id}`,
    breaks: `It ${what}.`,
    check: ROUND_TRIP,
    also: [REPLACED],
    faults: takes(ASKING, ASKED, (value) => (text(change)(value) === "" ? value : text(change)(value))),
  }),
);

/** Broken emulators that do not treat SourceDirectory as announced. */
export const SOURCE_DIRECTORY: readonly Mutant[] = [
  ...hidden,
  ...mangled,
  defineMutant({
    id: "source-directory-never-kept",
    breaks: "A SourceDirectory is accepted and dropped.",
    check: ROUND_TRIP,
    also: [REPLACED],
    faults: drops(ASKING, ASKED),
  }),
  defineMutant({
    id: "source-directory-always-root",
    breaks: "Every SourceDirectory is shown as the root.",
    check: ROUND_TRIP,
    also: [REPLACED],
    faults: shows(SHOWS_SERVICE, SHOWN, () => "/"),
  }),
  defineMutant({
    id: "source-directory-not-replaced",
    breaks: "An update keeps the SourceDirectory that the service was created with.",
    check: "source-directory-is-replaced-by-an-update",
    also: [{ check: ROUND_TRIP, why: "later answers show the old one as well" }],
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        if (operation !== "UpdateService") return usual();
        const row = draft.rows.get(`service/${input.ServiceArn}`);
        const before = row?.kind === "service" ? at(row.service, ASKED) : undefined;
        return usual(before === undefined ? input : (changed(input, ASKED, () => before) as Members));
      },
    }),
  }),
  defineMutant({
    id: "source-directory-update-shown-only",
    breaks: "UpdateService shows the new SourceDirectory, and every later answer the old one.",
    check: ROUND_TRIP,
    shows: "over several calls",
    faults: frozen,
  }),
  defineMutant({
    id: "source-directory-lost-after-the-second-update",
    breaks: "The second update of a service loses its SourceDirectory.",
    check: ROUND_TRIP,
    shows: "over several calls",
    faults: () => lostAfter("UpdateService", 2),
  }),
  defineMutant({
    id: "source-directory-lost-by-a-pause",
    breaks: "DescribeService shows no SourceDirectory once a service was paused.",
    check: ROUND_TRIP,
    shows: "over several calls",
    faults: () => lostAfter("PauseService", 1),
  }),
  defineMutant({
    id: "source-directory-leaks",
    breaks: "A service that was given no SourceDirectory gets that of the service before it.",
    check: "source-directory-does-not-leak",
    shows: "over several calls",
    faults: () => {
      let last: unknown;
      return {
        apply: (_, { operation, input }, usual) => {
          const given = at(input, ASKED);
          if (given !== undefined) last = given;
          const isBare = operation === "CreateService" && given === undefined;
          return usual(isBare ? (added(input, ASKED, () => last) as Members) : input);
        },
      };
    },
  }),
  defineMutant({
    id: "source-directory-invented",
    breaks: "A service that was given no SourceDirectory shows one that is not the root.",
    check: "source-directory-does-not-leak",
    faults: answers(SHOWS_SERVICE, (output) => added(output, SHOWN, (value) => value ?? "/app")),
  }),
  defineMutant({
    id: "source-directory-of-an-image",
    breaks: "A service made from an image shows a CodeRepository with a SourceDirectory.",
    check: "image-services-have-no-source-directory",
    faults: answers(SHOWS_SERVICE, (output) =>
      at(output, "Service.SourceConfiguration.ImageRepository") === undefined
        ? output
        : added(output, "Service.SourceConfiguration.CodeRepository", () => WHOLE),
    ),
  }),
  defineMutant({
    id: "source-directory-beside-an-image",
    breaks: "A service made from an image shows a SourceDirectory in its ImageRepository.",
    check: "members-are-documented",
    shows: "in bytes",
    faults: answers(SHOWS_SERVICE, (output) =>
      added(output, "Service.SourceConfiguration.ImageRepository.SourceDirectory", () => "/"),
    ),
  }),
  defineMutant({
    id: "source-directory-empty-accepted",
    breaks: "An empty SourceDirectory is accepted.",
    check: "source-directory-empty-is-refused",
    faults: () => overlooked("too-short"),
  }),
  defineMutant({
    id: "source-directory-too-long-accepted",
    breaks: "A SourceDirectory of 4097 characters is accepted.",
    check: "source-directory-too-long-is-refused",
    faults: () => overlooked("too-long"),
  }),
  defineMutant({
    id: "source-directory-with-nul-accepted",
    breaks: "A SourceDirectory with a NUL character is accepted.",
    check: "source-directory-with-nul-is-refused",
    faults: () => overlooked("pattern"),
  }),
  defineMutant({
    id: "source-directory-longest-refused",
    breaks: "A SourceDirectory is refused from 1025 characters on.",
    check: "source-directory-well-formed-is-accepted",
    faults: () => ({
      refuses: ({ input }) => (String(at(input, ASKED) ?? "").length > 1024 ? TOO_LONG : undefined),
    }),
  }),
  defineMutant({
    id: "source-directory-too-long-by-bytes",
    breaks: "A SourceDirectory is measured in UTF-8 bytes.",
    check: "source-directory-well-formed-is-accepted",
    faults: () => ({
      refuses: ({ input }) => (Buffer.byteLength(String(at(input, ASKED) ?? "")) > 4096 ? TOO_LONG : undefined),
    }),
  }),
];

function overlooked(kind: string): Faults {
  return { overlooks: (violation) => violation.kind === kind && violation.path.at(-1) === "SourceDirectory" };
}

/** Every answer but that of UpdateService shows the SourceDirectory of the creation. */
function frozen(): Faults {
  const first = new Map<unknown, unknown>();
  return {
    answer: (answer, { operation }) => {
      if (!answer.ok) return answer;
      const arn = at(answer.output, "Service.ServiceArn");
      if (operation === "CreateService") first.set(arn, at(answer.output, SHOWN));
      if (operation === "UpdateService" || first.get(arn) === undefined) return answer;
      return { ok: true, output: changed(answer.output, SHOWN, () => first.get(arn)) };
    },
  };
}

/** DescribeService forgets the SourceDirectory of a service after so many successful calls of an operation. */
function lostAfter(operation: string, calls: number): Faults {
  const counts = new Map<unknown, number>();
  return {
    answer: (answer, call) => {
      if (!answer.ok) return answer;
      const arn = at(answer.output, "Service.ServiceArn");
      if (call.operation === operation) counts.set(arn, (counts.get(arn) ?? 0) + 1);
      if (call.operation !== "DescribeService" || (counts.get(arn) ?? 0) < calls) return answer;
      return { ok: true, output: changed(answer.output, SHOWN, () => undefined) };
    },
  };
}
