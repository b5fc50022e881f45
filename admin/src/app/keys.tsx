/** Keys: through the rows of a list, to what a row opens, to the search, and the list of all of them. */
import { useEffect, useState } from "react";
import { Dialog } from "../ui/dialog";
import { useWords } from "../words/index";

/** What a key does, or null where it does nothing here; the rows are those of the screen, in their order. */
export function moved(key: string, at: number, rows: number): number | null {
  if (rows === 0) return null;
  if (key === "j") return Math.min(at + 1, rows - 1);
  if (key === "k") return at < 0 ? rows - 1 : Math.max(at - 1, 0);
  return null;
}

/** Hear keys wherever nothing is typed and no dialog is open; they move the focus, and Enter opens what a row leads to. */
export function Keys() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      const on = event.target instanceof HTMLElement ? event.target : document.body;
      if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|TEXTAREA|SELECT/.test(on.tagName)) return;
      if (document.querySelector("[role=dialog]")) return;
      if (event.key === "?") return setOpen(true);
      if (event.key === "Enter" && on.tagName === "TR") return on.querySelector<HTMLElement>("a, button")?.click();
      const rows = [...document.querySelectorAll<HTMLElement>("#main tbody tr[tabindex]")];
      const next = moved(event.key, rows.indexOf(on.closest("tr") ?? on), rows.length);
      if (next === null) return;
      event.preventDefault();
      rows[next]?.focus();
    }
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
  if (!open) return null;
  return (
    <Dialog open onClose={() => setOpen(false)} title={words.keys.title}>
      <dl className="facts keyed">
        {words.keys.all.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => setOpen(false)}>
        {words.common.close}
      </button>
    </Dialog>
  );
}
