import type { ReportedExchange } from "../../core/conformance.ts";

/** Stands for the URL of the implementation where the report has none. */
const NOWHERE = "$URL";

/** How reports name the implementation that `conform` drives when it is given none. */
const EMBEDDED = "the embedded emulator";

/** The lines of a shell that send a request again; absent where the report has only its beginning. */
export interface Commands {
  readonly curl?: string;
  readonly cli?: string;
}

/** The commands of one exchange: for curl, and for the AWS CLI where it is a proper call. */
export function commandsOf({ operation, input, request }: ReportedExchange, target: string): Commands {
  const url = urlOf(target);
  if (request) {
    if (/… \(\d+ more characters\)$/u.test(request.body)) return {};
    const headers = Object.entries(request.headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
    const place =
      url === NOWHERE
        ? `"$URL"${request.path === "/" ? "" : quoted(request.path)}`
        : quoted(new URL(request.path, url).href);
    const method = request.method === "POST" ? [] : [`-X ${quoted(request.method)}`];
    return { curl: lines(["curl -sS -i", ...method, place], ...headers, `--data-binary ${quoted(request.body)}`) };
  }
  const body = quoted(ascii(JSON.stringify(input) ?? "null"));
  const place = url === NOWHERE ? '"$URL"' : quoted(url);
  const name = operation.replace(/(?<=[a-z])(?=[A-Z])/gu, "-").toLowerCase();
  return {
    curl: lines(
      ["curl -sS", place],
      "-H 'content-type: application/x-amz-json-1.0'",
      `-H ${quoted(`x-amz-target: AppRunner.${operation}`)}`,
      `--data-binary ${body}`,
    ),
    cli: lines(
      ["aws apprunner", name, "--endpoint-url", place],
      "--region us-east-1 --no-sign-request",
      `--cli-input-json ${body}`,
    ),
  };
}

/** The command that runs a check again, with the same values in the same order. */
export function rerunOf(check: string, target: string, seed: string): string {
  return `npx apprunner-contract conform${placeOf(target)} --seed ${quoted(seed)} --only ${quoted(check)}`;
}

/** The command that plays a finding again, on any machine. */
export function replayOf(code: string, target: string): string {
  return `npx apprunner-contract conform${placeOf(target)} --replay ${quoted(code)}`;
}

/** The word that names a target to `conform`, where it needs one. */
function placeOf(target: string): string {
  if (target === EMBEDDED) return "";
  const url = urlOf(target);
  return url === NOWHERE ? ` "${NOWHERE}"` : ` ${quoted(url)}`;
}

const lines = (head: readonly string[], ...rest: readonly string[]): string =>
  [head.join(" "), ...rest.map((line) => `  ${line}`)].join(" \\\n");

function urlOf(target: string): string {
  return /^https?:/u.test(target) && URL.canParse(target) ? new URL(target).href : NOWHERE;
}

/** JSON in which every character is one of ASCII that can be seen. */
function ascii(json: string): string {
  return json.replace(/[^ -~]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** A word of a shell; bytes that cannot be seen by bash's and zsh's `$'…'`, characters being bytes there. */
function quoted(text: string): string {
  if (/^[\w@%+=:,./-]+$/u.test(text)) return text;
  if (/^[ -~]*$/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = text
    .replace(/[\\']/gu, "\\$&")
    .replace(/[^ -~]/gu, (character) =>
      [...Buffer.from(character, (character.codePointAt(0) ?? 0) <= 0xff ? "latin1" : "utf8")]
        .map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`)
        .join(""),
    );
  return `$'${escaped}'`;
}
