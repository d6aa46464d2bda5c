import type { Answer, WireError } from "./answer.ts";
import { frontEndStatus } from "./front-end.ts";
import { MEDIA_TYPE } from "./request.ts";
import { wireShape } from "./shape-table.ts";
import { type TimestampForm, writeTimestamps } from "./timestamps.ts";

/** How answers are written. */
export interface ResponseForm {
  readonly timestamps: TimestampForm;
  /** What stands before the name of an error in `__type`, joined by `#`; names stand bare when absent. */
  readonly namespace?: string;
}

/** Timestamps as the service writes them and bare error names. */
export const RESPONSE_FORM: ResponseForm = { timestamps: "exponent" };

/** A response in parts, ready for any kind of server. */
export interface Response {
  readonly status: number;
  readonly headers: { readonly "content-type": string; readonly "x-amzn-requestid": string };
  /** JSON text, all of it. */
  readonly body: string;
}

/** Writes an answer; `requestId` should be a dashed UUID. An output that is absent is written as an empty object. */
export function writeResponse(answer: Answer, requestId: string, form: ResponseForm = RESPONSE_FORM): Response {
  return {
    status: answer.ok ? 200 : statusOf(answer.error.name),
    headers: { "content-type": MEDIA_TYPE, "x-amzn-requestid": requestId },
    body: answer.ok
      ? writeTimestamps(JSON.stringify(answer.output ?? {}), form.timestamps)
      : JSON.stringify(envelope(answer.error, form)),
  };
}

function envelope({ name, message }: WireError, { namespace }: ResponseForm): object {
  return { __type: namespace === undefined ? name : `${namespace}#${name}`, Message: message };
}

/** The HTTP status of an error by its shape; 400 for an error that nobody declares. */
function statusOf(name: string): number {
  return wireShape(name)?.["x-error"]?.status ?? frontEndStatus(name) ?? 400;
}
