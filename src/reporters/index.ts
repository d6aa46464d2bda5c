import type { ReporterDefinition } from "../core/report.ts";
import github from "./github.ts";
import json from "./json.ts";
import junit from "./junit.ts";
import pretty from "./pretty.ts";
import sarif from "./sarif.ts";

/** Every output format of `validate`, the default one first. */
export const REPORTERS: readonly ReporterDefinition[] = [pretty, json, github, sarif, junit];
