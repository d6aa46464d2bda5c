import { deflateSync, inflateSync } from "node:zlib";
import dictionaries from "../../../schemas/replay-dictionary.json" with { type: "json" };
import { type ReplayPlan, readPlan, writePlan } from "./plan.ts";
import { ScriptError } from "./script-json.ts";

/** What stands between the id of a finding and what plays it again. */
const MARK = "~";

const NEWEST = "1";

/** The code of a finding: its id and, compressed, all that plays it again on any machine. */
export function codeOf(id: string, plan: ReplayPlan): string {
  const { request, commands, ...rest } = writePlan(plan);
  const { check: _, ...short } = rest;
  const text = JSON.stringify([short, request ?? commands]);
  return `${id}${MARK}${NEWEST}${deflateSync(text, { level: 9, dictionary: dictionaryOf(NEWEST) }).toString("base64url")}`;
}

/** Whether a text is a code and no mere id. */
export function isCode(text: string): boolean {
  return text.includes(MARK);
}

/** What a code plays. Throws a ScriptError for a code that was cut or changed. */
export function readCode(code: string): { readonly id: string; readonly plan: ReplayPlan } {
  const [id = "", packed = ""] = code.split(MARK);
  const value = unpacked(packed);
  const [rest, what] = Array.isArray(value) ? value : [];
  const check = id.replace(/-[0-9a-f]{8}$/u, "");
  const plan = readPlan({ ...rest, check, ...(typeof what === "string" ? { request: what } : { commands: what }) });
  return { id, plan };
}

function unpacked(packed: string): unknown {
  const number = packed.slice(0, 1);
  if (!Object.hasOwn(dictionaries.texts, number))
    throw new ScriptError("the code is of another version of this tool, or not whole: copy all of it");
  try {
    const bytes = inflateSync(Buffer.from(packed.slice(1), "base64url"), { dictionary: dictionaryOf(number) });
    return JSON.parse(bytes.toString());
  } catch {
    throw new ScriptError("the code is not whole: copy all of it, from the id to its last character");
  }
}

function dictionaryOf(number: string): Buffer {
  return Buffer.from((dictionaries.texts as Readonly<Record<string, string>>)[number] as string);
}
