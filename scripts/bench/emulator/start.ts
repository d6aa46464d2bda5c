import { startServer } from "./server-process.ts";

/** Starts `emulate` and prints the milliseconds from its start to the end of its first answer. */
const started = performance.now();
const { url, stop } = await startServer([process.argv[2] as string, "emulate"]);
const headers = { "content-type": "application/x-amz-json-1.0", "x-amz-target": "AppRunner.ListServices" };
await (await fetch(url, { method: "POST", headers })).text();
const took = performance.now() - started;
stop();
process.stdout.write(String(took));
