import { contractAt } from "../contract/contract.ts";
import { knownRelease } from "../contract/known-release.ts";
import type { ShapeRule } from "../core/define.ts";
import type { DocumentReport } from "../core/report.ts";
import type { Kind } from "../core/subject.ts";
import { KINDS } from "../core/subject.ts";
import { choiceOf } from "../read/detect/chosen.ts";
import { readJson } from "../read/json.ts";
import { readYaml } from "../read/yaml.ts";
import { bookWith } from "./book.ts";
import { check } from "./check.ts";
import { languageOf } from "./read-text.ts";

/** What is known of a text besides itself; everything may be left out. */
export interface ValidateTextOptions {
  /** The name to report, which also helps to tell what the text is. */
  readonly filename?: string;
  /** What it is: a kind such as `apprunner-yaml`, or a shape such as `CreateServiceRequest`; told by its members when absent. */
  readonly kind?: Kind | (string & {});
  /** The release to hold it against; the newest when absent. */
  readonly release?: string;
  /** Rules of one's own, beside the others. */
  readonly rules?: readonly ShapeRule[];
}

const FILE = "<text>";

/**
 * Checks the text of a file: apprunner.yaml, a request or response, a CloudFormation template, a Terraform plan. Pure: it
 * reads nothing and writes nothing. Throws a RangeError for a release or a kind that does not exist.
 */
export function validate(text: string, options: ValidateTextOptions = {}): DocumentReport {
  const { filename = FILE, kind, rules } = options;
  const contract = contractAt(knownRelease(options.release));
  const read = languageOf(filename, text) === "json" ? readJson(text) : readYaml(text);
  const choice = kind === undefined ? undefined : choiceOf(kind, contract);
  if (choice && !choice.ok) {
    const hint = choice.suggestion ? `did you mean ${choice.suggestion}?` : `the kinds are ${KINDS.join(", ")}`;
    throw new RangeError(`a kind or a shape's name is needed, and ${contract.release} has no ${kind}: ${hint}`);
  }
  return check(read, filename, { contract, ...bookWith(rules), ...choice }).report;
}
