/** What is shown, as a file for spreadsheets: UTF-8 with its mark, and no cell that a spreadsheet would reckon with. */
export type Cell = string | number | null | undefined;

export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => row.map(written).join(",")).join("\r\n")}\r\n`;
}

export function download(name: string, header: readonly string[], rows: readonly (readonly Cell[])[]): void {
  saved(name, new Blob([csvOf(header, rows)], { type: "text/csv" }));
}

/** Have the browser save a file. */
export function saved(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function written(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = cell ?? "";
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
