import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Check, Problem, RecordedCall, RecordedResponse } from "../../src/checks/define.ts";
import { HISTORY_CHECKS } from "../../src/checks/history/index.ts";
import { CHECKS } from "../../src/checks/index.ts";
import { inspectHistory } from "../../src/checks/inspect.ts";
import { played } from "../../src/checks/played.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { toPointer } from "../../src/core/pointer.ts";
import { replayed } from "../../src/harness/recordings/replayed.ts";
import { writeResponse } from "../../src/wire/response.ts";
import { altered, changed, HABITS } from "../fixtures/altered.ts";
import { isLong, some } from "../fixtures/long.ts";
import { TOURS } from "../fixtures/tours.ts";
import { leftIn, paragraph } from "../fixtures/words.ts";

/** All that is said of every example, word by word; `vitest -u` writes it after words were changed on purpose. */
const GOLDEN = join(import.meta.dirname, "../golden/words/checks");
const contract = contractAt(LATEST);

test.each(CHECKS.map((check) => [check.id, check] as const))("%s says of its examples", async (id, check) => {
  const told = (["conforms", "violates"] as const).flatMap((kind) =>
    check.examples[kind].map((example, index) => paragraph(`${kind} ${index}`, wordsOf(check, example))),
  );
  await expect(told.join("\n")).toMatchFileSnapshot(join(GOLDEN, `${id}.txt`));
});

test("no words are left of a check that is gone", () => {
  const left = [...leftIn(GOLDEN), ...leftIn(BYTES)];
  expect(CHECKS.map(({ id }) => id)).toEqual(expect.arrayContaining(left));
});

/** What the check has to say, and every fault that another one sees. */
function wordsOf(check: Check, example: readonly RecordedCall[] | RecordedResponse): readonly string[] {
  if (check.on === "protocol") {
    const { status, headers = {}, body } = example as RecordedResponse;
    return check.inspect({ is: "response", status, headers, body: Buffer.from(body) }).map(shown);
  }
  const inspected = inspectHistory(replayed(example as readonly RecordedCall[]), contract);
  return inspected
    .filter((one) => one.check === check || one.problems.length > 0)
    .map(({ check: { id }, judged, problems }) =>
      [`${id} judged ${id === check.id ? judged : "some"}`, ...problems.map(shown)].join("\n    "),
    );
}

function shown({ message, aspect, expected, actual, path, exchange }: Problem): string {
  const place = `${exchange ?? ""}${path ? ` ${toPointer(path)}` : ""}`;
  return `${place} (${aspect}) ${message} ${JSON.stringify(expected)} / ${JSON.stringify(actual)}`;
}

/** What a check of bytes sends, and what it says of the answers that are examples of any of them. */
const BYTES = join(import.meta.dirname, "../golden/words/bytes");
const OF_BYTES = CHECKS.filter((check) => check.on === "protocol");

test.each(OF_BYTES.map((check) => [check.id, check] as const))(
  "%s sends, and says of any answer",
  async (id, check) => {
    const { method = "POST", path = "/", headers, body } = check.request;
    const bytes = Buffer.from(body);
    const sent = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const ends = [bytes.subarray(0, 40), bytes.subarray(-9)].map((end) => JSON.stringify(end.toString("latin1")));
    const answers = OF_BYTES.flatMap(({ examples }) => [...examples.conforms, ...examples.violates]);
    const edges = [299, 300].map((status) => ({ status, body: "{}" }));
    const told = [...new Set([...answers, ...edges].map((one) => JSON.stringify(one)))].flatMap((text) => {
      const { status, headers, body } = JSON.parse(text) as RecordedResponse;
      const answer = `${status} ${headers?.["content-type"]} ${body.slice(0, 60)}`;
      return wordsOf(check, { status, body, ...(headers && { headers }) }).map((words) => `${answer}:${words}`);
    });
    const file = join(BYTES, `${id}.txt`);
    await expect(
      [
        paragraph(`${method} ${path}`, [...sent, `${bytes.length} bytes from ${ends.join(" to ")}`]),
        paragraph("is called wrong", told),
      ].join("\n"),
    ).toMatchFileSnapshot(file);
  },
);

/** What is said where one answer of a tour is turned around, or one member of it is another or gone. */
const TOURED = join(import.meta.dirname, "../golden/words/tours");
const OF_CALLS = CHECKS.filter(({ on }) => on !== "history");
const ERRORS = ["InvalidRequestException", "InvalidStateException", "ResourceNotFoundException"];
const ID = "00000000-0000-4000-8000-000000000000";

const TURNED = some(Object.keys(TOURS));

describe.each(Object.entries(TOURS))("a tour through %s", (tour, { steps, closely }) => {
  const golden = (what: string): string => join(TOURED, `${tour.replaceAll(" ", "-")}-${what}.txt`);
  /** What is said of the last answer of the way to a call, if it is another one. */
  const saidOf = (calls: readonly RecordedCall[], number: number, response: RecordedResponse): readonly string[] => {
    const way = calls.slice(0, number + 1).map((call, at) => (at < number ? call : { ...call, response }));
    const history = replayed(way);
    return [
      ...inspectHistory(history.slice(-1), contract, OF_CALLS),
      ...inspectHistory(history, contract, HISTORY_CHECKS),
    ].flatMap(({ check: { id }, problems }) => problems.map((problem) => `${id}${shown(problem).slice(1)}`));
  };

  test("is judged by checks that have a say, and by all of them well", async () => {
    const inspected = inspectHistory(replayed(played(steps)), contract);
    expect(inspected.flatMap(({ problems }) => problems)).toEqual([]);
    const told = inspected.map(({ check: { id }, judged }) => `${id} ${judged}\n`);
    await expect(told.sort().join("")).toMatchFileSnapshot(golden("as-it-is"));
  });

  test.skipIf(!TURNED.includes(tour))("is called wrong where an answer is turned around", async () => {
    const calls = played(steps);
    const told = calls.map(({ call, response: { status, body } }, number) => {
      const others: RecordedResponse[] = ERRORS.filter((name) => !body.includes(name)).map((name) =>
        writeResponse({ ok: false, error: { name, message: "It is refused." } }, ID),
      );
      const accepted = calls.find((other) => other.call === call && other.response.status < 300)?.response;
      if (status >= 300) others.push(accepted ?? writeResponse({ ok: true, output: {} }, ID));
      return paragraph(
        `${number} ${call} ${status}`,
        others.flatMap((other) => saidOf(calls, number, other)),
      );
    });
    await expect(told.join("\n")).toMatchFileSnapshot(golden("turned-around"));
  });

  test.skipIf(!isLong)("is called wrong where all answers are wrong in one way", async () => {
    const calls = played(steps);
    const told = Object.entries(HABITS).map(([habit, change]) => {
      const wrong = calls.map((call) => {
        if (call.response.status >= 300) return call;
        const body = JSON.stringify(changed(JSON.parse(call.response.body), change));
        return { ...call, response: { ...call.response, body } };
      });
      const found = inspectHistory(replayed(wrong), contract).flatMap(({ check: { id }, problems }) =>
        problems.map(({ aspect }) => `${id} (${aspect})`),
      );
      return paragraph(habit, [...new Set(found)]);
    });
    await expect(told.join("\n")).toMatchFileSnapshot(golden("habits"));
  });

  test.skipIf(closely.length === 0 || !isLong)("is called wrong where a member is another or gone", async () => {
    const calls = played(steps);
    const told = closely.map((number) => {
      const { call, response } = calls[number] as RecordedCall;
      const said = altered(JSON.parse(response.body)).map(([what, body]) => {
        const found = saidOf(calls, number, { ...response, body: JSON.stringify(body) });
        return `${what}: ${found.map((one) => one.slice(0, one.indexOf(")") + 1)).join(", ")}`;
      });
      return paragraph(`${number} ${call}`, said);
    });
    await expect(told.join("\n")).toMatchFileSnapshot(golden("members"));
  });
});
