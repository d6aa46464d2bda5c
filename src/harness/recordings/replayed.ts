import type { RecordedCall } from "../../checks/define.ts";
import { LATEST } from "../../contract/contract.ts";
import type { Release } from "../../core/release.ts";
import { createOracle } from "../../oracle/create-oracle.ts";
import type { Observation } from "../../oracle/observation.ts";
import { exchangesOf } from "./exchanges.ts";

/** What an oracle that has seen nothing else says of a recording, in which everybody waits as sessions do. */
export function replayed(calls: readonly RecordedCall[], release: Release = LATEST): readonly Observation[] {
  const oracle = createOracle({ release, lessons: { choices: new Map() } });
  return exchangesOf(withPolls(calls)).flatMap((group) => oracle.observe(group));
}

const SETTLED: Readonly<Record<string, string>> = {
  CreateService: "RUNNING",
  UpdateService: "RUNNING",
  ResumeService: "RUNNING",
  PauseService: "PAUSED",
  DeleteService: "DELETED",
};

/** How long after a call a session has seen that it has ended, in seconds. */
const LONG = 10;

/** The recording with a look at each service that had time to settle, as sessions have it: the last answer, settled. */
function withPolls(calls: readonly RecordedCall[]): readonly RecordedCall[] {
  const passing = new Map<string, RecordedCall>();
  return calls.flatMap((call) => {
    const polls = (call.after ?? LONG) >= LONG ? [...passing.values()] : [];
    if (polls.length > 0) passing.clear();
    note(call, passing);
    const { ServiceArn } = call.input as { ServiceArn?: unknown };
    const isLook = (poll: RecordedCall): boolean =>
      call.call === "DescribeService" && (poll.input as { ServiceArn: unknown }).ServiceArn === ServiceArn;
    return [...polls.filter((poll) => !isLook(poll)), call];
  });
}

function note({ call, response }: RecordedCall, passing: Map<string, RecordedCall>): void {
  const status = SETTLED[call];
  if (status === undefined || response.status !== 200 || !response.body.startsWith("{")) return;
  const { Service } = JSON.parse(response.body) as { Service?: Readonly<Record<string, unknown>> };
  const { ServiceArn, Status, UpdatedAt } = Service ?? {};
  if (typeof ServiceArn !== "string" || Status !== "OPERATION_IN_PROGRESS") return;
  const body = JSON.stringify({
    Service: { ...Service, Status: status, ...(status === "DELETED" && { DeletedAt: UpdatedAt }) },
  });
  passing.set(ServiceArn, {
    call: "DescribeService",
    input: { ServiceArn },
    response: { ...response, body },
    after: 0,
  });
}
