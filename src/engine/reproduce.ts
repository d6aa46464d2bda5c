import { CHECKS } from "../checks/index.ts";
import type { ConformanceReport, ReportedCheck, ReportedFinding } from "../core/conformance.ts";
import { answer, freshName } from "../core/reference.ts";
import { VERSION } from "../core/version.ts";
import { createRender } from "../emitters/parts/render.ts";
import { type Commands, eachCommand, joined, numbered, referencesIn, withReferences } from "../harness/commands.ts";
import { readCode } from "../harness/replay/code.ts";
import { type ReplayPlan, writePlan } from "../harness/replay/plan.ts";
import { harmless, jsonLine } from "../reporters/text/harmless.ts";
import { aboutLines } from "./reproduce/about.ts";
import { shellScript } from "./reproduce/rounds.ts";
import { shellWord } from "./reproduce/shell-word.ts";

/** A file that reproduces a finding. */
export interface ReproducingFile {
  readonly name: string;
  readonly text: string;
  /** Whether it is a program of its own. */
  readonly runs: boolean;
}

/** What stands in the first lines of every such file, by which it is known again. */
export const MADE = "made by apprunner-contract";

/**
 * The files that reproduce the findings of a report without the tool: a script with curl, one with the AWS CLI, and a
 * test for vitest that passes when the fault is mended. What the AWS CLI cannot send has no script with it.
 */
export function reproducingFiles(
  { target, checks }: Pick<ConformanceReport, "target" | "checks">,
  render = createRender(),
): readonly ReproducingFile[] {
  const endpoint = /^https?:\/\//u.test(target) ? target : "";
  return checks.flatMap((check) =>
    check.findings.flatMap((finding) => {
      const { plan } = readCode(finding.replay);
      const file = (name: string, template: string, context: object, runs: boolean): ReproducingFile => ({
        name,
        text: render(template, {
          ...headOf(check, finding),
          endpoint,
          endpointWord: shellWord(endpoint),
          file: name,
          ...context,
        }),
        runs,
      });
      const { id } = finding;
      const inVitest = file(`${id}.test.mjs`, "reproduce.test.mjs.hbs", testOf(check, finding, plan, endpoint), false);
      const verdict = { verdict: shellWord(verdictOf(finding)) };
      if (plan.request !== undefined) {
        const request = { ...requestOf(plan.request), ...verdict };
        return [file(`${id}.curl.sh`, "reproduce.request.sh.hbs", request, true), inVitest];
      }
      const commands = withConnection(plan.commands, finding);
      const script = (curl: boolean) => ({
        ...shellScript(commands, curl ? (name) => name : kebab),
        ...verdict,
        curl,
      });
      return [
        file(`${id}.curl.sh`, "reproduce.sh.hbs", script(true), true),
        file(`${id}.aws.sh`, "reproduce.sh.hbs", script(false), true),
        inVitest,
      ];
    }),
  );
}

function headOf(check: ReportedCheck, finding: ReportedFinding) {
  return { id: finding.id, version: VERSION, about: aboutLines(check, finding) };
}

function verdictOf({ message }: ReportedFinding): string {
  return `Look at the last answer. When this was found: ${harmless(message)}`;
}

function testOf({ summary }: ReportedCheck, { id }: ReportedFinding, plan: ReplayPlan, endpoint: string) {
  return {
    title: JSON.stringify(`${id}: ${summary}`),
    finding: JSON.stringify(writePlan(plan), null, 2),
    endpointText: JSON.stringify(endpoint),
  };
}

/** `create-service` for CreateService. */
const kebab = (operation: string): string => operation.replace(/(?<=[a-z])(?=[A-Z])/gu, "-").toLowerCase();

/** Code is deployed with a connection that the script makes, where the run had one, and else without. */
function withConnection(commands: Commands, { history }: ReportedFinding): Commands {
  const wants = numbered(commands).some(({ input }) => referencesIn(input).some(({ is }) => is === "connection"));
  if (!wants || !history.some(({ input }) => jsonLine(input ?? null).includes('"ConnectionArn":"arn:')))
    return commands;
  const made = { call: "CreateConnection", input: { ConnectionName: freshName(0), ProviderType: "GITHUB" } } as const;
  const { reference } = answer(0, "Connection.ConnectionArn");
  return eachCommand(joined([[made], commands]), (command) => ({
    ...command,
    input: withReferences(command.input, (one) => (one.is === "connection" ? reference : one)),
  }));
}

/** The request of a protocol check, its body as a format of printf. */
function requestOf(id: string) {
  const check = CHECKS.find((one) => one.id === id);
  if (check?.on !== "protocol") throw new Error(`${id} is no protocol check`);
  const { method = "POST", path = "/", headers, body } = check.request;
  const bytes = [...Buffer.from(body)];
  const format = bytes.map((byte) =>
    /[\w {}":,.[\]-]/u.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : octal(byte),
  );
  return {
    method,
    path: shellWord(path),
    headers: Object.entries(headers).map(([name, value]) => shellWord(value === "" ? `${name};` : `${name}: ${value}`)),
    body: shellWord(format.join("")),
  };
}

const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, "0")}`;
