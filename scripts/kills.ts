import { type Killed, killRun } from "./kills/round.ts";
import { optionsOf } from "./options.ts";

/**
 * Kills runs of `conform` at random moments against emulators that also hold what is somebody else's, sweeps by the
 * ledger or by the prefix, and looks at what is there then: exactly what was there before.
 */
const values = optionsOf("kills", "interrupts", "seed");
const seed = Number(values.seed ?? 1);
const kinds = [
  ...Array.from({ length: Number(values.kills ?? 200) }, () => "kill -9" as const),
  ...Array.from({ length: Number(values.interrupts ?? 20) }, (_, index) =>
    index % 2 === 0 ? ("Ctrl-C" as const) : ("Ctrl-C twice" as const),
  ),
];
const AT_ONCE = 2;

process.stdout.write(`seed ${seed}\n`);
const began = performance.now();
const done: Killed[] = [];
let next = 0;
const work = async (): Promise<void> => {
  for (let number = next++; number < kinds.length; number = next++) {
    const killed = await killRun(number, kinds[number] as Killed["how"], seed);
    done.push(killed);
    for (const fault of killed.faults) process.stdout.write(`round ${number}, ${killed.how}: ${fault}\n`);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));

const row = (cells: readonly (string | number)[]): string =>
  `${String(cells[0]).padEnd(28)}${cells
    .slice(1)
    .map((cell) => String(cell).padStart(16))
    .join("")}\n`;
process.stdout.write(row(["", "rounds", "with leftovers", "swept", "left behind", "others harmed"]));
const sum = (some: readonly Killed[], of: (one: Killed) => number): number =>
  some.reduce((all, one) => all + of(one), 0);
for (const how of ["kill -9", "Ctrl-C", "Ctrl-C twice"] as const)
  for (const by of ["ledger", "prefix", "itself"] as const) {
    const some = done.filter((one) => one.how === how && one.by === by);
    if (some.length === 0) continue;
    const littered = some.filter(({ littered: count }) => count > 0).length;
    process.stdout.write(
      row([
        `${how}, swept by ${by}`,
        some.length,
        littered,
        sum(some, (one) => one.littered),
        sum(some, (one) => one.left),
        sum(some, (one) => one.harmed),
      ]),
    );
  }
const faults = sum(done, (one) => one.faults.length);
process.stdout.write(
  `${done.length} rounds in ${((performance.now() - began) / 1000).toFixed(0)} s, ${faults} faults\n`,
);
if (faults > 0 || done.length < kinds.length || done.every(({ littered }) => littered === 0)) process.exitCode = 1;
