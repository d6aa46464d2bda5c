import releases from "/work/w-v/schemas/facts/releases.json" with { type: "json" };
import { contractAt, LATEST, RELEASES } from "/work/w-v/src/contract/contract.ts";
import { improperIn } from "/work/w-v/src/harness/improper.ts";
import { PHASE_PLANS } from "/work/w-v/src/harness/phases/index.ts";

const all = process.argv[2] ? [process.argv[2]] : [LATEST];
for (const r of all) {
  const contract = contractAt(r as never);
  const seen = new Set();
  let n = 0;
  const t = performance.now();
  let ms = 0;
  for (const phase of PHASE_PLANS)
    for (const { script } of phase.trials({ contract, seed: 3, runs: 100 })) {
      for (const entry of script.commands.flat()) {
        n++;
        const t0 = performance.now();
        const why = improperIn({ ...script, commands: [entry] }, contract);
        ms += performance.now() - t0;
        const k = why?.replace(/^.*?is not/, script.purpose.title.slice(0, 60));
        if (why && !seen.has(k)) {
          seen.add(k);
          console.log(script.purpose.phase, k?.slice(0, 260));
        }
      }
    }
  console.log(r, n, "commands", ms.toFixed(0), "ms");
}
