import { randomUUID } from "node:crypto";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Operations } from "./types.js";
import {
  validateListServicesRequest,
  validatePauseServiceRequest,
  validateTagResourceRequest,
  type ValidationError,
  type Validator,
} from "./validators.js";

/** An operation of the API. */
export type OperationName = keyof Operations;

/** What a handler knows of a call besides its input, and how it refuses it. */
export interface Call<Name extends OperationName> {
  readonly operation: Name;
  /** The id that the answer bears in its `x-amzn-requestid` header. */
  readonly requestId: string;
  readonly headers: IncomingHttpHeaders;
  /** Ends the call with an error that the operation declares. */
  readonly fail: (error: Operations[Name]["errors"], message: string) => never;
  /** Ends the call with the error of an operation that is not there yet. */
  readonly notImplemented: () => never;
}

/** Carries out one operation; its input has already been validated. */
export type Handler<Name extends OperationName> = (
  input: Operations[Name]["request"],
  call: Call<Name>,
) => Operations[Name]["response"] | Promise<Operations[Name]["response"]>;

/** What carries out the operations, by name. */
export type Handlers = { readonly [Name in OperationName]: Handler<Name> };

/** How a server behaves. */
export interface ServerOptions {
  /** The largest body that is read, in bytes; 1 MiB when absent. */
  readonly maxBytes?: number;
  /** Hears of what a handler threw that is no declared error; the caller gets an error without its text. */
  readonly onFault?: (fault: unknown, operation: OperationName) => void;
}

interface Entry<Name extends OperationName> {
  readonly validate: Validator<Operations[Name]["request"]>;
  readonly errors: readonly Operations[Name]["errors"][];
  /** The declared error for input that breaks its shape. */
  readonly invalid: Operations[Name]["errors"];
  /** The declared error for everything that the caller cannot help. */
  readonly broken: Operations[Name]["errors"];
}

const OPERATIONS: { readonly [Name in OperationName]: Entry<Name> } = {
  ListServices: {
    validate: validateListServicesRequest,
    errors: ["InvalidRequestException", "InternalServiceErrorException"],
    invalid: "InvalidRequestException",
    broken: "InternalServiceErrorException",
  },
  PauseService: {
    validate: validatePauseServiceRequest,
    errors: [
      "InvalidRequestException",
      "ResourceNotFoundException",
      "InternalServiceErrorException",
      "InvalidStateException",
    ],
    invalid: "InvalidRequestException",
    broken: "InternalServiceErrorException",
  },
  TagResource: {
    validate: validateTagResourceRequest,
    errors: [
      "ResourceNotFoundException",
      "InternalServiceErrorException",
      "InvalidRequestException",
      "InvalidStateException",
    ],
    invalid: "InvalidRequestException",
    broken: "InternalServiceErrorException",
  },
};

const STATUSES: Readonly<Record<string, number>> = {
  InternalServiceErrorException: 500,
  InvalidRequestException: 400,
  InvalidStateException: 400,
  ResourceNotFoundException: 400,
};

const MEDIA_TYPE = "application/x-amz-json-1.0";
const TARGET = /^AppRunner\.(\w+)$/;
const MIB = 1024 * 1024;

/** Makes a server that speaks AWS JSON 1.0; operations without a handler answer a declared error. */
export function createApiServer(handlers: Partial<Handlers>, options: ServerOptions = {}): Server {
  return createServer((request, response) => {
    const requestId = randomUUID();
    answerTo(request, requestId, handlers, options).then(
      ({ status, body, error }) => send(response, requestId, status, body, error),
      () => response.destroy(),
    );
  });
}

interface Answer {
  readonly status: number;
  readonly body: object;
  readonly error?: string;
}

/** Thrown to end a call with an error. */
class Refusal extends Error {
  readonly error: string;

  constructor(error: string, message: string) {
    super(message);
    this.error = error;
  }
}

async function answerTo(
  request: IncomingMessage,
  requestId: string,
  handlers: Partial<Handlers>,
  options: ServerOptions,
): Promise<Answer> {
  try {
    const body = await bodyOf(request, options.maxBytes ?? MIB);
    const operation = operationOf(request);
    const output = await perform(operation, inputOf(body), request.headers, requestId, handlers, options);
    return { status: 200, body: output };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { error, message } = refusal;
    return { status: STATUSES[error] ?? 400, body: { __type: error, Message: message }, error };
  }
}

async function perform<Name extends OperationName>(
  operation: Name,
  input: unknown,
  headers: IncomingHttpHeaders,
  requestId: string,
  handlers: Partial<Handlers>,
  { onFault }: ServerOptions,
): Promise<object> {
  const { validate, errors, invalid, broken }: Entry<Name> = OPERATIONS[operation];
  if (!validate(input)) throw new Refusal(invalid, told(validate.errors));
  const notImplemented = (): never => {
    throw new Refusal(broken, `${operation} is not implemented.`);
  };
  const fail = (error: string, message: string): never => {
    throw new Refusal(error, message);
  };
  const handler: Handler<Name> | undefined = Object.hasOwn(handlers, operation) ? handlers[operation] : undefined;
  try {
    return await (handler ?? notImplemented)(input, { operation, requestId, headers, fail, notImplemented });
  } catch (fault) {
    if (fault instanceof Refusal && (errors as readonly string[]).includes(fault.error)) throw fault;
    onFault?.(fault, operation);
    throw new Refusal(broken, `${operation} failed.`);
  }
}

function operationOf({ method, headers }: IncomingMessage): OperationName {
  if (method !== "POST") throw new Refusal("UnknownOperationException", "Send POST.");
  if (headers["content-type"]?.split(";")[0]?.trim().toLowerCase() !== MEDIA_TYPE)
    throw new Refusal("UnknownOperationException", `Send Content-Type: ${MEDIA_TYPE}.`);
  const name = TARGET.exec([headers["x-amz-target"]].flat()[0] ?? "")?.[1];
  if (name === undefined || !Object.hasOwn(OPERATIONS, name))
    throw new Refusal("UnknownOperationException", "Send X-Amz-Target: AppRunner.OPERATION.");
  return name as OperationName;
}

async function bodyOf(request: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  if (bytes > maxBytes) throw new Refusal("SerializationException", `The body is longer than ${maxBytes} bytes.`);
  return Buffer.concat(chunks).toString("utf8");
}

function inputOf(body: string): unknown {
  if (body === "") return {};
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal("SerializationException", "The body is not JSON.");
  }
}

function told(errors: readonly ValidationError[] | null | undefined): string {
  const places = (errors ?? []).map(({ instancePath, message }) => `${instancePath || "the request"} ${message}`);
  return `${places.join("; ")}.`;
}

function send(response: ServerResponse, requestId: string, status: number, body: object, error?: string): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": MEDIA_TYPE,
    "content-length": Buffer.byteLength(text),
    "x-amzn-requestid": requestId,
    ...(error !== undefined && { "x-amzn-errortype": error }),
  });
  response.end(text);
}
