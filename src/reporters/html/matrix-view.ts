import facts from "../../../schemas/facts/lifecycle.json" with { type: "json" };
import type { ReportedCoverage } from "../../core/conformance.ts";

/** A table of operations by something else, each place of it reached, missing, excluded or not there. */
export interface MatrixView {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly operation: string; readonly cells: readonly Cell[] }[];
}

interface Cell {
  readonly is: "reached" | "missing" | "excluded" | "none";
  readonly sign: string;
  readonly words: string;
}

const CELLS: Readonly<Record<Cell["is"], Cell>> = {
  reached: { is: "reached", sign: "●", words: "reached" },
  missing: { is: "missing", sign: "○", words: "missing" },
  excluded: { is: "excluded", sign: "–", words: "excluded" },
  none: { is: "none", sign: "", words: "does not apply" },
};

/** Where a place of coverage stands: in which table, which row, which column. */
type Standing = readonly [table: string, operation: string, column: string];

const KINDS: Readonly<Record<string, string>> = {
  service: "Service",
  connection: "Connection",
  autoscalingconfiguration: "Auto scaling configuration",
  observabilityconfiguration: "Observability configuration",
  vpcconnector: "VPC connector",
  vpcingressconnection: "VPC ingress connection",
  customdomain: "Custom domain",
};

/** The statuses of each kind in the order of a life, by the title of its table. */
const LIVES = new Map(
  Object.entries(facts.resources).map(([kind, { passing, settled, failed, final }]) => [
    KINDS[kind] ?? kind,
    [...passing, ...settled, ...failed, ...final],
  ]),
);

/** For each kind of resource its statuses by the operations that name such a resource. */
export function stateMatrices(coverage: ReportedCoverage): readonly MatrixView[] {
  return matrices(coverage, (what) => {
    const [kind = "", status = "", operation = ""] = what.split(" ");
    return [KINDS[kind] ?? kind, operation, status];
  });
}

/** The errors by the operations that declare them. */
export function errorMatrices(coverage: ReportedCoverage): readonly MatrixView[] {
  return matrices(coverage, (what) => {
    const [operation = "", error = ""] = what.split(" ");
    return ["Errors", operation, error.replace(/Exception$/u, "")];
  });
}

function matrices(coverage: ReportedCoverage, standing: (what: string) => Standing): readonly MatrixView[] {
  const places = [
    ...coverage.covered.map((what) => [...standing(what), "reached"] as const),
    ...coverage.missing.map((what) => [...standing(what), "missing"] as const),
    ...coverage.excluded.map(({ what }) => [...standing(what), "excluded"] as const),
  ];
  const titles = [...new Set(places.map(([title]) => title))];
  return titles.map((title) => {
    const own = places.filter(([table]) => table === title);
    const order: readonly string[] = LIVES.get(title) ?? [];
    const columns = [...new Set(own.map(([, , column]) => column))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const operations = [...new Set(own.map(([, operation]) => operation))].sort();
    const at = new Map(own.map(([, operation, column, is]) => [`${operation} ${column}`, CELLS[is]]));
    const rows = operations.map((operation) => ({
      operation,
      cells: columns.map((column) => at.get(`${operation} ${column}`) ?? CELLS.none),
    }));
    return { title, columns, rows };
  });
}
