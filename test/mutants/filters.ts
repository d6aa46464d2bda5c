import { defineMutant, type Mutant } from "./define.ts";
import { isMembers, type Members } from "./faulty/edit.ts";
import type { Faults } from "./faulty/faults.ts";

const CHECK = "lists-keep-to-their-filter";

const FILTERS: readonly (readonly [operation: string, member: string])[] = [
  ["ListConnections", "ConnectionName"],
  ["ListAutoScalingConfigurations", "AutoScalingConfigurationName"],
  ["ListObservabilityConfigurations", "ObservabilityConfigurationName"],
];

/** Broken emulators whose lists do not keep to what they were asked for. */
export const FILTERS_IGNORED: readonly Mutant[] = [
  ...FILTERS.map(([operation, member]) =>
    defineMutant({
      id: `${operation}-of-any-name`,
      breaks: `${operation} looks for Name instead of ${member}, and so lists everything.`,
      check: CHECK,
      also: [{ check: "pages-hold-nothing-twice", why: "a token of the whole list leads on in the filtered one" }],
      shows: "over several calls",
      faults: ignoring(operation, (input) => without(input, member)),
    }),
  ),
  defineMutant({
    id: "ingress-filter-ignored",
    breaks: "ListVpcIngressConnections ignores its Filter.",
    check: CHECK,
    shows: "over several calls",
    faults: ignoring("ListVpcIngressConnections", (input) => without(input, "Filter")),
  }),
  defineMutant({
    id: "ingress-endpoint-ignored",
    breaks: "ListVpcIngressConnections ignores the endpoint in its Filter.",
    check: CHECK,
    shows: "over several calls",
    faults: ignoring("ListVpcIngressConnections", ({ Filter, ...rest }) => ({
      ...rest,
      ...(isMembers(Filter) && { Filter: without(Filter, "VpcEndpointId") }),
    })),
  }),
  defineMutant({
    id: "connection-filter-by-prefix",
    breaks: "ListConnections finds nothing by a whole name.",
    check: "lists-hold-what-was-made",
    faults: ignoring("ListConnections", ({ ConnectionName, ...rest }) => ({
      ...rest,
      ...(typeof ConnectionName === "string" && { ConnectionName: `${ConnectionName}-` }),
    })),
  }),
  defineMutant({
    id: "connection-filter-refused",
    breaks: "ListConnections knows no ConnectionName.",
    check: "valid-requests-are-accepted",
    faults: () => ({
      refuses: ({ operation, input }) =>
        operation === "ListConnections" && input.ConnectionName !== undefined ? "InvalidRequestException" : undefined,
    }),
  }),
];

/** Takes other parameters for those of a list; its tokens hold all the same. */
function ignoring(operation: string, change: (input: Members) => Members): () => Faults {
  return () => ({
    pardons: ({ guard }) => guard === "token-fits",
    request: ({ input }) => input,
    apply: (_, call, usual) =>
      usual(call.operation === operation && call.input.NextToken === undefined ? change(call.input) : call.input),
  });
}

function without(input: Members, member: string): Members {
  const { [member]: _, ...rest } = input;
  return rest;
}
