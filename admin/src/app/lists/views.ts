/** Views of lists as this machine keeps them: whose number or card it was about is not kept. */
import type { Filter } from "./filters";

export type Search = Readonly<Record<string, string | undefined>>;

export interface View {
  readonly name: string;
  readonly search: Search;
}

const KEPT = "views";
/** Kinds of filters of which nobody can be told. */
const OF_NOBODY = new Set<Filter["kind"]>(["choice", "day", "yes", "number"]);

/** What is kept of an address under a name: columns, days and choices, and nothing that was typed. */
export function viewOf(name: string, filters: readonly Filter[], search: Search): View {
  const names = ["hide", ...filters.filter((filter) => OF_NOBODY.has(filter.kind)).map((filter) => filter.name)];
  const said = names.filter((each) => search[each]).map((each) => [each, search[each]] as const);
  return { name: name.replace(/\d{6,}/g, "…"), search: Object.fromEntries(said) };
}

export const views = {
  of: (path: string): readonly View[] => all()[path] ?? [],
  /** Keep a view of a list in the place of that of the same name, and give the list's views. */
  keep: (path: string, view: View): readonly View[] =>
    write(path, [...views.of(path).filter((each) => each.name !== view.name), view]),
  forget: (path: string, name: string): readonly View[] =>
    write(
      path,
      views.of(path).filter((each) => each.name !== name),
    ),
};

function all(): Record<string, readonly View[]> {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? "{}") as Record<string, readonly View[]>;
  } catch {
    return {};
  }
}

function write(path: string, next: readonly View[]): readonly View[] {
  localStorage.setItem(KEPT, JSON.stringify({ ...all(), [path]: next }));
  return next;
}
