import { type ChildProcess, spawn } from "node:child_process";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts Node with a script that prints a URL. */
export function startServer(words: readonly string[]): Promise<ServerProcess> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.once("error", reject).once("exit", () => reject(new Error(`${words[0]} ended`)));
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      said += text;
      const [url] = /http:\S+(?=\s)/.exec(said) ?? [];
      if (url !== undefined) resolve({ url, stop: () => child.kill("SIGKILL") });
    });
  });
}
