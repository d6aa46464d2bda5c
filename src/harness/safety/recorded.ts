import { answerIn } from "../../wire/read-answer.ts";
import type { Outgoing, Received, Target } from "../../wire/target.ts";
import { RESOURCE_KINDS, type ResourceKind } from "../resource-kinds.ts";
import { nameMember } from "./inventory.ts";
import type { Ledger } from "./ledger.ts";

type Members = Readonly<Record<string, unknown>>;

const CREATES = new Map<string, ResourceKind>(RESOURCE_KINDS.map((kind) => [kind.creates, kind]));
const DELETES = new Map<string, ResourceKind>(RESOURCE_KINDS.map((kind) => [kind.deletes, kind]));

/** A target whose creations stand in a ledger before they are sent; what became of them is noted after it. */
export function recorded(target: Target, ledger: Ledger): Target {
  let creations = 0;
  const watched = async (operation: string, input: unknown, sent: () => Promise<Received>): Promise<Received> => {
    const creates = CREATES.get(operation);
    const n = ++creations;
    if (creates) ledger.note({ event: "create", n, operation, name: (input as Members | null)?.[nameMember(creates)] });
    const received = await sent();
    if (creates) noteAnswer(creates, n, received);
    else if (DELETES.has(operation)) noteRemoval(DELETES.get(operation) as ResourceKind, input, received);
    return received;
  };
  const noteAnswer = (kind: ResourceKind, n: number, received: Received): void => {
    const answer = answerTo(received);
    if (answer?.ok === false) {
      ledger.note({ event: "refused", n });
      return;
    }
    const arn = answer && ((answer.output as Members)[kind.member] as Members | undefined)?.[kind.arn];
    if (typeof arn === "string") ledger.note({ event: "made", n, arn });
  };
  const noteRemoval = (kind: ResourceKind, input: unknown, received: Received): void => {
    const arn = (input as Members | null)?.[kind.arn];
    if (answerTo(received)?.ok === true && typeof arn === "string") ledger.note({ event: "removed", arn });
  };
  const { send } = target;
  return {
    ...target,
    call: (operation, input) => watched(operation, input, () => target.call(operation, input)),
    ...(send && {
      send: (request) => {
        const operation = operationOf(request);
        if (!CREATES.has(operation) && !DELETES.has(operation)) return send(request);
        return watched(operation, inputOf(request), () => send(request));
      },
    }),
  };
}

function answerTo(received: Received) {
  if (received.is === "value") return received.answer;
  if (received.is === "nothing") return undefined;
  const answer = answerIn(received);
  return answer.ok === undefined ? undefined : answer;
}

const operationOf = ({ headers }: Outgoing): string => (headers["x-amz-target"] ?? "").split(".").at(-1) ?? "";

function inputOf({ body }: Outgoing): unknown {
  try {
    return JSON.parse(typeof body === "string" ? body : Buffer.from(body).toString());
  } catch {
    return undefined;
  }
}
