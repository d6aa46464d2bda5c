import type { Check, Problem, ProtocolCheck } from "../checks/define.ts";
import answersArrive from "../checks/exchange/answers-arrive.ts";
import { type Contract, contractAt } from "../contract/contract.ts";
import type { ReportedExchange } from "../core/conformance.ts";
import { TARGET_PREFIX } from "../wire/request.ts";
import type { Outgoing, Received, Target } from "../wire/target.ts";
import { cut, described, keyOf, receivedParts } from "./findings.ts";
import type { Run } from "./run-phase.ts";

/** Why a protocol check cannot be asked of an implementation that has only some operations; nothing where it can. */
export function leftOutOf(contract: Contract, check: Check): string | undefined {
  if (check.on !== "protocol") return undefined;
  const target = check.request.headers["x-amz-target"] ?? "";
  const operation = contractAt(contract.release).operation(target.slice(TARGET_PREFIX.length));
  if (!operation || contract.operation(operation.name)) return undefined;
  return `it asks for ${operation.name}, which is not among the chosen operations`;
}

/**
 * Sends the request of each protocol check and judges the bytes that come back; silence is a problem too. Whether the
 * target is there at all is the run's own question.
 */
export async function runProtocol(checks: readonly ProtocolCheck[], target: Target, run: Run): Promise<number> {
  if (!target.send) return 0;
  let done = 0;
  for (const check of checks) {
    if (run.clock.isOver()) return done;
    const received = await target.send(check.request);
    if (received.is === "nothing" && received.why === "given-up") return done;
    run.sent(operationOf(check.request), received);
    if (received.is === "nothing" && received.why === "unreachable") continue;
    run.judged.set(check.id, (run.judged.get(check.id) ?? 0) + 1);
    if (received.is === "response")
      for (const problem of check.inspect(received)) note(check, problem, check, received, run);
    else if (received.is === "nothing") noteSilence(check, received, run);
    run.progress(++done, checks.length);
  }
  return done;
}

/** Silence is one fault, whatever was asked; where an answer is only advisable, its absence is no more than that. */
function noteSilence(check: ProtocolCheck, received: Extract<Received, { is: "nothing" }>, run: Run): void {
  const message = `There was no answer to read (${received.why}: ${received.detail}); every request gets one, also a faulty one.`;
  const problem = { message, aspect: received.why, actual: received.why };
  if (run.findings.has(keyOf(answersArrive, problem))) return;
  note(check.level === "must" ? answersArrive : check, problem, check, received, run);
}

function note(check: Check, problem: Problem, asked: ProtocolCheck, received: Received, run: Run): void {
  const key = keyOf(check, problem);
  if (run.findings.has(key)) return;
  const purpose = { phase: "protocol", title: asked.id } as const;
  const { release } = run.contract;
  const circumstances = { release, commands: [], request: asked.id, calls: 1, choices: {}, alongside: [] };
  const fault = {
    check,
    symptoms: 1,
    operations: new Set<string>(),
    finding: {
      ...described(check, problem, purpose, circumstances),
      history: [exchangeOf(asked.request, received)],
      exchange: 0,
    },
  };
  run.findings.add(key, fault);
  run.found(fault);
}

const operationOf = ({ headers }: Pick<Outgoing, "headers">): string => headers["x-amz-target"] ?? "";

function exchangeOf({ method = "POST", path = "/", headers, body }: Outgoing, received: Received): ReportedExchange {
  const text = typeof body === "string" ? body : Buffer.from(body).toString("latin1");
  return {
    operation: operationOf({ headers }),
    request: { method, path, headers, body: cut(text) },
    ...receivedParts(received),
    sent: 0,
    role: "command",
  };
}
