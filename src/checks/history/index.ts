import type { HistoryCheck } from "../define.ts";
import answersAreAboutWhatWasAsked from "./answers-are-about-what-was-asked.ts";
import callsOnOneServiceLeaveOthersAlone from "./calls-on-one-service-leave-others-alone.ts";
import createdAtNeverChanges from "./created-at-never-changes.ts";
import deletedAtNotBeforeCreatedAt from "./deleted-at-not-before-created-at.ts";
import deletedAtOnlyOnWhatWasDeleted from "./deleted-at-only-on-what-was-deleted.ts";
import deletedThingsSayWhen from "./deleted-things-say-when.ts";
import disassociatedDomainsAreNotActive from "./disassociated-domains-are-not-active.ts";
import domainsAreListedWhileAssociated from "./domains-are-listed-while-associated.ts";
import emptyPagesDoNotGoOn from "./empty-pages-do-not-go-on.ts";
import identityNeverChanges from "./identity-never-changes.ts";
import idsAreUnique from "./ids-are-unique.ts";
import listsForgetWhatWasDeleted from "./lists-forget-what-was-deleted.ts";
import listsHoldWhatWasMade from "./lists-hold-what-was-made.ts";
import listsKeepToTheirFilter from "./lists-keep-to-their-filter.ts";
import listsShowTheLatestRevisions from "./lists-show-the-latest-revisions.ts";
import noLimitMeansOnePage from "./no-limit-means-one-page.ts";
import nothingLeadsToADeletedService from "./nothing-leads-to-a-deleted-service.ts";
import oneDefaultInAList from "./one-default-in-a-list.ts";
import oneOfTwoCreationsWins from "./one-of-two-creations-wins.ts";
import operationRecordsEndOnce from "./operation-records-end-once.ts";
import operationsAreNewestFirst from "./operations-are-newest-first.ts";
import operationsAreOverWhenTheirServiceRests from "./operations-are-over-when-their-service-rests.ts";
import operationsAreRecorded from "./operations-are-recorded.ts";
import operationsAreThoseThatWereBegun from "./operations-are-those-that-were-begun.ts";
import operationsDoNotOverlap from "./operations-do-not-overlap.ts";
import operationsThatSucceedTakeEffect from "./operations-that-succeed-take-effect.ts";
import pagesHoldNothingTwice from "./pages-hold-nothing-twice.ts";
import pagesKeepToTheirLimit from "./pages-keep-to-their-limit.ts";
import pagesLeaveNothingOut from "./pages-leave-nothing-out.ts";
import pagingComesToAnEnd from "./paging-comes-to-an-end.ts";
import resourcesComeToRest from "./resources-come-to-rest.ts";
import updatedAtMoves from "./updated-at-moves.ts";
import updatedAtNeverGoesBack from "./updated-at-never-goes-back.ts";
import updatedAtNotBeforeCreatedAt from "./updated-at-not-before-created-at.ts";
import usersOfAConfigurationAreListed from "./users-of-a-configuration-are-listed.ts";

/** The checks that look at a whole history. */
export const HISTORY_CHECKS: readonly HistoryCheck[] = [
  answersAreAboutWhatWasAsked,
  callsOnOneServiceLeaveOthersAlone,
  createdAtNeverChanges,
  deletedAtNotBeforeCreatedAt,
  deletedAtOnlyOnWhatWasDeleted,
  deletedThingsSayWhen,
  disassociatedDomainsAreNotActive,
  domainsAreListedWhileAssociated,
  emptyPagesDoNotGoOn,
  identityNeverChanges,
  idsAreUnique,
  listsForgetWhatWasDeleted,
  listsHoldWhatWasMade,
  listsKeepToTheirFilter,
  listsShowTheLatestRevisions,
  noLimitMeansOnePage,
  nothingLeadsToADeletedService,
  oneDefaultInAList,
  oneOfTwoCreationsWins,
  operationRecordsEndOnce,
  operationsAreNewestFirst,
  operationsAreOverWhenTheirServiceRests,
  operationsAreRecorded,
  operationsAreThoseThatWereBegun,
  operationsDoNotOverlap,
  operationsThatSucceedTakeEffect,
  pagesHoldNothingTwice,
  pagesKeepToTheirLimit,
  pagesLeaveNothingOut,
  pagingComesToAnEnd,
  resourcesComeToRest,
  updatedAtMoves,
  updatedAtNeverGoesBack,
  updatedAtNotBeforeCreatedAt,
  usersOfAConfigurationAreListed,
];
