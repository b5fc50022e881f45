/** What everything costs on a day, as known at an instant: packages by terms, each leading to its versions. */
import { ScreenPricesOperation } from "@giahan/client/trusted";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { type Cell, download } from "../../app/lists/csv";
import type { Answer } from "../../shared/answer";
import { AsOfFields, useAsOf } from "../../shared/as-of";
import { day, dayOf } from "../../shared/days";
import { grouped } from "../../shared/grouped";
import { dong } from "../../shared/money";
import { useWords, type Words } from "../../words/index";

type Package = Answer<typeof ScreenPricesOperation>["packages"][number];
type Price = Package["prices"][number];
const TERMS = ["P1W", "P1M", "P2M", "P3M", "P6M", "P12M"] as const;

interface Row {
  readonly key: string;
  readonly of: Package;
  readonly with: string;
  readonly prices: readonly Price[];
}

export function Page() {
  const words = useWords();
  const { on, asKnownAt, today } = useAsOf();
  const found = useQuery({ ...asking(ScreenPricesOperation, { on, asKnownAt }), placeholderData: keepPreviousData });
  const lines = grouped(found.data?.packages ?? [], (each) => each.productLine);
  const scope = words.prices.scope(day(on ?? today), asKnownAt ? day(dayOf(asKnownAt)) : "");
  return (
    <section className="stack">
      <div className="spread">
        <h1>{words.prices.title}</h1>
        <button
          type="button"
          className="button"
          disabled={!found.data}
          onClick={() => exported(words, found.data?.packages ?? [])}
        >
          {words.common.exported}
        </button>
      </div>
      <AsOfFields today={today} />
      <p className="soft" role="status">
        {scope}
      </p>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      {found.data?.packages.length === 0 && <p>{words.prices.none}</p>}
      {[...lines].map(([line, packages]) => (
        <section key={line} className="card stack" aria-busy={found.isPlaceholderData}>
          <div className="spread">
            <h2>{words.lines[line] ?? line}</h2>
            <span className="soft">{words.prices.under}</span>
          </div>
          <Matrix name={words.lines[line] ?? line} rows={packages.flatMap((each) => rowsOf(each, words))} />
        </section>
      ))}
    </section>
  );
}

function Matrix({ name, rows }: { name: string; rows: readonly Row[] }) {
  const words = useWords();
  const terms = TERMS.filter((term) => rows.some((row) => row.prices.some((price) => price.term === term)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className="scroll" aria-label={name} tabIndex={0}>
      <table className="matrix">
        <caption className="hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.lists.package}</th>
            {terms.map((term) => (
              <th key={term} scope="col" className="number">
                {words.terms[term]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} tabIndex={-1}>
              <th scope="row">
                <Link
                  to={"/prices/$line/$package" as never}
                  params={{ line: row.of.productLine, package: row.of.code } as never}
                >
                  {row.of.name}
                </Link>
                {row.with && <span className="soft"> · {row.with}</span>}
              </th>
              {terms.map((term) => (
                <td key={term} className="number">
                  <Amount price={row.prices.find((each) => each.term === term)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Amount({ price }: { price: Price | undefined }) {
  const words = useWords();
  if (!price) return <>–</>;
  return (
    <>
      {dong(price.price)}
      <br />
      <span className="soft" title={price.citation.circular?.code}>
        <span className="hidden">{words.prices.total} </span>
        {dong(price.total)}
      </span>
    </>
  );
}

/** A row for each way in which a package is sold. */
function rowsOf(of: Package, words: Words): Row[] {
  const ways = grouped(of.prices, (price) => `${price.extraRooms} ${price.timing}`);
  return [...ways].map(([way, prices]) => {
    const [first] = prices;
    const said = [
      words.drafts.rooms(first?.extraRooms ?? 0),
      first?.timing === "ANY" ? "" : words.timings[way.slice(2)],
    ];
    return { key: `${of.id} ${way}`, of, with: said.filter(Boolean).join(" · "), prices };
  });
}

function exported(words: Words, packages: readonly Package[]): void {
  const rows = packages.flatMap((each) =>
    each.prices.map((price): Cell[] => [
      each.productLine,
      each.code,
      price.extraRooms,
      price.term,
      price.timing,
      price.price,
      price.fee,
      price.total,
      price.validFrom,
      price.validTo ?? "",
      price.citation.circular?.code ?? "",
    ]),
  );
  const header = ["product_line", "package", "extra_rooms", "term", "timing", "price", "fee", "total", "valid_from"];
  download(words.prices.title, [...header, "valid_to", "circular"], rows);
}
