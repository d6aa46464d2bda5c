import { startEmulator } from "../../src/emulator/start.ts";

/** An emulator in a process of its own, to be killed: prints its URL and goes on until it is. */
const { url } = await startEmulator({ state: process.argv[2] as string, quotas: "off" });
process.stdout.write(`${url}\n`);
