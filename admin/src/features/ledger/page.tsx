/** The control accounts, now or through a day: all balances sum to zero, and each opens its movements. */
import { ConsoleLedgerAccountsAsOfOperation, LedgerAccountsOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { download } from "../../app/lists/csv";
import { day, readDay } from "../../shared/days";
import { Code } from "../../shared/labels";
import { dong } from "../../shared/money";
import { Field } from "../../ui/field";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { Books } from "./frame";

export function Page() {
  const words = useWords();
  const { asOf } = useSearch({ strict: false }) as { asOf?: string };
  const now = useQuery({ ...asking(LedgerAccountsOperation, {}), enabled: !asOf });
  const past = useQuery({
    ...asking(ConsoleLedgerAccountsAsOfOperation, { asOf: asOf ?? "" }),
    enabled: Boolean(asOf),
  });
  const found = asOf ? past : now;
  const accounts = found.data?.ledgerAccounts;
  const sum = accounts?.reduce((total, account) => total + account.balance, 0);
  return (
    <Books>
      <div className="spread">
        <h2>{asOf ? words.books.at(day(asOf)) : words.books.now}</h2>
        <span className="row">
          {sum !== undefined && (
            <Badge tone={sum === 0 ? "good" : "bad"}>{sum === 0 ? words.lists.zero : dong(sum)}</Badge>
          )}
          <button
            type="button"
            className="button"
            disabled={!accounts?.length}
            onClick={() =>
              download(
                `${words.menu.ledger} ${asOf ?? ""}`.trim(),
                [words.lists.account, words.lists.accountKind, words.common.amount],
                (accounts ?? []).map((row) => [row.account, row.kind, row.balance]),
              )
            }
          >
            {words.common.exported}
          </button>
        </span>
      </div>
      <AsOf asOf={asOf} />
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      <div className="card">
        <Table
          caption={words.menu.ledger}
          rows={accounts}
          rowKey={(row) => row.account}
          empty={words.common.nothing}
          columns={[
            {
              key: "account",
              name: words.lists.account,
              show: (row) => (
                <Link to={"/ledger/movements/$account" as never} params={{ account: row.account } as never}>
                  {words.books.accounts[row.account] ?? row.account}
                </Link>
              ),
            },
            { key: "kind", name: words.lists.accountKind, show: (row) => <Code of={row.kind} /> },
            { key: "balance", name: words.common.amount, number: true, show: (row) => dong(row.balance) },
          ]}
        />
      </div>
    </Books>
  );
}

/** Through which day, in the address; empty for now. */
function AsOf({ asOf }: { asOf: string | undefined }) {
  const words = useWords();
  const go = useNavigate();
  const [wrong, setWrong] = useState(false);
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("asOf") ?? "").trim();
    const read = readDay(text);
    setWrong(text !== "" && read === null);
    if (text === "" || read !== null) void go({ to: ".", search: { asOf: read ?? undefined } } as never);
  }
  return (
    <form className="row ends" onSubmit={apply} aria-label={words.common.filter} key={asOf ?? ""}>
      <Field label={words.books.asOf} wrong={wrong ? words.common.badDay : undefined}>
        {(attributes) => (
          <input
            {...attributes}
            name="asOf"
            defaultValue={asOf ? day(asOf) : ""}
            placeholder={words.common.dayForm}
            autoComplete="off"
          />
        )}
      </Field>
      <button type="submit" className="button">
        {words.common.filter}
      </button>
    </form>
  );
}
