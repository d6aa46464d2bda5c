import type { Contract } from "../../contract/contract.ts";
import type { Phase, Script } from "../script.ts";
import { type Story, storyOf } from "./parts/story.ts";

/** A directed script: a short history that shows what it is about at every release. */
export interface Scenario {
  /** The file's name. */
  readonly id: string;
  /** What it shows, in a few words. */
  readonly summary: string;
  readonly phase: Exclude<Phase, "protocol" | "property">;
  /** Its commands at a release; none where the release has nothing of it. */
  readonly script: (contract: Contract) => Script["commands"];
}

/** Declares a scenario by the story that it tells. */
export function defineScenario({
  tell,
  ...scenario
}: Omit<Scenario, "script"> & { readonly tell: (story: Story) => void }): Scenario {
  return {
    ...scenario,
    script: (contract) => {
      const story = storyOf(contract);
      tell(story);
      return story.commands();
    },
  };
}
