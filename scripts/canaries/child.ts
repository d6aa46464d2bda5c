import { type Sung, sing } from "../../test/canaries/run.ts";
import { answering } from "../mutants/pool.ts";

/** Runs by their numbers, the last one not included. */
export interface Task {
  readonly seed: string;
  readonly from: number;
  readonly to: number;
}

answering(async ({ seed, from, to }: Task): Promise<readonly Sung[]> => {
  const sung: Sung[] = [];
  for (let number = from; number < to; number++) sung.push(await sing(number, seed));
  return sung;
});
