import { readAnswer } from "../../../wire/read-answer.ts";
import type { Received } from "../../../wire/target.ts";
import type { Problem } from "../../define.ts";

type Response = Extract<Received, { is: "response" }>;

/**
 * The request must not be refused. What a success then looks like is asked of every answer, by checks of its own, so
 * that one fault fails one check.
 */
export function demandSuccess(received: Response, why: string): readonly Problem[] {
  const { status: actual } = received;
  if (actual < 300 && answerIn(received).ok !== false) return [];
  return [{ message: `The answer is ${said(received)}: ${why}`, aspect: "not accepted", expected: 200, actual }];
}

/** The request must not succeed; with what it is refused is not asked here. */
export function demandRefusal(received: Response, why: string): readonly Problem[] {
  const { status: actual } = received;
  if (answerIn(received).ok !== true) return [];
  return [{ message: `The answer is ${said(received)}: ${why}`, aspect: "accepted", expected: "an error", actual }];
}

/** The refusal has to be an error in AWS JSON, and not a failure of the implementation itself. */
export function demandEnvelope(received: Response, why: string): readonly Problem[] {
  if (demandRefusal(received, why).length > 0) return [];
  const answer = answerIn(received);
  const { status: actual } = received;
  if (answer.ok === undefined)
    return [
      { message: `The answer is ${said(received)}, which is no error in AWS JSON: ${why}`, aspect: "no type", actual },
    ];
  return demandNoFailure(received, why);
}

/** Whatever the answer is, the implementation must not have failed. */
export function demandNoFailure(received: Response, why: string): readonly Problem[] {
  const { status: actual } = received;
  if (actual < 500) return [];
  return [{ message: `The answer is ${said(received)}: ${why}`, aspect: "failure", expected: "HTTP 400", actual }];
}

/** The refusal has to be one of these errors, in AWS JSON and without a failure; the first of these faults counts. */
export function demandError(received: Response, expected: readonly string[], why: string): readonly Problem[] {
  const improper = demandEnvelope(received, why);
  const answer = answerIn(received);
  if (improper.length > 0 || answer.ok !== false || expected.includes(answer.error.name)) return improper;
  const { name: actual } = answer.error;
  const message = `The error is ${actual} instead of ${expected.join(" or ")}: ${why}`;
  return [{ message, aspect: "another error", expected, actual }];
}

const answerIn = ({ status, headers, body }: Response) => readAnswer(status, headers, body);

/** The answer in a few words. */
export function said({ status, body }: Response): string {
  const text = Buffer.from(body.subarray(0, 120)).toString();
  return text === "" ? `HTTP ${status} without a body` : `HTTP ${status} with ${JSON.stringify(text)}`;
}
