import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Target } from "../../wire/target.ts";
import type { ClientTargetOptions } from "../../wire/targets/client.ts";
import { TargetError } from "../../wire/targets/target-error.ts";
import { isRealClient, refusedPlace } from "./client-place.ts";
import { importFile } from "./native-import.ts";
import { isClient, isHandlers, valuesTarget } from "./values.ts";

/** How a module is driven; everything has a default. */
export interface ModuleTargetOptions extends Omit<ClientTargetOptions, "from"> {
  /** The folder that the file's path is relative to; the present one when absent. */
  readonly cwd?: string;
  /** Whether a client may call another machine; this one alone when absent. */
  readonly allowsRemote?: boolean;
  /** The variables of the environment, which may say where clients call. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Whether a module exports a client of the SDK that calls a server, which all who import it share. */
export async function callsServer(file: string, cwd: string): Promise<boolean> {
  const path = resolve(cwd, file);
  return existsSync(path) && isRealClient(await chosen(await imported(file, path), file));
}

type Members = Readonly<Record<string, unknown>>;

/**
 * What a module exports as an implementation: a client with `send(command)`, a record of handlers, or a function that
 * returns either, at once or later. It is the default export, or the one called `client` or `handlers`, or handlers
 * exported one by one. The module's client is destroyed at the end. Throws a TargetError where there is none of these.
 */
export async function moduleTarget(file: string, options: ModuleTargetOptions = {}): Promise<Target> {
  const { cwd = process.cwd(), label = file, allowsRemote = false, env = {}, ...rest } = options;
  const path = resolve(cwd, file);
  if (!existsSync(path)) throw new TargetError(`there is no file ${file}`);
  const exported = await chosen(await imported(file, path), file);
  if (isClient(exported)) {
    const refused = await refusedPlace(exported, env, allowsRemote);
    if (refused !== undefined) throw new TargetError(`the client of ${file} ${refused}`);
  }
  const target = valuesTarget(exported, { ...rest, label, from: path });
  if (target && isClient(exported)) return { ...target, close: async () => void (await exported.destroy?.()) };
  if (target) return target;
  throw new TargetError(
    `${file} exports neither a client with send(command) nor a record of handlers such as { CreateService(input) {} }`,
  );
}

async function imported(file: string, path: string): Promise<Members> {
  try {
    return await importFile(path);
  } catch (error) {
    throw new TargetError(`${file} cannot be imported: ${wordsOf(error)}`, { cause: error });
  }
}

/** The export that is meant; CommonJS that was made of an ES module has its default within the default. */
async function chosen(module: Members, file: string): Promise<unknown> {
  const inner = module.default as Members | undefined;
  const { default: main, client, handlers } = inner?.__esModule === true ? inner : module;
  const found = [main, client, handlers, inner?.client, inner?.handlers].filter(
    (one) => typeof one === "function" || isClient(one) || isHandlers(one),
  )[0];
  if (typeof found !== "function" || isClient(found)) return found ?? module;
  try {
    return await found();
  } catch (error) {
    throw new TargetError(`the function that ${file} exports has failed: ${wordsOf(error)}`, { cause: error });
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
