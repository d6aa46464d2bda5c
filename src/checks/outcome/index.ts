import type { OutcomeCheck } from "../define.ts";
import anOperationInProgressHasItsError from "./an-operation-in-progress-has-its-error.ts";
import anUpdateChangesSomething from "./an-update-changes-something.ts";
import codeAndImageAreNotSwitched from "./code-and-image-are-not-switched.ts";
import codeConfigurationIsRequiredOnCreate from "./code-configuration-is-required-on-create.ts";
import deletedServicesAreNotChanged from "./deleted-services-are-not-changed.ts";
import deploymentsStartWhileRunningOnly from "./deployments-start-while-running-only.ts";
import domainsAreTakenOffWhereTheyAre from "./domains-are-taken-off-where-they-are.ts";
import enumValuesAreEnforced from "./enum-values-are-enforced.ts";
import exactlyOneSourceIsGiven from "./exactly-one-source-is-given.ts";
import failedServicesCanBeChanged from "./failed-services-can-be-changed.ts";
import givenTokensAreAccepted from "./given-tokens-are-accepted.ts";
import inactiveRevisionsAreNotMadeDefault from "./inactive-revisions-are-not-made-default.ts";
import inactiveRevisionsAreNotUsed from "./inactive-revisions-are-not-used.ts";
import ingressConnectionsChangeAtRestOnly from "./ingress-connections-change-at-rest-only.ts";
import lengthsAreEnforced from "./lengths-are-enforced.ts";
import limitInTheRangeIsAccepted from "./limit-in-the-range-is-accepted.ts";
import limitOutsideTheRangeIsRefused from "./limit-outside-the-range-is-refused.ts";
import nameOnlyArnDeletesAllRevisions from "./name-only-arn-deletes-all-revisions.ts";
import namesAreUnique from "./names-are-unique.ts";
import namesCanBeUsedAgain from "./names-can-be-used-again.ts";
import namesOfOtherServicesAreUnique from "./names-of-other-services-are-unique.ts";
import namesOfRunningServicesAreUnique from "./names-of-running-services-are-unique.ts";
import otherRefusalsCome from "./other-refusals-come.ts";
import patternsAreEnforced from "./patterns-are-enforced.ts";
import pausedServicesCanBeResumed from "./paused-services-can-be-resumed.ts";
import rangesAreEnforced from "./ranges-are-enforced.ts";
import refusalsNameTheDocumentedError from "./refusals-name-the-documented-error.ts";
import requiredMembersAreRequired from "./required-members-are-required.ts";
import runningServicesCanBePaused from "./running-services-can-be-paused.ts";
import servicesWithIngressAreNotDeleted from "./services-with-ingress-are-not-deleted.ts";
import sourceDirectoryEmptyIsRefused from "./source-directory-empty-is-refused.ts";
import sourceDirectoryTooLongIsRefused from "./source-directory-too-long-is-refused.ts";
import sourceDirectoryWellFormedIsAccepted from "./source-directory-well-formed-is-accepted.ts";
import sourceDirectoryWithNulIsRefused from "./source-directory-with-nul-is-refused.ts";
import statusesPermitOperations from "./statuses-permit-operations.ts";
import tokensGoWithTheirRequest from "./tokens-go-with-their-request.ts";
import typesAreEnforced from "./types-are-enforced.ts";
import unknownReferencesAreRefused from "./unknown-references-are-refused.ts";
import unknownResourcesAreNotFound from "./unknown-resources-are-not-found.ts";
import unknownTaggedResourcesAreNotFound from "./unknown-tagged-resources-are-not-found.ts";
import validRequestsAreAccepted from "./valid-requests-are-accepted.ts";
import whatAServiceUsesIsNotDeleted from "./what-a-service-uses-is-not-deleted.ts";
import whatAnyServiceUsesIsNotDeleted from "./what-any-service-uses-is-not-deleted.ts";
import whatIsDeletedIsNotDeletedAgain from "./what-is-deleted-is-not-deleted-again.ts";
import whatLeadsNowhereIsRefused from "./what-leads-nowhere-is-refused.ts";

/**
 * The checks of outcomes in the order in which they have the word: what is special before what is general, what is surely
 * documented before what is only likely.
 */
export const OUTCOME_CHECKS: readonly OutcomeCheck[] = [
  refusalsNameTheDocumentedError,
  sourceDirectoryEmptyIsRefused,
  sourceDirectoryTooLongIsRefused,
  sourceDirectoryWithNulIsRefused,
  limitOutsideTheRangeIsRefused,
  requiredMembersAreRequired,
  typesAreEnforced,
  enumValuesAreEnforced,
  lengthsAreEnforced,
  patternsAreEnforced,
  rangesAreEnforced,
  exactlyOneSourceIsGiven,
  codeConfigurationIsRequiredOnCreate,
  anUpdateChangesSomething,
  codeAndImageAreNotSwitched,
  anOperationInProgressHasItsError,
  deletedServicesAreNotChanged,
  deploymentsStartWhileRunningOnly,
  statusesPermitOperations,
  unknownResourcesAreNotFound,
  unknownTaggedResourcesAreNotFound,
  whatLeadsNowhereIsRefused,
  namesOfRunningServicesAreUnique,
  namesOfOtherServicesAreUnique,
  namesAreUnique,
  whatAServiceUsesIsNotDeleted,
  whatAnyServiceUsesIsNotDeleted,
  nameOnlyArnDeletesAllRevisions,
  servicesWithIngressAreNotDeleted,
  ingressConnectionsChangeAtRestOnly,
  inactiveRevisionsAreNotMadeDefault,
  whatIsDeletedIsNotDeletedAgain,
  inactiveRevisionsAreNotUsed,
  unknownReferencesAreRefused,
  tokensGoWithTheirRequest,
  domainsAreTakenOffWhereTheyAre,
  otherRefusalsCome,
  namesCanBeUsedAgain,
  sourceDirectoryWellFormedIsAccepted,
  limitInTheRangeIsAccepted,
  givenTokensAreAccepted,
  pausedServicesCanBeResumed,
  runningServicesCanBePaused,
  failedServicesCanBeChanged,
  validRequestsAreAccepted,
];
