/** Every version of a package's prices: when each applies, when it was recorded and by whom, on which circular. */
import { ConsolePriceVersionsOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { useAsOf } from "../../shared/as-of";
import { dong } from "../../shared/money";
import { Versions } from "../../shared/versions";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";

const TERMS = ["P1W", "P1M", "P2M", "P3M", "P6M", "P12M"] as const;

export function Page() {
  const words = useWords();
  const go = useNavigate();
  const { line, package: code } = useParams({ strict: false }) as { line: "DTH_OTT"; package: string };
  const search = useSearch({ strict: false }) as { term?: string };
  const { today } = useAsOf();
  const found = useQuery(asking(ConsolePriceVersionsOperation, { line, package: code }));
  const term = search.term ?? "P1M";
  const rows = found.data?.priceVersions
    .filter((each) => term === "all" || each.term === term)
    .map((each) => ({
      ...each,
      name: [words.terms[each.term], words.drafts.rooms(each.extraRooms), words.timings[each.timing]]
        .filter(Boolean)
        .join(", "),
      value: each.price === null || each.price === undefined ? words.prices.withdraws : dong(each.price),
    }));
  return (
    <section className="stack">
      <h1>{words.prices.versionsOf(`${words.lines[line] ?? line} ${code}`)}</h1>
      <div className="row">
        <Field label={words.lists.term}>
          {(attributes) => (
            <select
              {...attributes}
              value={term}
              onChange={(event) => void go({ to: ".", search: { term: event.target.value }, replace: true } as never)}
            >
              <option value="all">{words.common.all}</option>
              {TERMS.map((each) => (
                <option key={each} value={each}>
                  {words.terms[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      <Versions rows={rows} today={today} caption={words.prices.history} />
    </section>
  );
}
