import askedForTwice from "./asked-for-twice.ts";
import autoScalingDefault from "./auto-scaling-default.ts";
import autoScalingRevisions from "./auto-scaling-revisions.ts";
import busyService from "./busy-service.ts";
import changesAtOnce from "./changes-at-once.ts";
import codeServiceLife from "./code-service-life.ts";
import connectionInUse from "./connection-in-use.ts";
import connections from "./connections.ts";
import connectionsInEveryState from "./connections-in-every-state.ts";
import customDomains from "./custom-domains.ts";
import type { Scenario } from "./define.ts";
import deletedService from "./deleted-service.ts";
import domainsInEveryState from "./domains-in-every-state.ts";
import imageConfigurationsDoNotLeak from "./image-configurations-do-not-leak.ts";
import imageServiceDefaults from "./image-service-defaults.ts";
import imageServiceFull from "./image-service-full.ts";
import imageServiceUpdates from "./image-service-updates.ts";
import inUseByAService from "./in-use-by-a-service.ts";
import inactiveConfigurations from "./inactive-configurations.ts";
import ingressInEveryState from "./ingress-in-every-state.ts";
import lookingWhileCreating from "./looking-while-creating.ts";
import namesAtOnce from "./names-at-once.ts";
import observabilityRevisions from "./observability-revisions.ts";
import pages from "./pages.ts";
import pagesPastTheEnd from "./pages-past-the-end.ts";
import pausedService from "./paused-service.ts";
import revisionsAtOnce from "./revisions-at-once.ts";
import sourceDirectoriesDoNotLeak from "./source-directories-do-not-leak.ts";
import sourceDirectoryEdges from "./source-directory-edges.ts";
import sourceDirectoryInCharacters from "./source-directory-in-characters.ts";
import tagsOnEveryKind from "./tags-on-every-kind.ts";
import unknownResources from "./unknown-resources.ts";
import useAndDeleteAtOnce from "./use-and-delete-at-once.ts";
import vpcConnectors from "./vpc-connectors.ts";
import vpcIngressConnections from "./vpc-ingress-connections.ts";
import wrongRequests from "./wrong-requests.ts";

/** Every directed script, those that show most with the fewest calls first. */
export const SCENARIOS: readonly Scenario[] = [
  codeServiceLife,
  imageServiceDefaults,
  imageServiceUpdates,
  autoScalingRevisions,
  wrongRequests,
  vpcIngressConnections,
  sourceDirectoriesDoNotLeak,
  customDomains,
  observabilityRevisions,
  connections,
  vpcConnectors,
  pages,
  tagsOnEveryKind,
  autoScalingDefault,
  busyService,
  pausedService,
  deletedService,
  inUseByAService,
  ingressInEveryState,
  imageServiceFull,
  sourceDirectoryEdges,
  sourceDirectoryInCharacters,
  askedForTwice,
  pagesPastTheEnd,
  imageConfigurationsDoNotLeak,
  unknownResources,
  connectionInUse,
  inactiveConfigurations,
  connectionsInEveryState,
  domainsInEveryState,
  namesAtOnce,
  changesAtOnce,
  lookingWhileCreating,
  revisionsAtOnce,
  useAndDeleteAtOnce,
];
