/** What the menu offers, by the scopes that somebody has: what one may not see is not shown. */
import type { Words } from "../words/index";

interface Entry {
  readonly to: string;
  readonly name: string;
}

export interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export function menuOf({ menu }: Words, scopes: ReadonlySet<string>): Group[] {
  const groups: [string, [string, string, string][]][] = [
    [
      menu.customers,
      [
        ["/", menu.home, ""],
        ["/search", menu.search, "subscribers:read"],
        ["/why", menu.why, "quotes:read"],
        ["/quotes", menu.quotes, "quotes:read"],
      ],
    ],
    [
      menu.sales,
      [
        ["/renewals", menu.renewals, "renewals:read"],
        ["/attempts", menu.attempts, "attempts:read"],
        ["/refunds", menu.refunds, "refunds:read"],
        ["/approvals", menu.approvals, "proposals:read"],
        ["/payments", menu.payments, "payments:read"],
        ["/vouchers", menu.vouchers, "vouchers:read"],
      ],
    ],
    [
      menu.policy,
      [
        ["/prices", menu.prices, "catalogue:read"],
        ["/policies", menu.policies, "policies:read"],
        ["/drafts", menu.drafts, "policies:read"],
        ["/trials", menu.trial, "trials:run"],
        ["/circulars", menu.circulars, "catalogue:read"],
      ],
    ],
    [
      menu.operations,
      [
        ["/sweeps", menu.sweeps, "sweeps:read"],
        ["/messages", menu.messages, "messages:read"],
        ["/telephone", menu.phone, "dialogues:read"],
      ],
    ],
    [menu.promotions, [["/promotions", menu.programmes, "promotions:read"]]],
    [
      menu.splus,
      [
        ["/exposure", menu.exposure, "figures:read"],
        ["/advances", menu.advances, "advances:read"],
      ],
    ],
    [
      menu.partners,
      [
        ["/credentials", menu.credentials, "credentials:read"],
        ["/webhooks", menu.webhooks, "webhooks:read"],
      ],
    ],
    [
      menu.books,
      [
        ["/ledger", menu.ledger, "figures:read"],
        ["/audit", menu.audit, "audit:read"],
      ],
    ],
  ];
  return groups
    .map(([title, entries]) => ({
      title,
      entries: entries.filter(([, , scope]) => !scope || scopes.has(scope)).map(([to, name]) => ({ to, name })),
    }))
    .filter(({ entries }) => entries.length > 0);
}
