import { MEDIA_TYPE } from "../../../wire/request.ts";
import type { RecordedResponse } from "../../define.ts";

/** A response as a server of AWS JSON writes it. */
export function recorded(status: number, body: object | string, type: string = MEDIA_TYPE): RecordedResponse {
  return {
    status,
    headers: { "content-type": type, "x-amzn-requestid": "00000000-0000-4000-8000-000000000000" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

/** The answer of an account without services. */
export const NO_SERVICES = recorded(200, { ServiceSummaryList: [] });

/** A refusal of the API. */
export function refusedWith(__type: string, status = 400): RecordedResponse {
  return recorded(status, { __type, Message: "It was refused." });
}

/** What a web framework answers by itself. */
export const PAGE = recorded(404, "<!DOCTYPE html><title>Not found</title>", "text/html");
