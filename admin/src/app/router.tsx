/** Every address of the console, each with a chunk of its own; what a screen shows stands in its address, as plain text. */
import "../ui/screens.css";
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { useWords } from "../words/index";
import { Failure } from "./failure";
import { Frame } from "./frame";

export type Search = Readonly<Record<string, string | undefined>>;

/** A page of before asks for a part that the new build no longer has. */
class PartMissingError extends Error {}

const root = createRootRoute({
  component: Frame,
  validateSearch: (search): Search => search as Search,
  notFoundComponent: NotFound,
  errorComponent: ({ error, reset }) =>
    error instanceof PartMissingError ? <Reload /> : <Failure error={error} onAgain={reset} />,
});

function page(path: string, load: () => Promise<{ Page: () => React.ReactNode }>) {
  const part = () =>
    load().catch((cause: unknown) => {
      throw new PartMissingError("a part of the page", { cause });
    });
  return createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(part, "Page") });
}

const routes = [
  page("/", () => import("../features/home/page")),
  page("/search", () => import("../features/search/page")),
  page("/customers/$msisdn", () => import("../features/customers/page")),
  page("/cards/$number", () => import("../features/cards/page")),
  page("/why", () => import("../features/why/page")),
  page("/quotes", () => import("../features/quotes/page")),
  page("/renewals", () => import("../features/renewals/page")),
  page("/attempts", () => import("../features/attempts/page")),
  page("/refunds", () => import("../features/refunds/page")),
  page("/approvals", () => import("../features/approvals/page")),
  page("/payments", () => import("../features/payments/page")),
  page("/payments/parked", () => import("../features/payments/parked")),
  page("/payments/messages", () => import("../features/payments/messages")),
  page("/payments/reconciliation", () => import("../features/payments/reconciliation")),
  page("/payments/mails", () => import("../features/payments/mails")),
  page("/payments/of/$reference", () => import("../features/payments/one")),
  page("/vouchers", () => import("../features/vouchers/page")),
  page("/vouchers/locks", () => import("../features/vouchers/locks")),
  page("/vouchers/batches/$id", () => import("../features/vouchers/batch")),
  page("/vouchers/of/$serial", () => import("../features/vouchers/one")),
  page("/promotions", () => import("../features/promotions/page")),
  page("/promotions/$code", () => import("../features/promotions/programme")),
  page("/promotions/evidence/$msisdn", () => import("../features/promotions/evidence")),
  page("/policies", () => import("../features/policies/page")),
  page("/policies/$parameter", () => import("../features/policies/history")),
  page("/prices", () => import("../features/prices/page")),
  page("/prices/$line/$package", () => import("../features/prices/history")),
  page("/drafts", () => import("../features/drafts/page")),
  page("/drafts/$id", () => import("../features/drafts/editor")),
  page("/trials", () => import("../features/trials/page")),
  page("/telephone", () => import("../features/telephone/page")),
  page("/circulars", () => import("../features/circulars/page")),
  page("/sweeps", () => import("../features/sweeps/page")),
  page("/messages", () => import("../features/messages/page")),
  page("/advances", () => import("../features/advances/page")),
  page("/advances/$id", () => import("../features/advances/one")),
  page("/exposure", () => import("../features/exposure/page")),
  page("/credentials", () => import("../features/credentials/page")),
  page("/webhooks", () => import("../features/webhooks/page")),
  page("/ledger", () => import("../features/ledger/page")),
  page("/ledger/movements/$account", () => import("../features/ledger/movements")),
  page("/ledger/days", () => import("../features/ledger/days")),
  page("/ledger/days/$day", () => import("../features/ledger/day")),
  page("/audit", () => import("../features/audit/page")),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: "/admin",
  defaultPreload: "intent",
  scrollRestoration: true,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
    const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
    return text ? `?${text}` : "";
  },
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

function NotFound() {
  return <p>{useWords().errors.notFound}</p>;
}

function Reload() {
  const words = useWords();
  return (
    <div className="note warn stack" role="alert">
      <p>{words.common.reload}</p>
      <button type="button" className="button first" onClick={() => location.reload()}>
        {words.common.reloadNow}
      </button>
    </div>
  );
}
