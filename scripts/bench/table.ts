import { type Figure, type Outcome, type Row, verdictOf } from "./row.ts";

const HEAD = ["work", "ours", "against", "", "figure", "must", "aim", "verdict"] as const;

/** The rows and what became of them as aligned columns, with why a row has no figure below them. */
export function tableOf(results: readonly { readonly row: Row; readonly outcome: Outcome }[]): string {
  const lines = [HEAD, ...results.map(({ row, outcome }) => cellsOf(row, outcome))];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const reasons = results.flatMap(({ row, outcome }) =>
    outcome.is === "measured" ? [] : [`${row.name}: ${outcome.reason}`],
  );
  const text = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [...text, ...(reasons.length > 0 ? ["", ...reasons] : []), ""].join("\n");
}

function cellsOf(row: Row, outcome: Outcome): readonly string[] {
  const limit = (value: number | undefined): string =>
    value === undefined ? "" : `≤ ${figureText(row.figure, value)}`;
  const ends = [limit(row.must), limit(row.aim), verdictOf(row, outcome)];
  if (outcome.is !== "measured") return [row.work, "", row.against, "", "", ...ends];
  const unit = row.figure === "growth" ? "MB" : row.figure === "size" ? "kB" : "ms";
  const amount = (value: number | undefined): string => (value === undefined ? "" : `${round(value)} ${unit}`);
  return [
    row.work,
    amount(outcome.ours),
    row.against,
    amount(outcome.other),
    figureText(row.figure, outcome.value),
    ...ends,
  ];
}

function figureText(figure: Figure, value: number): string {
  switch (figure) {
    case "ratio":
      return `${value.toFixed(2)} ×`;
    case "growth":
      return `${round(value)} MB`;
    case "size":
      return `${round(value)} kB`;
    case "difference":
    case "time":
      return `${round(value)} ms`;
  }
}

function round(value: number): string {
  return Math.abs(value) < 100 ? value.toFixed(1).replace(/\.0$/, "") : value.toFixed(0);
}
