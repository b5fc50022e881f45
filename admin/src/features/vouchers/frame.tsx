/** The frame of the screens of vouchers: one heading, a box for a serial, and the way from one screen to the other. */
import type { ReactNode } from "react";
import { OpenBy } from "../../shared/open-by";
import { Tabs } from "../../shared/tabs";
import { useWords } from "../../words/index";

export function Vouchers({ children }: { children: ReactNode }) {
  const words = useWords();
  return (
    <section className="stack">
      <h1>{words.vouchers.title}</h1>
      <p className="soft">{words.vouchers.lead}</p>
      <Tabs
        label={words.vouchers.title}
        tabs={[
          ["/vouchers", words.vouchers.tabs.batches],
          ["/vouchers/locks", words.vouchers.tabs.locks],
        ]}
      />
      <OpenBy label={words.vouchers.find} to="/vouchers/of/$" />
      {children}
    </section>
  );
}
