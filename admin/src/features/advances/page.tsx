/** Advances, newest first: by status, bundle, ceiling and day, each opening how it stands. */
import { ConsoleAdvancesOperation } from "@giahan/client/trusted";
import { Link } from "@tanstack/react-router";
import { ListPage } from "../../app/lists/list-page";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { count, dong } from "../../shared/money";
import { Phone } from "../../shared/places";
import { useWords } from "../../words/index";

const STATUSES = ["OUTSTANDING", "REPAID", "WRITTEN_OFF", "REFUNDED", "AWAITING_CONFIRMATION", "LAPSED"] as const;

export function Page() {
  const words = useWords();
  const { lending } = words;
  return (
    <ListPage
      title={lending.loans}
      operation={ConsoleAdvancesOperation}
      pick={(data) => data.advances}
      rowKey={(row) => row.id}
      filters={[
        {
          name: "status",
          label: words.common.status,
          kind: "choice",
          choices: STATUSES.map((each) => [each, words.statuses[each] ?? each]),
        },
        {
          name: "overdue",
          label: lending.overdueOnly,
          kind: "yes",
          choices: [
            ["true", words.common.yes],
            ["false", words.common.no],
          ],
        },
        { name: "bundle", label: words.lists.bundle, kind: "choice", choices: Object.entries(lending.bundles) },
        { name: "ceiling", label: lending.ceiling, kind: "number" },
        { name: "from", label: words.common.from, kind: "day" },
        { name: "until", label: words.common.until, kind: "day" },
      ]}
      columns={[
        {
          key: "at",
          name: words.common.when,
          show: (row) => (
            <Link to={"/advances/$id" as never} params={{ id: row.id } as never}>
              {instant(row.grantedAt ?? row.requestedAt)}
            </Link>
          ),
          cell: (row) => row.grantedAt ?? row.requestedAt,
        },
        {
          key: "who",
          name: words.lists.payer,
          show: (row) => <Phone of={row.subscriber.msisdn} />,
          cell: (row) => row.subscriber.msisdn,
        },
        {
          key: "bundle",
          name: words.lists.bundle,
          show: (row) => lending.bundles[row.bundle] ?? row.bundle,
          cell: (row) => row.bundle,
        },
        {
          key: "quantity",
          name: words.lists.quantity,
          number: true,
          show: (row) => count(row.quantity),
          cell: (row) => row.quantity,
        },
        {
          key: "price",
          name: words.lists.price,
          number: true,
          show: (row) => dong(row.price),
          cell: (row) => row.price,
        },
        {
          key: "left",
          name: lending.left,
          number: true,
          show: (row) => dong(row.price - row.repaid),
          cell: (row) => row.price - row.repaid,
        },
        {
          key: "overdue",
          name: lending.overdueSince,
          show: (row) => instant(row.overdueSince),
          cell: (row) => row.overdueSince,
        },
        {
          key: "status",
          name: words.common.status,
          show: (row) => <Status of={row.status} />,
          cell: (row) => row.status,
        },
      ]}
    >
      <p className="soft">{lending.loansLead}</p>
    </ListPage>
  );
}
