import type { Received, Silence, Target } from "../../src/wire/target.ts";
import { defineBrokenTarget, type Mutant } from "./define.ts";

type Change = (received: Received, operation: string, number: number) => Received;

/** A target whose answers are changed on their way. */
const altered =
  (change: Change) =>
  (sound: Target): Target => {
    let calls = 0;
    const { send } = sound;
    return {
      ...sound,
      call: async (operation, input) => change(await sound.call(operation, input), operation, ++calls),
      ...(send && {
        send: async (request) => change(await send(request), request.headers["x-amz-target"] ?? "", ++calls),
      }),
    };
  };

const silent = (why: Silence, detail: string): Received => ({ is: "nothing", why, detail });

const body = (text: string, type = "application/x-amz-json-1.0"): Received => ({
  is: "response",
  status: 200,
  headers: { "content-type": type, "x-amzn-requestid": "00000000-0000-4000-8000-000000000000" },
  body: Buffer.from(text),
});

const DEPTH = 100_000;

const BROKEN: readonly (readonly [
  id: string,
  breaks: string,
  change: Change,
  check?: string,
  also?: Mutant["also"],
])[] = [
  ["hangs", "No call is ever answered.", () => silent("timeout", "no answer after 10 s")],
  [
    "hangs-on-updates",
    "UpdateService is never answered.",
    (received, operation) => (operation === "UpdateService" ? silent("timeout", "no answer after 10 s") : received),
  ],
  ["closes", "The connection is closed instead of an answer.", () => silent("closed", "other side closed")],
  [
    "closes-now-and-then",
    "Every tenth call ends with a closed connection.",
    (received, _, number) => (number % 10 === 0 ? silent("closed", "other side closed") : received),
  ],
  [
    "answers-100-mb",
    "ListServices answers 100 MB.",
    (received, operation) => (operation === "ListServices" ? silent("too-long", "more than 16 MB") : received),
  ],
  [
    "answers-html",
    "Every answer is an HTML page.",
    () => body("<!doctype html><title>It works!</title>", "text/html"),
    "answers-are-json",
  ],
  [
    "answers-nested-lists",
    "DescribeService answers a list 100,000 deep.",
    (received, operation) => (operation === "DescribeService" ? body("[".repeat(DEPTH) + "]".repeat(DEPTH)) : received),
    "answers-are-json",
  ],
  [
    "answers-nested-members",
    "ListServices answers a structure 100,000 deep.",
    (received, operation) =>
      operation === "ListServices" ? body(`${'{"a":'.repeat(DEPTH)}1${"}".repeat(DEPTH)}`) : received,
    "answers-are-json",
  ],
  ["answers-no-http", "What comes back is not HTTP.", () => silent("not-http", "Parse Error: Expected HTTP/")],
  [
    "answers-nothing",
    "Bodies are empty.",
    (received) => (received.is === "response" ? { ...received, body: Buffer.of() } : received),
    "empty-outputs-are-empty-objects",
    [{ check: "errors-have-a-type", why: "an empty body has no error's type either" }],
  ],
];

/** Broken emulators whose answers hardly arrive. */
export const TRANSPORT: readonly Mutant[] = BROKEN.map(([id, breaks, change, check = "answers-arrive", also = []]) =>
  defineBrokenTarget({ id, breaks, check, also, shows: "in bytes", wraps: altered(change) }),
);
