import { refusal } from "../../src/model/answer.ts";
import { countReaches } from "../../src/model/store.ts";
import { type Also, defineMutant, type Mutant } from "./define.ts";
import type { Members } from "./faulty/edit.ts";
import type { AnyResponse, Call, Faults } from "./faulty/faults.ts";

/** Renames errors. */
const renames = (change: (name: string, call: Call) => string) => (): Faults => ({
  answer: (answer, call) =>
    answer.ok ? answer : { ok: false, error: refusal(change(answer.error.name, call), answer.error.message) },
});

/** Changes the responses that are errors. */
const errors = (change: (response: AnyResponse, body: Members, call?: Call) => AnyResponse) => (): Faults => ({
  response: (response, call) =>
    response.status < 300 ? response : change(response, JSON.parse(String(response.body)), call),
});

const json = (response: AnyResponse, body: unknown): AnyResponse => ({ ...response, body: JSON.stringify(body) });

const xml = (type: unknown, message: unknown): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${type}</Code><Message>${message}</Message></Error></ErrorResponse>`;

/** What fails besides where no error can be read. */
const UNREADABLE: readonly Also[] = [
  { check: "errors-have-an-envelope", why: "that of a missing member cannot be read either" },
  { check: "deep-nesting-is-survived", why: "that of a body nested too deep cannot be read either" },
];

/** Broken emulators whose errors are not those of the API. */
export const ERRORS: readonly Mutant[] = [
  defineMutant({
    id: "error-that-does-not-exist",
    breaks: "What does not exist is a ServiceNotFoundException.",
    check: "errors-are-declared",
    faults: renames((name) => (name === "ResourceNotFoundException" ? "ServiceNotFoundException" : name)),
  }),
  defineMutant({
    id: "error-of-another-service",
    breaks: "A name in use is a ResourceInUseException.",
    check: "errors-are-declared",
    faults: () => ({
      answer: (answer) =>
        !answer.ok && answer.error.message.endsWith("is in use.")
          ? { ok: false, error: refusal("ResourceInUseException", "It exists.") }
          : answer,
    }),
  }),
  defineMutant({
    id: "error-of-another-operation",
    breaks: "StartDeployment in a wrong state answers InvalidStateException, which it does not have.",
    check: "errors-are-declared",
    faults: renames((name, { operation }) =>
      operation === "StartDeployment" && name === "InvalidRequestException" ? "InvalidStateException" : name,
    ),
  }),
  defineMutant({
    id: "error-of-another-list",
    breaks: "ListServices answers ResourceNotFoundException for a token that it has not given.",
    check: "errors-are-declared",
    faults: renames((name, { operation, input }) =>
      operation === "ListServices" && input.NextToken !== undefined && name === "InvalidRequestException"
        ? "ResourceNotFoundException"
        : name,
    ),
  }),
  defineMutant({
    id: "not-found-as-invalid",
    breaks: "A service that does not exist is an InvalidRequestException.",
    check: "unknown-resources-are-not-found",
    also: [
      {
        check: "unknown-tagged-resources-are-not-found",
        why: "a service that labels are asked for is one that does not exist, too",
      },
    ],
    faults: renames((name) => (name === "ResourceNotFoundException" ? "InvalidRequestException" : name)),
  }),
  defineMutant({
    id: "name-in-use-as-internal-error",
    breaks: "A name that is in use makes the service fail with an internal error.",
    check: "refusals-name-the-documented-error",
    faults: () => ({
      answer: (answer) =>
        !answer.ok && answer.error.message.endsWith("is in use.")
          ? { ok: false, error: refusal("InternalServiceErrorException", "There is one already.") }
          : answer,
    }),
  }),
  defineMutant({
    id: "violations-as-internal-errors",
    breaks: "A request that leaves its shape makes the service fail with an internal error.",
    check: "refusals-name-the-documented-error",
    also: [{ check: "errors-have-an-envelope", why: "a missing member is such a violation" }],
    faults: () => ({
      answer: (answer) =>
        !answer.ok && / at /u.test(answer.error.message) && answer.error.name === "InvalidRequestException"
          ? { ok: false, error: refusal("InternalServiceErrorException", "Something went wrong.") }
          : answer,
    }),
  }),
  defineMutant({
    id: "busy-as-invalid-request",
    breaks: "A call on a service in progress is an InvalidRequestException.",
    check: "an-operation-in-progress-has-its-error",
    faults: renames((name) => (name === "InvalidStateException" ? "InvalidRequestException" : name)),
  }),
  defineMutant({
    id: "error-with-status-404",
    breaks: "ResourceNotFoundException comes with HTTP status 404.",
    check: "errors-have-their-status",
    shows: "in bytes",
    faults: errors((response, { __type }) => ({
      ...response,
      status: __type === "ResourceNotFoundException" ? 404 : response.status,
    })),
  }),
  defineMutant({
    id: "error-with-status-500",
    breaks: "Every error comes with HTTP status 500.",
    check: "errors-have-their-status",
    also: [{ check: "errors-have-an-envelope", why: "that of a missing member has the same status" }],
    shows: "in bytes",
    faults: errors((response) => ({ ...response, status: 500 })),
  }),
  defineMutant({
    id: "error-with-status-200",
    breaks: "ResourceNotFoundException comes with HTTP status 200.",
    check: "errors-have-their-status",
    shows: "in bytes",
    faults: errors((response, { __type }) =>
      __type === "ResourceNotFoundException" ? { ...response, status: 200 } : response,
    ),
  }),
  defineMutant({
    id: "error-without-type",
    breaks: "Errors have a message, but no type.",
    check: "errors-have-a-type",
    also: UNREADABLE,
    shows: "in bytes",
    faults: errors((response, { Message }) => json(response, { Message })),
  }),
  defineMutant({
    id: "error-type-in-the-header-only",
    breaks: "The type of an error stands in the header only, where boto3 does not look.",
    check: "errors-say-their-type-in-the-body",
    shows: "in bytes",
    faults: errors((response, { __type, Message }) => ({
      ...json(response, { Message }),
      headers: { ...response.headers, "x-amzn-errortype": String(__type) },
    })),
  }),
  defineMutant({
    id: "error-about-the-caller",
    breaks: "What does not exist is an AccessDeniedException.",
    check: "errors-about-the-caller-have-a-reason",
    also: [{ check: "unknown-resources-are-not-found", why: "it is not said to be unknown" }],
    faults: renames((name) => (name === "ResourceNotFoundException" ? "AccessDeniedException" : name)),
  }),
  defineMutant({
    id: "error-type-under-another-name",
    breaks: "The type of an error stands in `Code`.",
    check: "errors-have-a-type",
    also: UNREADABLE,
    shows: "in bytes",
    faults: errors((response, { __type, Message }) => json(response, { Code: __type, Message })),
  }),
  defineMutant({
    id: "error-nested",
    breaks: "Errors are wrapped in an object named error.",
    check: "errors-have-a-type",
    also: UNREADABLE,
    shows: "in bytes",
    faults: errors((response, body) => json(response, { error: body })),
  }),
  defineMutant({
    id: "error-without-message",
    breaks: "Errors have a type, but no message.",
    check: "errors-have-a-text",
    shows: "in bytes",
    faults: errors((response, { __type }) => json(response, { __type })),
  }),
  defineMutant({
    id: "error-message-too-long",
    breaks: "The message of an error repeats what was sent, of any length.",
    check: "errors-have-a-text",
    faults: errors((response, body) => json(response, { ...body, Message: String(body.Message).padEnd(5000, ".") })),
  }),
  defineMutant({
    id: "no-arn-crashes",
    breaks: "DescribeService without a ServiceArn is answered with plain text and 500.",
    check: "errors-have-an-envelope",
    shows: "in bytes",
    also: [{ check: "answers-are-json", why: "the same answer comes to every request without the ARN" }],
    faults: errors((response, _, call) =>
      call?.operation === "DescribeService" && call.input.ServiceArn === undefined
        ? { status: 500, headers: { "content-type": "text/plain" }, body: "Internal Server Error" }
        : response,
    ),
  }),
  defineMutant({
    id: "errors-in-xml",
    breaks: "Errors are written in XML.",
    check: "answers-are-json",
    also: UNREADABLE,
    shows: "in bytes",
    faults: errors(({ status, headers }, { __type, Message }) => ({
      status,
      headers: { ...headers, "content-type": "text/xml" },
      body: xml(__type, Message),
    })),
  }),
  defineMutant({
    id: "not-found-in-xml",
    breaks: "Only what does not exist is answered in XML.",
    check: "answers-are-json",
    shows: "in bytes",
    faults: errors((response, { __type, Message }) =>
      __type === "ResourceNotFoundException" ? { ...response, body: xml(__type, Message) } : response,
    ),
  }),
  defineMutant({
    id: "errors-in-plain-text",
    breaks: "Errors are plain text.",
    check: "answers-are-json",
    also: UNREADABLE,
    shows: "in bytes",
    faults: errors(({ status, headers }, { __type, Message }) => ({
      status,
      headers: { ...headers, "content-type": "text/plain" },
      body: `${__type}: ${Message}`,
    })),
  }),
  defineMutant({
    id: "errors-as-json-text",
    breaks: "An error is a JSON text instead of an object.",
    check: "answers-are-json",
    also: UNREADABLE,
    shows: "in bytes",
    faults: errors((response, { Message }) => json(response, Message)),
  }),
  defineMutant({
    id: "every-seventh-call-fails",
    breaks: "Every seventh proper call fails with an internal error.",
    check: "valid-requests-are-accepted",
    faults: () => {
      let calls = 0;
      return { refuses: () => (++calls % 7 === 0 ? "InternalServiceErrorException" : undefined) };
    },
  }),
  defineMutant({
    id: "updates-not-implemented",
    breaks: "UpdateService is refused, whatever it asks for.",
    check: "valid-requests-are-accepted",
    also: [
      {
        check: "an-operation-in-progress-has-its-error",
        why: "an update in the middle of an operation is refused with the same error",
      },
    ],
    faults: () => ({
      refuses: ({ operation }) => (operation === "UpdateService" ? "InvalidRequestException" : undefined),
    }),
  }),
  defineMutant({
    id: "ingress-connections-not-implemented",
    breaks: "UpdateVpcIngressConnection is an unknown operation.",
    check: "every-operation-is-known",
    faults: () => ({
      refuses: ({ operation }) =>
        operation === "UpdateVpcIngressConnection" ? "UnknownOperationException" : undefined,
    }),
  }),
  defineMutant({
    id: "two-services-at-most",
    breaks: "No more than two services can be created.",
    check: "quotas-leave-room",
    faults: () => ({
      refuses: ({ operation }, world) =>
        operation === "CreateService" && countReaches(world, "service#", 2)
          ? "ServiceQuotaExceededException"
          : undefined,
    }),
  }),
];
