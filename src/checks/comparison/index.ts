import type { ComparisonCheck } from "../define.ts";
import anUpdateKeepsWhatItDoesNotMention from "./an-update-keeps-what-it-does-not-mention.ts";
import associationsAreFlagged from "./associations-are-flagged.ts";
import configurationsAreActiveUntilDeleted from "./configurations-are-active-until-deleted.ts";
import defaultsAreShown from "./defaults-are-shown.ts";
import documentedDefaultsApply from "./documented-defaults-apply.ts";
import imageServicesHaveNoSourceDirectory from "./image-services-have-no-source-directory.ts";
import keysOfAwsAreNotShown from "./keys-of-aws-are-not-shown.ts";
import latestIsTheNewestRevision from "./latest-is-the-newest-revision.ts";
import oneRevisionIsTheDefault from "./one-revision-is-the-default.ts";
import otherMembersAgree from "./other-members-agree.ts";
import privateServicesHaveNoUrl from "./private-services-have-no-url.ts";
import revisionsCountUp from "./revisions-count-up.ts";
import servicesScaleByTheDefaultConfiguration from "./services-scale-by-the-default-configuration.ts";
import servicesScaleByTheGivenConfiguration from "./services-scale-by-the-given-configuration.ts";
import sourceDirectoryDoesNotLeak from "./source-directory-does-not-leak.ts";
import sourceDirectoryIsReplacedByAnUpdate from "./source-directory-is-replaced-by-an-update.ts";
import sourceDirectoryRoundTrips from "./source-directory-round-trips.ts";
import statusesCanBeReached from "./statuses-can-be-reached.ts";
import tagsComeBack from "./tags-come-back.ts";
import whatWasSentComesBack from "./what-was-sent-comes-back.ts";

/** The checks of members in the order in which they have the word: what is special before what is general. */
export const COMPARISON_CHECKS: readonly ComparisonCheck[] = [
  sourceDirectoryIsReplacedByAnUpdate,
  imageServicesHaveNoSourceDirectory,
  sourceDirectoryDoesNotLeak,
  sourceDirectoryRoundTrips,
  tagsComeBack,
  servicesScaleByTheGivenConfiguration,
  servicesScaleByTheDefaultConfiguration,
  keysOfAwsAreNotShown,
  privateServicesHaveNoUrl,
  anUpdateKeepsWhatItDoesNotMention,
  whatWasSentComesBack,
  documentedDefaultsApply,
  defaultsAreShown,
  revisionsCountUp,
  latestIsTheNewestRevision,
  oneRevisionIsTheDefault,
  associationsAreFlagged,
  configurationsAreActiveUntilDeleted,
  statusesCanBeReached,
  otherMembersAgree,
];
