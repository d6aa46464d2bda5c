import type { World } from "../model/index.ts";
import type { Answer, Headers } from "../wire/answer.ts";
import { refuse } from "../wire/front-end.ts";
import { readRequest, refusedHead } from "../wire/request.ts";
import { type Response, writeResponse } from "../wire/response.ts";
import type { CallLog, LoggedCall } from "./call-log.ts";
import { createMemo } from "./memo.ts";
import type { FullOptions } from "./options.ts";
import type { Sources } from "./sources.ts";

/** A request as any kind of server has it: header names in lower case, the whole body. */
export interface Request {
  readonly method: string;
  /** The path, with or without a query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Answers a request; never throws. */
export type Handler = (request: Request) => Response;

/** What answers calls at a time in seconds. */
export interface Callee {
  readonly call: (now: number, operation: string, input: unknown) => Answer;
  /** The world as it is at a time; nothing where something is due to happen to it. */
  readonly quiet: (now: number) => World | undefined;
}

type Options = Pick<FullOptions, "settings" | "limits" | "responses" | "memo">;
type Answered = Pick<LoggedCall, "answer" | "operation" | "input"> & { readonly response: Response };

/** The longest body of a request that is remembered, in bytes. */
const LONGEST_REMEMBERED = 4 * 1024;

/** Makes a handler of requests out of what answers calls. */
export function handlerOf(
  { settings: { release }, limits, responses, memo }: Options,
  sources: Sources,
  { call, quiet }: Callee,
  log?: CallLog,
): Handler {
  const known = createMemo<Answered>();
  const answer = ({ headers, body }: Request, requestId: string, at: number): Answered => {
    const read = readRequest(headers, body, limits);
    const answer = read.ok ? call(at, read.operation, read.input) : read;
    const response = writeResponse(answer, requestId, responses);
    return { answer, response, ...(read.ok && { operation: read.operation, input: read.input }) };
  };
  const remembered = (request: Request, requestId: string, at: number): Answered => {
    const before = memo && request.body.length <= LONGEST_REMEMBERED ? quiet(at) : undefined;
    if (before === undefined) return answer(request, requestId, at);
    const key = `${request.headers["x-amz-target"]} ${Buffer.from(request.body).toString("latin1")}`;
    const found = known.get(before, key);
    if (found)
      return {
        ...found,
        response: { ...found.response, headers: { ...found.response.headers, "x-amzn-requestid": requestId } },
      };
    const fresh = answer(request, requestId, at);
    if (quiet(at) === before) known.set(before, key, fresh);
    return fresh;
  };
  return (request) => {
    const requestId = sources.requestId();
    const at = sources.now();
    const refused = refusedLine(request) ?? refusedHead(request.headers, limits);
    const answered = refused
      ? { answer: refused, response: writeResponse(refused, requestId, responses) }
      : remembered(request, requestId, at);
    const { response, ...call } = answered;
    log?.write({ at, requestId, status: response.status, release, ...call });
    return response;
  };
}

function refusedLine({ method, path }: Request) {
  if (method === "POST" && (path === "/" || path.startsWith("/?"))) return undefined;
  const words = "This is an emulator of AWS App Runner: clients send it POST / as AWS JSON 1.0.";
  return refuse("UnknownOperationException", words);
}
