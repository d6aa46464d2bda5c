import { amazonRegion, isAmazon, isLoopback } from "../wire/targets/endpoint.ts";
import type { Arguments, Option } from "./command.ts";
import { UsageError } from "./io.ts";

/** Where a target is: on this machine or in this process, somewhere else, or AWS itself. */
export type Place =
  | { readonly is: "here" | "remote" }
  | { readonly is: "aws"; readonly region: string; readonly account: string };

/** The options that say where may be gone, and how carefully. */
export const PLACE_OPTIONS = {
  region: { type: "string", value: "REGION", help: "the Region that requests are signed for (default: us-east-1)" },
  "allow-remote": { type: "boolean", help: "drive a URL that is not on this machine" },
  "allow-aws": { type: "boolean", help: "drive AWS itself; only with --allow-remote and --account" },
  account: { type: "string", value: "ID", help: "the AWS account that it must be; another one ends the run" },
  rate: { type: "string", value: "N", help: "calls a second at most (default: no limit; on AWS 2)" },
} as const satisfies Readonly<Record<string, Option>>;

/** Where a URL leads. Throws a UsageError for what is no URL, and for places that the user has not allowed. */
export function placeOf(url: string, { options }: Arguments): Place {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    throw new UsageError(`${JSON.stringify(url)} is no URL of an implementation, such as http://127.0.0.1:4566`);
  if (isAmazon(url)) return awsAt(url, options);
  if (isLoopback(url)) return { is: "here" };
  if (options["allow-remote"] !== true)
    throw new UsageError(
      `${url} is not on this machine: conform creates and deletes resources there. Say --allow-remote if you mean it`,
    );
  return { is: "remote" };
}

function awsAt(url: string, options: Arguments["options"]): Place {
  if (options["allow-remote"] !== true || options["allow-aws"] !== true)
    throw new UsageError(
      `${url} is AWS itself, where what is created costs money: say --allow-remote --allow-aws --account ID if you mean it. Without --allow-create it then only sends what has to be refused`,
    );
  const account = options.account as string | undefined;
  if (account === undefined)
    throw new UsageError("--allow-aws needs --account ID: the run ends before anything is created where it is another");
  if (!ACCOUNT.test(account))
    throw new UsageError(`--account takes the 12 digits of an AWS account, not ${JSON.stringify(account)}`);
  const region = amazonRegion(url);
  if (region === undefined)
    throw new UsageError(`${url} is no endpoint of App Runner, such as https://apprunner.us-east-1.amazonaws.com`);
  if (new URL(url).protocol !== "https:")
    throw new UsageError(`${url} is not https: credentials are not sent over a connection that others can read`);
  if (options.region !== undefined && options.region !== region)
    throw new UsageError(`--region ${options.region} is not the Region of ${url}`);
  return { is: "aws", region, account };
}

const ACCOUNT = /^\d{12}$/u;
