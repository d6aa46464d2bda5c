import { gunzipSync } from "node:zlib";
import type { Request } from "../../src/emulator/handler.ts";
import { MEDIA_TYPE, TARGET_PREFIX } from "../../src/wire/request.ts";
import { defineMutant, type Mutant } from "./define.ts";
import type { AnyResponse, Faults } from "./faulty/faults.ts";

const header = (name: string, value: string | undefined) => (): Faults => ({
  response: ({ headers, ...rest }) => {
    const { [name]: _, ...others } = headers;
    return { ...rest, headers: value === undefined ? others : { ...others, [name]: value } };
  },
});

/** Takes another body for the one that was sent. */
const reads =
  (change: (body: string) => string | undefined): NonNullable<Faults["raw"]> =>
  (request, usual) => {
    const body = change(Buffer.from(request.body).toString());
    return usual(body === undefined ? request : { ...request, body: Buffer.from(body) });
  };

/** Refuses some requests that it should take. */
const refuses =
  (isRefused: (request: Request) => boolean): NonNullable<Faults["raw"]> =>
  (request, usual) =>
    isRefused(request) ? usual({ ...request, body: Buffer.from("{") }) : usual(request);

const says = (headers: Request["headers"], more: Request["headers"]): Request["headers"] => ({ ...headers, ...more });

const isJson = (body: string): boolean => {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
};

const RAW: readonly (readonly [
  id: string,
  breaks: string,
  check: string,
  raw: NonNullable<Faults["raw"]>,
  also?: Mutant["also"],
])[] = [
  [
    "broken-json-taken-for-nothing",
    "A body that is no JSON is taken for an empty object.",
    "broken-json-is-refused",
    reads((body) => (isJson(body) ? undefined : "{}")),
  ],
  [
    "lists-taken-for-nothing",
    "A body that is a JSON list is taken for an empty object.",
    "lists-are-no-requests",
    reads((body) => (body.startsWith("[") ? "{}" : undefined)),
  ],
  [
    "more-behind-the-object",
    "What follows the object in a body is passed over.",
    "nothing-follows-the-object",
    reads((body) => (body.startsWith("{}") ? "{}" : undefined)),
  ],
  [
    "white-space-refused",
    "A body that begins with white space is refused.",
    "white-space-means-nothing",
    refuses(({ body }) => Buffer.from(body).toString().startsWith(" ")),
  ],
  [
    "empty-bodies-refused",
    "No body at all is refused.",
    "empty-bodies-are-requests",
    refuses(({ body }) => body.length === 0),
  ],
  [
    "empty-objects-refused",
    "An empty object is refused.",
    "empty-objects-are-requests",
    refuses(({ body }) => Buffer.from(body).toString() === "{}"),
    [{ check: "valid-requests-are-accepted", why: "a list that is asked for without members is such a request" }],
  ],
  [
    "media-type-with-parameters-refused",
    "A Content-Type with parameters is refused.",
    "content-type-may-have-parameters",
    refuses(({ headers }) => String(headers["content-type"]).includes(";")),
  ],
  [
    "any-media-type",
    "The Content-Type of requests is passed over.",
    "other-media-types-are-refused",
    (request, usual) => usual({ ...request, headers: says(request.headers, { "content-type": MEDIA_TYPE }) }),
  ],
  [
    "any-service",
    "The service in X-Amz-Target is passed over.",
    "requests-name-the-service",
    (request, usual) => {
      const target = String(request.headers["x-amz-target"] ?? "").replace(/^[^.]*\./u, TARGET_PREFIX);
      return usual({ ...request, headers: says(request.headers, { "x-amz-target": target }) });
    },
  ],
  [
    "no-operation",
    "A request without X-Amz-Target lists the services.",
    "requests-name-their-operation",
    (request, usual) =>
      usual({
        ...request,
        headers: says({ "x-amz-target": `${TARGET_PREFIX}ListServices` }, defined(request.headers)),
      }),
  ],
  [
    "any-method",
    "A GET calls operations too.",
    "operations-are-posted",
    (request, usual) => usual({ ...request, method: "POST" }),
  ],
  [
    "compression-passed-over",
    "A compressed body is expanded.",
    "compression-is-refused",
    (request, usual) => {
      const { "content-encoding": encoding, ...headers } = request.headers;
      return encoding === "gzip" ? usual({ ...request, headers, body: gunzipSync(request.body) }) : usual(request);
    },
  ],
  [
    "bytes-mended",
    "Bytes of a body that are no UTF-8 are mended.",
    "bodies-are-utf-8",
    (request, usual) => usual({ ...request, body: Buffer.from(Buffer.from(request.body).toString()) }),
  ],
  [
    "deep-nesting-crashes",
    "A body that nests very deep is answered with a stack trace.",
    "deep-nesting-is-survived",
    (request, usual) =>
      request.body.length > 100_000 && Buffer.from(request.body).includes("[[[[[[[[")
        ? {
            status: 500,
            headers: { "content-type": "text/plain" },
            body: "RangeError: Maximum call stack size exceeded",
          }
        : usual(request),
  ],
];

function defined(headers: Request["headers"]): Request["headers"] {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
}

const PAGE = { status: 404, headers: { "content-type": "text/html" }, body: "<h1>Not Found</h1>" };
const EMPTY = { status: 200, body: "{}" };
const FAILURE = { status: 500, headers: { "content-type": "text/plain" }, body: "Internal Server Error" };

/** Answers to what is refused with an error. */
const ANSWERED: readonly (readonly [
  id: string,
  breaks: string,
  check: string,
  to: { readonly error: string; readonly response: Partial<AnyResponse> },
  also?: Mutant["also"],
])[] = [
  [
    "unknown-operation-succeeds",
    "An operation that does not exist is answered with an empty object.",
    "unknown-operations-are-refused",
    { error: "UnknownOperationException", response: EMPTY },
  ],
  [
    "unknown-operation-in-html",
    "An operation that does not exist is answered with an HTML page and 404.",
    "unknown-operations-have-their-error",
    { error: "UnknownOperationException", response: PAGE },
  ],
  [
    "malformed-json-crashes",
    "A body that is no JSON is answered with plain text and 500.",
    "broken-json-has-its-error",
    { error: "SerializationException", response: FAILURE },
    [{ check: "deep-nesting-is-survived", why: "what is nested too deep is no JSON to it" }],
  ],
  [
    "long-bodies-crash",
    "A body that is longer than 4 MiB is answered with plain text and 500.",
    "long-bodies-are-answered",
    { error: "RequestEntityTooLargeException", response: FAILURE },
  ],
];

const isRefusedBy = (response: AnyResponse, error: string): boolean =>
  response.status >= 400 && text(response).includes(error);

const text = (response: AnyResponse): string => String(response.body);

/** Broken emulators that do not keep to AWS JSON 1.0. */
export const PROTOCOL: readonly Mutant[] = [
  defineMutant({
    id: "content-type-of-another-version",
    breaks: "Answers say that they are AWS JSON 1.1.",
    check: "answers-have-their-media-type",
    shows: "in bytes",
    faults: header("content-type", "application/x-amz-json-1.1"),
  }),
  defineMutant({
    id: "content-type-of-html",
    breaks: "Answers say that they are HTML.",
    check: "answers-have-their-media-type",
    shows: "in bytes",
    faults: header("content-type", "text/html"),
  }),
  defineMutant({
    id: "no-content-type",
    breaks: "Answers have no Content-Type.",
    check: "answers-have-their-media-type",
    shows: "in bytes",
    faults: header("content-type", undefined),
  }),
  defineMutant({
    id: "no-request-id",
    breaks: "Answers have no x-amzn-requestid.",
    check: "answers-have-a-request-id",
    shows: "in bytes",
    faults: header("x-amzn-requestid", undefined),
  }),
  ...RAW.map(([id, breaks, check, raw, also = []]) =>
    defineMutant({ id, breaks, check, also, shows: "in bytes", faults: () => ({ raw }) }),
  ),
  ...ANSWERED.map(([id, breaks, check, to, also = []]) =>
    defineMutant({
      id,
      breaks,
      check,
      also,
      shows: "in bytes",
      faults: () => ({
        response: (response) => (isRefusedBy(response, to.error) ? { ...response, ...to.response } : response),
      }),
    }),
  ),
  defineMutant({
    id: "body-twice",
    breaks: "The JSON of an answer is followed by more.",
    check: "answers-are-json",
    shows: "in bytes",
    faults: () => ({ response: (response) => ({ ...response, body: `${text(response)}\n${text(response)}` }) }),
  }),
  defineMutant({
    id: "lists-at-the-top",
    breaks: "ListServices answers a list instead of an object.",
    check: "answers-are-json",
    shows: "in bytes",
    faults: () => ({
      response: (response, call) =>
        call?.operation === "ListServices" && response.status === 200 ? { ...response, body: "[]" } : response,
    }),
  }),
  defineMutant({
    id: "byte-order-mark",
    breaks: "Answers begin with a byte order mark.",
    check: "answers-are-json",
    shows: "in bytes",
    faults: () => ({ response: (response) => ({ ...response, body: `\ufeff${text(response)}` }) }),
  }),
  defineMutant({
    id: "success-with-status-201",
    breaks: "A creation is answered with HTTP status 201.",
    check: "successes-have-status-200",
    shows: "in bytes",
    faults: () => ({
      response: (response, call) =>
        call?.operation.startsWith("Create") && response.status === 200 ? { ...response, status: 201 } : response,
    }),
  }),
  defineMutant({
    id: "latin1-bytes",
    breaks: "Answers are written in Latin-1 instead of UTF-8.",
    check: "answers-are-json",
    also: [
      { check: "tags-come-back", why: "a letter beyond Latin-1 becomes another one, which is UTF-8 again" },
      { check: "what-was-sent-comes-back", why: "a letter beyond Latin-1 becomes another one, which is UTF-8 again" },
      {
        check: "source-directory-round-trips",
        why: "a letter beyond Latin-1 becomes another one, which is UTF-8 again",
      },
    ],
    shows: "in bytes",
    faults: () => ({ response: (response) => ({ ...response, body: Buffer.from(text(response), "latin1") }) }),
  }),
];
