import type { ExchangeCheck } from "../define.ts";
import absentMembersAreLeftOut from "./absent-members-are-left-out.ts";
import answersAreJson from "./answers-are-json.ts";
import answersArrive from "./answers-arrive.ts";
import answersHaveARequestId from "./answers-have-a-request-id.ts";
import answersHaveTheirMediaType from "./answers-have-their-media-type.ts";
import arnsHaveTheirForm from "./arns-have-their-form.ts";
import clientsReadTheAnswers from "./clients-read-the-answers.ts";
import cpuAndMemoryAreNormalised from "./cpu-and-memory-are-normalised.ts";
import emptyOutputsAreEmptyObjects from "./empty-outputs-are-empty-objects.ts";
import enumValuesAreKnown from "./enum-values-are-known.ts";
import errorsAboutTheCallerHaveAReason from "./errors-about-the-caller-have-a-reason.ts";
import errorsAreDeclared from "./errors-are-declared.ts";
import errorsHaveAText from "./errors-have-a-text.ts";
import errorsHaveAType from "./errors-have-a-type.ts";
import errorsHaveTheirStatus from "./errors-have-their-status.ts";
import errorsSayTheirTypeInTheBody from "./errors-say-their-type-in-the-body.ts";
import everyOperationIsKnown from "./every-operation-is-known.ts";
import idsHaveTheirForm from "./ids-have-their-form.ts";
import membersAreDocumented from "./members-are-documented.ts";
import openPointsStayConsistent from "./open-points-stay-consistent.ts";
import quotasLeaveRoom from "./quotas-leave-room.ts";
import requiredMembersAreThere from "./required-members-are-there.ts";
import serviceUrlIsABareHost from "./service-url-is-a-bare-host.ts";
import successesHaveStatus200 from "./successes-have-status-200.ts";
import timestampsAreInSeconds from "./timestamps-are-in-seconds.ts";
import timestampsAreNumbers from "./timestamps-are-numbers.ts";
import valuesHaveTheirType from "./values-have-their-type.ts";

/** The checks that look at one call and its answer: first whether there is an answer, then what it says. */
export const EXCHANGE_CHECKS: readonly ExchangeCheck[] = [
  answersArrive,
  answersAreJson,
  emptyOutputsAreEmptyObjects,
  successesHaveStatus200,
  answersHaveTheirMediaType,
  answersHaveARequestId,
  errorsHaveAType,
  errorsSayTheirTypeInTheBody,
  errorsHaveTheirStatus,
  errorsHaveAText,
  everyOperationIsKnown,
  errorsAreDeclared,
  errorsAboutTheCallerHaveAReason,
  requiredMembersAreThere,
  valuesHaveTheirType,
  absentMembersAreLeftOut,
  timestampsAreNumbers,
  timestampsAreInSeconds,
  enumValuesAreKnown,
  membersAreDocumented,
  arnsHaveTheirForm,
  idsHaveTheirForm,
  serviceUrlIsABareHost,
  cpuAndMemoryAreNormalised,
  clientsReadTheAnswers,
  openPointsStayConsistent,
  quotasLeaveRoom,
];
