import { createEmulator } from "../../src/emulator/emulator.ts";
import { handlerTarget } from "../../src/harness/targets/embedded.ts";
import { createSign } from "../../src/wire/signing.ts";
import type { Outgoing, Target } from "../../src/wire/target.ts";
import type { Canaries } from "./canaries.ts";

/** Where a parrot puts what it has heard. */
const PLACES = ["header", "message", "type", "member", "arn", "key", "html", "padding", "nothing"] as const;

/** How it writes it. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => encodeURIComponent(text),
  (text) => JSON.stringify(text),
  (text) => JSON.stringify(JSON.stringify(text)),
  (text) => Buffer.from(text).toString("base64"),
  (text) => Buffer.from(`user:${text}`).toString("base64"),
  (text) => Buffer.from(text).toString("hex"),
  (text) => text.replace(/[&<>"']/gu, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`),
  (text) => text.replaceAll("/", "\\/"),
  (text) => text.slice(3, -2),
];

/** A body of this length is cut in the middle of what a parrot says. */
const CUT = 16_384;

/**
 * A server that says what it hears: signed requests come back whole, or in parts, or spelt another way, in the headers,
 * the errors and the members of its answers, and so do secrets that it has from elsewhere.
 */
export function parrot(canaries: Canaries, chance: () => number, options: { readonly seed: string }): Target {
  const emulator = createEmulator({ ...options, settleMs: 0 });
  const { value, ...credentials } = canaries;
  const signing = createSign({ region: "us-east-1", credentials });
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;
  const heard = (headers: Readonly<Record<string, string>>): string =>
    one(SPELLINGS)(
      one([
        headers.authorization ?? "",
        headers["x-amz-security-token"] ?? "",
        JSON.stringify(headers),
        ...Object.values(canaries),
        `the key ${credentials.accessKeyId} with ${credentials.secretAccessKey} is wrong`,
        value,
      ]),
    );
  const target = handlerTarget({
    label: "a parrot",
    skip: emulator.skip,
    handle: (request) => {
      const response = emulator.handle(request);
      const said = heard(request.headers as Readonly<Record<string, string>>);
      switch (one(PLACES)) {
        case "header":
          return {
            ...response,
            headers: { ...response.headers, "x-heard": said.replace(/[^\x20-\x7e]/gu, "?"), "x-amzn-requestid": said },
          };
        case "message":
          return {
            ...response,
            status: 400,
            body: JSON.stringify({ __type: "InvalidRequestException", Message: said }),
          };
        case "type":
          return { ...response, status: 400, body: JSON.stringify({ __type: said, Message: "no" }) };
        case "member":
          return {
            ...response,
            body: JSON.stringify({ ...JSON.parse(response.body), NextToken: said, Heard: { deep: [said] } }),
          };
        case "arn":
          return {
            ...response,
            body: response.body.replace(/"arn:aws:[^"]*"/u, () => JSON.stringify(`arn:aws:${said}`)),
          };
        case "key":
          return { ...response, body: JSON.stringify({ ...JSON.parse(response.body), [said]: true }) };
        case "html":
          return { ...response, status: 500, body: `<html><!-- ${said} --><p title="${said}">` };
        case "padding":
          return { ...response, body: `${" ".repeat(CUT - Math.floor(chance() * said.length))}${said} is no JSON` };
        case "nothing":
          return response;
      }
    },
  });
  const send = async (request: Outgoing) => {
    const { method = "POST", path = "/", headers, body } = request;
    const sign = await signing;
    const url = new URL("https://parrot.example.com/");
    const signed = await sign({ method, url, path, headers: { host: url.host, ...headers }, body });
    return (target.send as NonNullable<Target["send"]>)({ ...request, headers: signed });
  };
  return {
    ...target,
    send,
    call: (operation, input) =>
      send({
        headers: { "content-type": "application/x-amz-json-1.0", "x-amz-target": `AppRunner.${operation}` },
        body: JSON.stringify(input ?? {}),
      }),
  };
}
