/** Days of gateways that were compared with ours, and what they differ in: each settled with a reason. */
import { ConsoleReconciliationsOperation, ConsoleViewerOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { download } from "../../app/lists/csv";
import { Period } from "../../app/lists/period";
import { day, instant, later } from "../../shared/days";
import { count } from "../../shared/money";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { Differences } from "./differences";
import { Payments } from "./frame";

interface Asked {
  readonly from?: string;
  readonly until?: string;
  readonly gateway?: string;
  readonly on?: string;
}

export function Page() {
  const words = useWords();
  const go = useNavigate();
  const asked = useSearch({ strict: false }) as Asked;
  const today = useQuery(asking(ConsoleViewerOperation, {})).data?.service.today;
  const until = asked.until ?? (today ? later(today, 1) : "2020-01-02");
  const from = asked.from ?? later(until, -31);
  const found = useQuery({ ...asking(ConsoleReconciliationsOperation, { from, until }), enabled: today !== undefined });
  const rows = found.data?.reconciliations;
  return (
    <Payments>
      <div className="spread">
        <h2>{words.online.tabs.reconciliation}</h2>
        <button
          type="button"
          className="button"
          disabled={!rows?.length}
          onClick={() =>
            download(
              words.online.tabs.reconciliation,
              [
                words.sweeps.on,
                words.online.gateway,
                words.online.matched,
                words.online.differences,
                words.online.open,
              ],
              (rows ?? []).map((row) => [row.on, row.gateway, row.matched, row.differences, row.open]),
            )
          }
        >
          {words.common.exported}
        </button>
      </div>
      <Period from={from} until={until} />
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      <div className="card">
        <Table
          caption={words.online.tabs.reconciliation}
          rows={rows}
          rowKey={(row) => `${row.gateway} ${row.on}`}
          empty={words.online.noDays}
          columns={[
            {
              key: "on",
              name: words.sweeps.on,
              show: (row) => (
                <button
                  type="button"
                  className="button bare"
                  aria-pressed={asked.on === row.on && asked.gateway === row.gateway}
                  onClick={() =>
                    void go({
                      to: ".",
                      search: (before: Asked) => ({ ...before, gateway: row.gateway, on: row.on }),
                    } as never)
                  }
                >
                  {day(row.on)}
                </button>
              ),
            },
            { key: "gateway", name: words.online.gateway, show: (row) => row.gateway },
            { key: "matched", name: words.online.matched, number: true, show: (row) => count(row.matched) },
            { key: "differences", name: words.online.differences, number: true, show: (row) => count(row.differences) },
            {
              key: "open",
              name: words.online.open,
              number: true,
              show: (row) => <Badge tone={row.open ? "bad" : "good"}>{count(row.open)}</Badge>,
            },
            { key: "at", name: words.online.compared, show: (row) => instant(row.at) },
          ]}
        />
      </div>
      {asked.gateway && asked.on && <Differences gateway={asked.gateway} on={asked.on} />}
    </Payments>
  );
}
