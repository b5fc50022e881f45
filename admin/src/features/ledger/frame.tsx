/** The frame of the screens of the books. */
import type { ReactNode } from "react";
import { Tabs } from "../../shared/tabs";
import { useWords } from "../../words/index";

export function Books({ children }: { children: ReactNode }) {
  const words = useWords();
  return (
    <section className="stack">
      <h1>{words.menu.ledger}</h1>
      <Tabs
        label={words.menu.ledger}
        tabs={[
          ["/ledger", words.books.tabs.accounts],
          ["/ledger/days", words.books.tabs.days],
        ]}
      />
      {children}
    </section>
  );
}
