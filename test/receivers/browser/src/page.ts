import fixtures from "./fixtures/CreateService.json";
import { validateCreateServiceRequest, validateCreateServiceResponse } from "./validators.js";

const request = find<HTMLTextAreaElement>("request");
const verdict = find("verdict");
const errors = find("errors");

request.addEventListener("input", () => {
  const value = parsed(request.value);
  const isValid = validateCreateServiceRequest(value);
  verdict.textContent = isValid ? "valid" : "not valid";
  const lines = validateCreateServiceRequest.errors ?? [];
  errors.replaceChildren(...lines.map(({ instancePath, message }) => item(`${instancePath} ${message}`.trim())));
});

const judged = fixtures.fixtures.filter(({ breaks }) => breaks?.kind !== "rule");
const wrong = judged.filter(({ message, breaks, value }) => {
  const validate = message === "request" ? validateCreateServiceRequest : validateCreateServiceResponse;
  const isValid = validate(value);
  const words = validate.errors?.map(({ keyword }) => keyword) ?? [];
  return breaks === null ? !isValid : isValid || !words.includes(breaks.kind);
});
find("fixtures").textContent = `${judged.length} fixtures, ${wrong.length} judged wrongly`;
errors.replaceChildren(...wrong.map(({ id }) => item(id)));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function item(text: string): HTMLElement {
  return Object.assign(document.createElement("li"), { textContent: text });
}

function find<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}
