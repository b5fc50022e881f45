/** The frame of the screens of online payments: one heading, and the way from one to the other. */
import type { ReactNode } from "react";
import { Tabs } from "../../shared/tabs";
import { useWords } from "../../words/index";

export function Payments({ children }: { children: ReactNode }) {
  const words = useWords();
  const { tabs } = words.online;
  return (
    <section className="stack">
      <h1>{words.online.title}</h1>
      <p className="soft">{words.online.lead}</p>
      <Tabs
        label={words.online.title}
        tabs={[
          ["/payments", tabs.list],
          ["/payments/parked", tabs.parked],
          ["/payments/messages", tabs.messages],
          ["/payments/reconciliation", tabs.reconciliation],
          ["/payments/mails", tabs.mails],
        ]}
      />
      {children}
    </section>
  );
}
