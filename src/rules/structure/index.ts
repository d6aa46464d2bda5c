import type { Rule } from "../../core/define.ts";
import allowedValue from "./allowed-value.ts";
import cloudformationSpelling from "./cloudformation-spelling.ts";
import documentedLength from "./documented-length.ts";
import documentedType from "./documented-type.ts";
import environmentIsAList from "./environment-is-a-list.ts";
import environmentIsAMap from "./environment-is-a-map.ts";
import environmentItemIsAPair from "./environment-item-is-a-pair.ts";
import imageLiesInEcr from "./image-lies-in-ecr.ts";
import knownMember from "./known-member.ts";
import memberCase from "./member-case.ts";
import membersArePascalCase from "./members-are-pascal-case.ts";
import misplacedMember from "./misplaced-member.ts";
import noEmptyArn from "./no-empty-arn.ts";
import noNewerMember from "./no-newer-member.ts";
import noNewerValue from "./no-newer-value.ts";
import numberRange from "./number-range.ts";
import placeholder from "./placeholder.ts";
import requiredMember from "./required-member.ts";
import skeletonIsFilledIn from "./skeleton-is-filled-in.ts";
import structureHasItsOwnMembers from "./structure-has-its-own-members.ts";
import tagKeyPrefix from "./tag-key-prefix.ts";
import terraformSpelling from "./terraform-spelling.ts";
import textPattern from "./text-pattern.ts";
import uniquePair from "./unique-pair.ts";
import updateCannotChange from "./update-cannot-change.ts";
import valueCase from "./value-case.ts";

/** Words for every way in which a value leaves its shape: of several rules for one kind, the more particular first. */
export const STRUCTURE_RULES: readonly Rule[] = [
  skeletonIsFilledIn,
  cloudformationSpelling,
  membersArePascalCase,
  imageLiesInEcr,
  environmentItemIsAPair,
  structureHasItsOwnMembers,
  updateCannotChange,
  terraformSpelling,
  memberCase,
  misplacedMember,
  knownMember,
  noNewerMember,
  noNewerValue,
  requiredMember,
  placeholder,
  environmentIsAMap,
  environmentIsAList,
  documentedType,
  valueCase,
  allowedValue,
  noEmptyArn,
  tagKeyPrefix,
  textPattern,
  documentedLength,
  numberRange,
  uniquePair,
];
