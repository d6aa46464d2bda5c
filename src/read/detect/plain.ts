import type { Contract, Operation } from "../../contract/contract.ts";
import { type Hint, letters } from "./hint.ts";
import { type Detection, intentOf, subjectOf, whole } from "./outcome.ts";
import { isRecord, type Members } from "./record.ts";
import { operationsOf } from "./vocabulary.ts";

const REPORTED = ["Status", "ServiceUrl", "CreatedAt", "ServiceId", "AutoScalingConfigurationSummary"];

/** The commonest roots, told without the whole contract: a service that was answered, and what describes one. */
export function plainly(root: Members, hint: () => Hint, contract: Contract): Detection | undefined {
  const { Service: service, SourceConfiguration: source } = root;
  if (isRecord(service)) return answered(root, service, hint(), contract);
  if (isRecord(source) && !REPORTED.some((name) => Object.hasOwn(root, name))) return described(root, hint);
  if (isChange(root, contract)) return request("UpdateService", root);
  if (!isRecord(root.CodeRepository) && !isRecord(root.ImageRepository)) return undefined;
  if (typeof root.ServiceName === "string") return request("CreateService", root);
  return whole({ role: "part", shape: "SourceConfiguration" }, root);
}

/** Roots whose every member names an operation, or its request or response: each holds one. */
export function wrapped(root: Members, contract: Contract): Detection | undefined {
  const keys = Object.keys(root).filter((key) => !key.startsWith("$"));
  const subjects = [];
  const operations = operationsOf(contract);
  for (const key of keys) {
    const value = root[key];
    const [, name = "", ending] = /^(.*?)(request|input|response|output)?$/.exec(letters(key)) ?? [];
    const operation = operations.get(name);
    if (operation === undefined || !isRecord(value)) return undefined;
    const role = roleOf(ending, value, operation, contract);
    const shape = role === "request" ? operation.request : operation.response;
    subjects.push(subjectOf({ role, shape, operation: operation.name, path: [key] }, value));
  }
  const [first] = subjects;
  if (first === undefined) return undefined;
  const kind = subjects.some((one) => one.kind === "request") ? "request" : "response";
  return subjects.length === 1 ? { kind, shape: first.shape, subjects } : { kind, subjects };
}

function answered(root: Members, service: Members, { operation }: Hint, contract: Contract): Detection | undefined {
  const known = contract.shape("Service")?.members;
  if (!Object.keys(service).some((key) => known?.has(key) && key !== "CreatedAt" && key !== "Status")) return undefined;
  const named = operation && contract.shape(operation.response)?.members?.has("Service") ? operation : undefined;
  const plain = named ?? contract.operation(Object.hasOwn(root, "OperationId") ? "CreateService" : "DescribeService");
  return plain && whole({ role: "response", shape: plain.response, operation: plain.name }, root);
}

function described(root: Members, hint: () => Hint): Detection {
  if (root.ServiceName !== undefined && root.ServiceArn === undefined) return request("CreateService", root);
  let name: string | undefined;
  for (const key of Object.keys(root)) {
    const short = letters(key);
    if (short === "servicearn") return request("UpdateService", root);
    if (short === "servicename") name = key;
  }
  if (name !== undefined) return request("CreateService", root);
  const operation = hint().operation?.name === "UpdateService" ? "UpdateService" : "CreateService";
  const part = subjectOf({ role: "part", shape: `${operation}Request`, operation, partial: true }, root);
  const subject = operation === "UpdateService" ? { ...part, intent: intentOf(operation) } : part;
  return { kind: "fragment", shape: subject.shape, subjects: [subject] };
}

/** Whether a root names a service and a part of it to change, and shows nothing that only an answer has. */
function isChange(root: Members, contract: Contract): boolean {
  if (typeof root.ServiceArn !== "string" || REPORTED.some((name) => Object.hasOwn(root, name))) return false;
  const changed = contract.shape("UpdateServiceRequest")?.members;
  return Object.keys(root).some((name) => changed?.has(name) && isRecord(root[name]));
}

function request(operation: string, root: Members): Detection {
  return whole({ role: "request", shape: `${operation}Request`, operation }, root);
}

function roleOf(
  ending: string | undefined,
  value: Members,
  operation: Operation,
  contract: Contract,
): "request" | "response" {
  if (ending !== undefined) return ending === "request" || ending === "input" ? "request" : "response";
  const fits = (shape: string) => Object.keys(value).filter((key) => contract.shape(shape)?.members?.has(key)).length;
  return fits(operation.response) > fits(operation.request) ? "response" : "request";
}
