/**
 * Hold each call of an `AppRunnerClient`, or of its mock, against the contract.
 *
 * @module apprunner-contract/middleware
 */

export type { CallFinding } from "../engine/calls/judge.ts";
export { contractMiddleware, type Plugin, type Stack } from "../engine/calls/middleware.ts";
export { contractClient, contractMock, type Mock } from "../engine/calls/mock.ts";
export { type CallOptions, ContractError, findingText } from "../engine/calls/tell.ts";
export type { Client } from "../wire/targets/client.ts";
