import { extname } from "node:path";
import type { ReadResult } from "../read/document.ts";
import { readJson } from "../read/json.ts";

let yaml: typeof import("../read/yaml.ts") | undefined;

/**
 * Reads a text as JSON or YAML: by the file's ending, and by its first character where the ending says nothing.
 * The YAML reader is loaded when the first YAML text comes; from then on, as for JSON, there is nothing to wait for.
 */
export function readText(text: string, file: string): ReadResult | Promise<ReadResult> {
  if (languageOf(file, text) === "json") return readJson(text);
  if (yaml) return yaml.readYaml(text);
  return import("../read/yaml.ts").then((loaded) => {
    yaml = loaded;
    return loaded.readYaml(text);
  });
}

/** The language of a file: by its ending, else by the first sign of its text, else YAML, which JSON is a part of. */
export function languageOf(file: string, text = ""): "json" | "yaml" {
  switch (extname(file).toLowerCase()) {
    case ".json":
      return "json";
    case ".yaml":
    case ".yml":
      return "yaml";
    default:
      return /^\s*[{[]/.test(text) ? "json" : "yaml";
  }
}
