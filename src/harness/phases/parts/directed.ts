import type { Contract } from "../../../contract/contract.ts";
import { SCENARIOS } from "../../scenarios/index.ts";
import type { Phase, Script } from "../../script.ts";

/** The directed scripts of a phase at a release. */
export function directed(contract: Contract, phase: Phase): readonly Script[] {
  return SCENARIOS.filter((scenario) => scenario.phase === phase).flatMap(({ summary, script }) => {
    const commands = script(contract);
    return commands.length > 0 ? [{ purpose: { phase, title: summary }, commands }] : [];
  });
}
