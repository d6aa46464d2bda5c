import type { ProtocolCheck } from "../define.ts";
import bodiesAreUtf8 from "./bodies-are-utf-8.ts";
import brokenJsonHasItsError from "./broken-json-has-its-error.ts";
import brokenJsonIsRefused from "./broken-json-is-refused.ts";
import compressionIsRefused from "./compression-is-refused.ts";
import contentTypeMayHaveParameters from "./content-type-may-have-parameters.ts";
import deepNestingIsSurvived from "./deep-nesting-is-survived.ts";
import emptyBodiesAreRequests from "./empty-bodies-are-requests.ts";
import emptyObjectsAreRequests from "./empty-objects-are-requests.ts";
import errorsHaveAnEnvelope from "./errors-have-an-envelope.ts";
import listsAreNoRequests from "./lists-are-no-requests.ts";
import longBodiesAreAnswered from "./long-bodies-are-answered.ts";
import nothingFollowsTheObject from "./nothing-follows-the-object.ts";
import operationsArePosted from "./operations-are-posted.ts";
import otherMediaTypesAreRefused from "./other-media-types-are-refused.ts";
import requestsNameTheService from "./requests-name-the-service.ts";
import requestsNameTheirOperation from "./requests-name-their-operation.ts";
import unknownOperationsAreRefused from "./unknown-operations-are-refused.ts";
import unknownOperationsHaveTheirError from "./unknown-operations-have-their-error.ts";
import whiteSpaceMeansNothing from "./white-space-means-nothing.ts";

/** The checks that send bytes of their own: first what has to be understood, last what a server may not survive. */
export const PROTOCOL_CHECKS: readonly ProtocolCheck[] = [
  emptyObjectsAreRequests,
  emptyBodiesAreRequests,
  contentTypeMayHaveParameters,
  whiteSpaceMeansNothing,
  errorsHaveAnEnvelope,
  unknownOperationsAreRefused,
  unknownOperationsHaveTheirError,
  requestsNameTheirOperation,
  requestsNameTheService,
  operationsArePosted,
  otherMediaTypesAreRefused,
  brokenJsonIsRefused,
  brokenJsonHasItsError,
  listsAreNoRequests,
  bodiesAreUtf8,
  nothingFollowsTheObject,
  compressionIsRefused,
  longBodiesAreAnswered,
  deepNestingIsSurvived,
];
