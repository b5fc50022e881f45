/** The days that were closed, newest first, with what came late and what does not add up; a day is closed by hand from here. */
import { ConsoleClosedDaysOperation } from "@giahan/client/trusted";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ListPage } from "../../app/lists/list-page";
import { useSession } from "../../app/signing-in/session";
import { day, instant } from "../../shared/days";
import { count, dong } from "../../shared/money";
import { Badge } from "../../ui/parts";
import { useWords } from "../../words/index";
import { Close } from "./close";
import { Books } from "./frame";

export function Page() {
  const words = useWords();
  const { books } = words;
  const may = useSession()?.scopes.has("days:close") ?? false;
  const [open, setOpen] = useState(false);
  return (
    <Books>
      <ListPage
        heading="h2"
        title={books.days}
        operation={ConsoleClosedDaysOperation}
        pick={(data) => data.closedDays}
        rowKey={(row) => row.day}
        columns={[
          {
            key: "day",
            name: books.which,
            show: (row) => (
              <Link to={"/ledger/days/$day" as never} params={{ day: row.day } as never}>
                {day(row.day)}
              </Link>
            ),
            cell: (row) => row.day,
          },
          { key: "at", name: books.closedAt, show: (row) => instant(row.closedAt), cell: (row) => row.closedAt },
          { key: "by", name: books.closedBy, show: (row) => row.closedBy ?? "–", cell: (row) => row.closedBy },
          {
            key: "count",
            name: books.count,
            number: true,
            show: (row) => count(row.movements),
            cell: (row) => row.movements,
          },
          {
            key: "amount",
            name: words.common.amount,
            number: true,
            show: (row) => dong(row.amount),
            cell: (row) => row.amount,
          },
          {
            key: "late",
            name: books.late,
            number: true,
            show: (row) => count(row.late.reduce((sum, each) => sum + each.movements, 0)),
            cell: (row) => row.late.reduce((sum, each) => sum + each.movements, 0),
          },
          {
            key: "found",
            name: books.findings,
            show: (row) => {
              const many = row.differences.length + row.findings.length;
              return <Badge tone={many ? "bad" : "good"}>{count(many)}</Badge>;
            },
            cell: (row) => row.differences.length + row.findings.length,
          },
        ]}
      >
        <p className="soft">{books.daysLead}</p>
        <div className="row">
          <button
            type="button"
            className="button"
            disabled={!may}
            title={may ? undefined : words.frame.notAllowed("days:close")}
            onClick={() => setOpen(true)}
          >
            {books.close}
          </button>
        </div>
      </ListPage>
      {open && <Close onClose={() => setOpen(false)} />}
    </Books>
  );
}
