import { CREATE } from "../../model/example-calls.ts";
import { header } from "../../wire/answer.ts";
import { MEDIA_TYPE } from "../../wire/request.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withHeader } from "./parts/example.ts";
import { isReadable } from "./parts/readable.ts";

export default defineExchangeCheck({
  id: "answers-have-their-media-type",
  level: "should",
  evidence: "documented",
  source: "facts/protocol",
  summary: "Answers carry the media type of AWS JSON 1.0, with or without parameters.",
  inspect: ({ exchange }) => {
    const { operation, received } = exchange;
    if (received.is !== "response" || !isReadable(exchange)) return undefined;
    const actual = header(received.headers, "content-type");
    const type = actual?.split(";", 1)[0]?.trim().toLowerCase();
    if (type === MEDIA_TYPE) return [];
    const message = `${operation} answers ${actual === undefined ? "without Content-Type" : `Content-Type ${actual}`}; the protocol's is ${MEDIA_TYPE}.`;
    return [{ message, aspect: type ?? "none", expected: MEDIA_TYPE, actual }];
  },
  examples: {
    get conforms() {
      return [played([CREATE]), withHeader([CREATE], "content-type", `${MEDIA_TYPE}; charset=utf-8`)];
    },
    get violates() {
      return [
        withHeader([CREATE], "content-type", "application/json"),
        withHeader([CREATE], "content-type", undefined),
      ];
    },
  },
});
