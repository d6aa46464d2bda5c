import { contractAt, LATEST } from "../contract/contract.ts";
import type { Release } from "../core/release.ts";
import { arnOf, partsOf } from "../model/arn.ts";
import { type Settings, settingsAt } from "../model/index.ts";
import { REQUEST_LIMITS, type RequestLimits } from "../wire/request.ts";
import { RESPONSE_FORM, type ResponseForm } from "../wire/response.ts";

/** What an emulator may be told; everything has a default. */
export interface EmulatorOptions extends Partial<Settings> {
  /**
   * How every call of an operation ends: in a failure such as CREATE_FAILED for CreateService, or at once in an error
   * of the operation such as InternalServiceErrorException.
   */
  readonly failures?: Readonly<Record<string, string>>;
  /** Makes every id and time repeatable: a virtual clock, on which each call takes a second, and ids from the seed. */
  readonly seed?: string;
  /** The file that keeps the world; without it the world ends with the process. */
  readonly state?: string;
  /** The file that calls are written down in, as JSON lines without anything sensitive. */
  readonly log?: string;
  readonly limits?: Partial<RequestLimits>;
  readonly responses?: Partial<ResponseForm>;
  /** Whether answers are remembered as long as nothing changes, which no client can tell; true when absent. */
  readonly memo?: boolean;
  /** Is told of faults of the emulator itself, which the client only sees as InternalServiceErrorException. */
  readonly onFault?: (error: unknown) => void;
}

/** Options with every default filled in. */
export interface FullOptions {
  readonly settings: Settings;
  /** Operations that always answer one of their errors, which is not for the model to decide. */
  readonly refusals: Readonly<Record<string, string>>;
  readonly limits: RequestLimits;
  readonly responses: ResponseForm;
  readonly memo: boolean;
  readonly onFault: (error: unknown) => void;
}

/**
 * Fills in the defaults: the newest release, and what the model, the reader and the writer take by themselves.
 * Throws a RangeError where no ARN can be made of the account and the Region.
 */
export function fullOptions(options: EmulatorOptions): FullOptions {
  const {
    release = LATEST,
    seed: _,
    state: __,
    log: ___,
    limits,
    responses,
    memo = true,
    onFault = () => {},
    ...changes
  } = options;
  const { refusals, failures } = sorted(changes.failures ?? {}, release);
  const settings = settingsAt(release, { ...changes, failures });
  checkOwner(settings);
  return {
    settings,
    refusals,
    limits: { ...REQUEST_LIMITS, ...limits },
    responses: { ...RESPONSE_FORM, ...responses },
    memo,
    onFault,
  };
}

function sorted(given: Readonly<Record<string, string>>, release: Release) {
  const isError = ([operation, end]: readonly [string, string]): boolean =>
    contractAt(release).operation(operation)?.errors.includes(end) === true;
  const pairs = Object.entries(given);
  return {
    refusals: Object.fromEntries(pairs.filter(isError)),
    failures: Object.fromEntries(pairs.filter((pair) => !isError(pair))),
  };
}

function checkOwner(settings: Settings): void {
  const arn = arnOf(settings, "service", { name: "name", id: "0".repeat(32) });
  if (partsOf(settings, "service", arn)) return;
  const { account, region } = settings;
  throw new RangeError(`no ARN can be made of account ${account} and Region ${region}: an account is twelve digits`);
}
