import { defineOperation } from "../define.ts";
import { CREATE, CREATED, IMAGE_SERVICE } from "../example-calls.ts";
import { tokenFits } from "../guards/token-fits.ts";
import { pageOf } from "../paging/page.ts";
import { listedService } from "../service/show.ts";

const TWO = [CREATE, { call: "CreateService", input: IMAGE_SERVICE }] as const;

export default defineOperation<"ListServices">({
  name: "ListServices",
  evidence: "documented",
  guards: [tokenFits],
  apply: (world, input) => {
    const page = pageOf(world, "ListServices", input, { prefix: "service#", show: listedService });
    return { ServiceSummaryList: page.items, ...page.token };
  },
  examples: [
    {
      title: "without a limit the first page holds everything",
      given: TWO,
      input: {},
      answers: { ServiceSummaryList: [{ ServiceName: "monorepo-api" }, { ServiceName: "image-api" }], NextToken: null },
    },
    {
      title: "a page is as long as its limit",
      given: TWO,
      input: { MaxResults: 1 },
      answers: { ServiceSummaryList: [{ ServiceName: "monorepo-api" }], NextToken: "<any>" },
    },
    {
      title: "a token leads on",
      given: [...TWO, { call: "ListServices", input: { MaxResults: 1 } }],
      input: { MaxResults: 1, NextToken: "<2.NextToken>" },
      answers: { ServiceSummaryList: [{ ServiceName: "image-api" }], NextToken: null },
    },
    {
      title: "a token holds for the same parameters only",
      given: [...TWO, { call: "ListServices", input: { MaxResults: 1 } }],
      input: { MaxResults: 2, NextToken: "<2.NextToken>" },
      refuses: "InvalidRequestException",
    },
    { title: "a token cannot be made up", input: { NextToken: "bm90aGluZw" }, refuses: "InvalidRequestException" },
    {
      title: "a deleted service is not listed",
      given: [CREATE, { call: "DeleteService", input: { ServiceArn: CREATED } }],
      input: {},
      answers: { ServiceSummaryList: [] },
    },
    {
      title: "the limit of services is not the one of other lists",
      input: { MaxResults: 21 },
      refuses: "InvalidRequestException",
    },
  ],
});
