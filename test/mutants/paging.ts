import { defineMutant, type Mutant } from "./define.ts";
import { at, isMembers, type Members } from "./faulty/edit.ts";
import type { Call, Faults } from "./faulty/faults.ts";

const LISTS: Readonly<Record<string, string>> = {
  ListServices: "ServiceSummaryList",
  ListConnections: "ConnectionSummaryList",
  ListAutoScalingConfigurations: "AutoScalingConfigurationSummaryList",
  ListObservabilityConfigurations: "ObservabilityConfigurationSummaryList",
  ListOperations: "OperationSummaryList",
  ListVpcConnectors: "VpcConnectors",
  ListVpcIngressConnections: "VpcIngressConnectionSummaryList",
  ListServicesForAutoScalingConfiguration: "ServiceArnList",
  DescribeCustomDomains: "CustomDomains",
};

/** Changes the pages of lists. */
const pages = (change: (items: readonly unknown[], page: Members, call: Call) => Members) => (): Faults => ({
  answer: (answer, call) => {
    const member = LISTS[call.operation];
    if (!answer.ok || member === undefined || !isMembers(answer.output)) return answer;
    const items = answer.output[member];
    const altered = change(Array.isArray(items) ? items : [], answer.output, call);
    const { items: list = items, ...rest } = altered;
    const output: Members = { ...rest, [member]: list };
    for (const [name, value] of Object.entries(output)) if (value === undefined) delete output[name];
    return { ok: true, output };
  },
});

/** Counts the pages of one walk through a list. */
const pageNumbers = (): ((call: Call, next: unknown) => number) => {
  const numbers = new Map<unknown, number>();
  return ({ input }, next) => {
    const number = input.NextToken === undefined ? 1 : (numbers.get(input.NextToken) ?? 1);
    if (next !== undefined) numbers.set(next, number + 1);
    return number;
  };
};

/** Broken emulators whose lists do not page as documented. */
export const PAGING: readonly Mutant[] = [
  defineMutant({
    id: "last-item-doubled",
    breaks: "Each page begins with the last item of the page before.",
    check: "pages-hold-nothing-twice",
    shows: "over several calls",
    faults: () => {
      const last = new Map<unknown, unknown>();
      return pages((items, page, { input }) => {
        const before = last.get(input.NextToken);
        if (page.NextToken !== undefined) last.set(page.NextToken, items.at(-1));
        return before === undefined
          ? page
          : { ...page, items: [before, ...items.slice(0, Math.max(1, items.length - 1))] };
      })();
    },
    also: [
      { check: "operations-do-not-overlap", why: "an operation that stands twice is followed by an older one" },
      { check: "pages-leave-nothing-out", why: "what is doubled pushes something else out" },
      { check: "pages-keep-to-their-limit", why: "a page of one item becomes one of two" },
    ],
  }),
  defineMutant({
    id: "third-page-drops",
    breaks: "The third page of a list leaves out its first item.",
    check: "pages-leave-nothing-out",
    shows: "over several calls",
    also: [
      { check: "operations-are-recorded", why: "the record of an operation may be what is dropped" },
      { check: "lists-hold-what-was-made", why: "a resource of the script may be what is dropped" },
    ],
    faults: () => {
      const number = pageNumbers();
      return pages((items, page, call) =>
        number(call, page.NextToken) === 3 ? { ...page, items: items.slice(1) } : page,
      )();
    },
  }),
  defineMutant({
    id: "second-page-drops",
    breaks: "The second page of a list begins one item too late.",
    check: "pages-leave-nothing-out",
    shows: "over several calls",
    also: [
      { check: "operations-are-recorded", why: "the record of an operation may be what is dropped" },
      { check: "lists-hold-what-was-made", why: "a resource of the script may be what is dropped" },
    ],
    faults: pages((items, page, { input }) =>
      input.NextToken === undefined ? page : { ...page, items: items.slice(1) },
    ),
  }),
  defineMutant({
    id: "no-second-page",
    breaks: "A list is cut after its first page, without a token.",
    check: "lists-hold-what-was-made",
    shows: "over several calls",
    also: [
      { check: "pages-leave-nothing-out", why: "what is not on the first page is nowhere" },
      { check: "operations-are-recorded", why: "what is not on the first page is nowhere" },
      { check: "domains-are-listed-while-associated", why: "what is not on the first page is nowhere" },
    ],
    faults: pages((_, page) => ({ ...page, NextToken: undefined })),
  }),
  defineMutant({
    id: "paging-never-ends",
    breaks: "The last page has the token that has led to it.",
    check: "paging-comes-to-an-end",
    shows: "over several calls",
    faults: pages((_, page, { input }) => ({ ...page, NextToken: page.NextToken ?? input.NextToken })),
    also: [{ check: "pages-hold-nothing-twice", why: "the last page comes again and again" }],
  }),
  defineMutant({
    id: "limit-ignored",
    breaks: "MaxResults is ignored.",
    check: "pages-keep-to-their-limit",
    faults: () => ({
      apply: (_, { operation, input }, usual) => {
        const { MaxResults: __, ...rest } = input;
        return usual(operation in LISTS ? rest : input);
      },
    }),
  }),
  defineMutant({
    id: "one-too-many",
    breaks: "A page holds one item more than MaxResults.",
    check: "pages-keep-to-their-limit",
    faults: () => ({
      pardons: ({ guard }) => guard === "token-fits",
      apply: (_, { operation, input }, usual) =>
        usual(
          operation in LISTS && typeof input.MaxResults === "number"
            ? { ...input, MaxResults: input.MaxResults + 1 }
            : input,
        ),
    }),
    also: [{ check: "given-tokens-are-accepted", why: "its tokens hold for one item more" }],
  }),
  defineMutant({
    id: "pages-of-two-without-limit",
    breaks: "Without MaxResults a page holds two items.",
    check: "no-limit-means-one-page",
    shows: "over several calls",
    faults: () => ({
      apply: (_, { operation, input }, usual) =>
        usual(operation in LISTS && input.MaxResults === undefined ? { ...input, MaxResults: 2 } : input),
      pardons: ({ guard }) => guard === "token-fits",
    }),
  }),
  defineMutant({
    id: "any-token",
    breaks: "A token that was never given leads to the first page.",
    check: "tokens-go-with-their-request",
    faults: () => ({ pardons: ({ guard }) => guard === "token-fits" }),
  }),
  defineMutant({
    id: "tokens-refused",
    breaks: "ListConnections refuses the tokens that it gives.",
    check: "given-tokens-are-accepted",
    shows: "over several calls",
    faults: pagesOf("ListConnections", (page) =>
      page.NextToken === undefined ? page : { ...page, NextToken: `${page.NextToken}x` },
    ),
  }),
  defineMutant({
    id: "operations-paged-oldest-first",
    breaks: "Pages of ListOperations are newest first inside, but the oldest page comes first.",
    check: "operations-are-newest-first",
    shows: "over several calls",
    faults: pages((items, page, { operation, input }) =>
      operation === "ListOperations" && input.MaxResults !== undefined ? { ...page, items: items.toReversed() } : page,
    ),
  }),
  defineMutant({
    id: "item-twice-on-a-page",
    breaks: "The first item of a list with two or more stands in it twice.",
    check: "pages-hold-nothing-twice",
    also: [
      { check: "operations-are-newest-first", why: "of records too one is listed twice" },
      { check: "operations-do-not-overlap", why: "of records too one is listed twice" },
    ],
    faults: pages((items, page, { input }) =>
      input.MaxResults === undefined && items.length > 1 ? { ...page, items: [...items, items[0]] } : page,
    ),
  }),
  defineMutant({
    id: "limit-of-connections-as-of-services",
    breaks: "ListConnections has the limit of ListServices, 20.",
    check: "limit-in-the-range-is-accepted",
    faults: () => ({
      refuses: ({ operation, input }) =>
        operation === "ListConnections" && Number(input.MaxResults) > 20 ? "InvalidRequestException" : undefined,
    }),
  }),
  defineMutant({
    id: "limit-of-one-refused",
    breaks: "A MaxResults of 1 is refused.",
    check: "limit-in-the-range-is-accepted",
    faults: () => ({
      refuses: ({ input }) => (input.MaxResults === 1 ? "InvalidRequestException" : undefined),
    }),
  }),
  defineMutant({
    id: "empty-pages-without-end",
    breaks: "After the last page of connections come empty ones without end, each with a token of its own.",
    check: "empty-pages-do-not-go-on",
    shows: "over several calls",
    faults: () => {
      let empty = 0;
      return {
        request: ({ operation, input }) => {
          if (operation !== "ListConnections" || !String(input.NextToken).startsWith("empty")) return input;
          const { NextToken: _, ...rest } = input;
          return { ...rest, ConnectionName: "nothing-has-this-name" };
        },
        answer: (answer, { operation, input }) =>
          answer.ok &&
          operation === "ListConnections" &&
          input.MaxResults !== undefined &&
          at(answer.output, "NextToken") === undefined
            ? { ok: true, output: { ...(answer.output as object), NextToken: `empty${++empty}` } }
            : answer,
      };
    },
  }),
];

function pagesOf(operation: string, change: (page: Members) => Members): () => Faults {
  return pages((_, page, call) => (call.operation === operation ? change(page) : page));
}
