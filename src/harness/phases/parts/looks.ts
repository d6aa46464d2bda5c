import type { Contract } from "../../../contract/contract.ts";
import { answer } from "../../../core/reference.ts";
import type { OperationName } from "../../../model/index.ts";
import { RESOURCE_KINDS } from "../../resource-kinds.ts";
import type { Command } from "../../script.ts";

type Members = Readonly<Record<string, unknown>>;

/** The commands that look at what a command with a number has made or changed, where there is something to look at. */
export function looksAfter(contract: Contract, { call, input }: Command, number: number): readonly Command[] {
  return looks(call, (input ?? {}) as Members, number).filter((look) => contract.operation(look.call));
}

function looks(call: OperationName, input: Members, number: number): readonly Command[] {
  const made = RESOURCE_KINDS.find(({ creates }) => creates === call);
  if (made) {
    const arn = answer(number, `${made.member}.${made.arn}`);
    const describe = made.kind === "connection" ? listOf(input) : describing(made.member, made.arn, arn);
    return [describe, ...("Tags" in input ? [listTags(arn)] : [])];
  }
  if (/^(?:Update|Pause|Resume|Delete)Service$|^StartDeployment$/u.test(call))
    return [describing("Service", "ServiceArn", input.ServiceArn)];
  if (/^(?:Update|Delete)VpcIngressConnection$/u.test(call))
    return [describing("VpcIngressConnection", "VpcIngressConnectionArn", input.VpcIngressConnectionArn)];
  if (/CustomDomain$/u.test(call)) return [{ call: "DescribeCustomDomains", input: { ServiceArn: input.ServiceArn } }];
  return /^(?:Tag|Untag)Resource$/u.test(call) ? [listTags(input.ResourceArn)] : [];
}

const describing = (noun: string, member: string, arn: unknown): Command => ({
  call: `Describe${noun}` as OperationName,
  input: { [member]: arn },
});

const listTags = (ResourceArn: unknown): Command => ({ call: "ListTagsForResource", input: { ResourceArn } });

const listOf = ({ ConnectionName }: Members): Command => ({ call: "ListConnections", input: { ConnectionName } });
