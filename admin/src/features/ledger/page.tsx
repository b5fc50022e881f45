/** The control accounts in one snapshot, and that they add up to zero. */
import { LedgerAccountsOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { dong } from "../../shared/money";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  const found = useQuery(asking(LedgerAccountsOperation, {}));
  const accounts = found.data?.ledgerAccounts;
  const sum = accounts?.reduce((total, account) => total + account.balance, 0);
  return (
    <section className="stack">
      <div className="spread">
        <h1>{words.menu.ledger}</h1>
        {sum !== undefined && (
          <Badge tone={sum === 0 ? "good" : "bad"}>{sum === 0 ? words.lists.zero : dong(sum)}</Badge>
        )}
      </div>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      <div className="card">
        <Table
          caption={words.menu.ledger}
          rows={accounts}
          rowKey={(row) => row.account}
          empty={words.common.nothing}
          columns={[
            { key: "account", name: words.lists.account, show: (row) => <code>{row.account}</code> },
            { key: "kind", name: words.lists.accountKind, show: (row) => row.kind },
            { key: "balance", name: words.common.amount, number: true, show: (row) => dong(row.balance) },
          ]}
        />
      </div>
    </section>
  );
}
