import { MUTANTS } from "../../test/mutants/index.ts";
import { type Hunt, type Hunted, hunt } from "./hunt.ts";
import { answering } from "./pool.ts";

/** One mutant to be hunted, by its id. */
export interface Task extends Hunt {
  readonly id: string;
}

answering(async ({ id, ...how }: Task): Promise<Hunted> => {
  const mutant = MUTANTS.find((one) => one.id === id);
  if (!mutant) throw new Error(`there is no mutant ${id}`);
  return hunt(mutant, how);
});
