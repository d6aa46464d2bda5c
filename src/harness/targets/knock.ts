import { connect } from "node:net";
import { httpTarget } from "../../wire/targets/http.ts";

/** How long, in milliseconds, somebody may take to open. */
const PATIENCE = 1000;

/** Whether somebody takes connections at a URL. */
export function listens(url: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ""),
      port: Number(port || (protocol === "https:" ? 443 : 80)),
      timeout: PATIENCE,
    });
    const end = (taken: boolean): void => {
      socket.destroy();
      resolve(taken);
    };
    socket.on("connect", () => end(true));
    socket.on("timeout", () => end(false));
    socket.on("error", () => end(false));
  });
}

/** Whether somebody answers at a URL; what takes connections for a server that is not up yet closes them at once. */
export async function answers(url: string): Promise<boolean> {
  const target = httpTarget(url, { timeoutMs: PATIENCE });
  const received = await target.send?.({ method: "GET", headers: {}, body: "" });
  await target.close();
  return received?.is === "response" || (received?.is === "nothing" && !AWAY.has(received.why));
}

const AWAY: ReadonlySet<string> = new Set(["unreachable", "closed"]);
