import { arnOf } from "../arn.ts";
import { defineOperation } from "../define.ts";
import { CREATE, ENTER, NO_SERVICE } from "../example-calls.ts";
import { nameIsFree } from "../guards/name-is-free.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { serviceIsAtRest } from "../guards/service-is-at-rest.ts";
import { serviceIsPrivate } from "../guards/service-is-private.ts";
import { tagsWithinLimit } from "../guards/tags-within-limit.ts";
import { withinQuota } from "../guards/within-quota.ts";
import { hostOf } from "../hosts.ts";
import { changeIngress } from "../ingress.ts";
import type { VpcIngressRow } from "../rows.ts";
import { nextSeq } from "../store.ts";
import { withTags } from "../tags.ts";

export default defineOperation<"CreateVpcIngressConnection">({
  name: "CreateVpcIngressConnection",
  evidence: "documented",
  guards: [
    resourceExists("service", "ServiceArn"),
    serviceIsAtRest,
    serviceIsPrivate,
    nameIsFree("vpcingressconnection", "VpcIngressConnectionName"),
    tagsWithinLimit,
    withinQuota,
  ],
  apply: (world, input, ports) => {
    const { ServiceArn, VpcIngressConnectionName: name, IngressVpcConfiguration, Tags } = input;
    const { settings } = world;
    const key = ports.newId();
    const id = arnOf(settings, "vpcingressconnection", { name, id: key });
    const row: VpcIngressRow = {
      kind: "vpcingressconnection",
      id,
      seq: nextSeq(world),
      ingress: {
        VpcIngressConnectionArn: id,
        VpcIngressConnectionName: name,
        ServiceArn,
        AccountId: settings.account,
        DomainName: hostOf(settings, key, "vpce."),
        IngressVpcConfiguration,
        CreatedAt: ports.now,
      },
      tags: withTags([], Tags),
    };
    return { VpcIngressConnection: changeIngress(world, "CreateVpcIngressConnection", row, ports) };
  },
  examples: [
    {
      title: "begins as PENDING_CREATION",
      given: [CREATE],
      input: ENTER.input,
      answers: { VpcIngressConnection: { Status: "PENDING_CREATION", IngressVpcConfiguration: { VpcId: "vpc-1" } } },
    },
    {
      title: "the quota is small",
      given: [CREATE, ENTER],
      input: { ...(ENTER.input as object), VpcIngressConnectionName: "other" },
      refuses: "ServiceQuotaExceededException",
    },
    {
      title: "not while an operation on the service is in progress",
      given: [CREATE],
      after: 0,
      input: ENTER.input,
      refuses: "InvalidStateException",
    },
    {
      title: "its errors have no ResourceNotFoundException",
      input: { ...(ENTER.input as object), ServiceArn: NO_SERVICE },
      refuses: "InvalidRequestException",
    },
  ],
});
