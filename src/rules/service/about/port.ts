import defaults from "../../../../schemas/facts/defaults.json" with { type: "json" };
import ports from "../../../../schemas/facts/ports.json" with { type: "json" };
import type { Finding } from "../../../core/diagnostic.ts";
import { isKnown, type Unknown } from "../../../core/unknown.ts";
import { hasPlaceholder } from "../../placeholders.ts";
import { shown } from "../../wording.ts";

const DIGITS = new RegExp(ports.pattern, "u");
const DEFAULT = defaults.members["ImageConfiguration.Port"].value;

/** What is wrong with a Port that is no port number. Source: facts/ports. */
export function portFindings(port: string | Unknown | undefined): readonly Finding[] {
  if (!isKnown(port) || isPort(port) || hasPlaceholder(port)) return [];
  return [
    {
      path: ["Port"],
      message: `Port ${shown(port)} is no port number.`,
      why: `App Runner sends requests to this TCP port, and ports are whole numbers from ${ports.minimum} to ${ports.maximum}.`,
      help: `Write the number on which the application listens, such as "${DEFAULT}".`,
    },
  ];
}

function isPort(text: string): boolean {
  const port = Number(text);
  return DIGITS.test(text) && port >= ports.minimum && port <= ports.maximum;
}
