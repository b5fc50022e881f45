/** A list of the server's, page by page: filters in the address, rows as they come, what is shown as CSV. */
import type { Trusted } from "@giahan/client/trusted";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Column, Table } from "../../ui/table";
import { useLanguage, useWords } from "../../words/index";
import { giahan } from "../client";
import { Failure } from "../failure";
import { hiddenBy, Viewing } from "./columns";
import { type Cell, download } from "./csv";
import { asked, type Filter, Filters } from "./filters";
import { Whole } from "./whole";

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface ListColumn<Node> extends Column<Node> {
  readonly cell?: (row: Node) => Cell;
}

interface Props<Data, Variables, Node> {
  readonly title: string;
  readonly operation: Trusted<Data, Variables>;
  readonly variables?: Partial<Variables>;
  readonly pick: (data: Data) => Connection<Node>;
  readonly columns: readonly ListColumn<Node>[];
  readonly filters?: readonly Filter[];
  readonly rowKey: (row: Node) => string;
  readonly heading?: "h1" | "h2";
  readonly children?: ReactNode;
  /** Whether the list stands by itself, and the whole of it can be exported; lists of one customer do not. */
  readonly whole?: boolean;
}

export function ListPage<Data, Variables, Node>(props: Props<Data, Variables, Node>) {
  const words = useWords();
  const shown = useLanguage();
  const search = useSearch({ strict: false }) as Record<string, string | undefined>;
  const filters = props.filters ?? [];
  const given = Object.fromEntries(
    filters.filter((filter) => search[filter.name]).map((filter) => [filter.name, asked(filter, search)]),
  );
  const lacking = filters.some((filter) => filter.required && !search[filter.name]);
  const variables = { ...props.variables, ...given };
  const found = useInfiniteQuery({
    queryKey: [props.operation.name, variables, shown, "pages"],
    initialPageParam: null as string | null,
    enabled: !lacking,
    queryFn: async ({ pageParam, signal }) =>
      props.pick(
        await giahan.request(props.operation, { ...variables, first: 50, after: pageParam } as Variables, { signal }),
      ),
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null),
  });
  const rows = found.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node));
  const hidden = hiddenBy(search);
  const columns = props.columns.filter((column) => !hidden.has(column.key));
  const Heading = props.heading ?? "h1";
  return (
    <section className="stack">
      <div className="spread">
        <Heading>{props.title}</Heading>
        <span className="row">
          <Viewing columns={props.columns} filters={filters} search={search} />
          <button
            type="button"
            className="button"
            disabled={!rows?.length}
            onClick={() => exported(props.title, columns, rows ?? [])}
          >
            {words.common.exported}
          </button>
          {props.whole !== false && !lacking && (
            <Whole title={props.title} hash={props.operation.hash} variables={variables} />
          )}
        </span>
      </div>
      {props.children}
      {filters.length > 0 && <Filters filters={filters} given={search} />}
      {found.error ? (
        <Failure error={found.error} onAgain={() => void found.refetch()} />
      ) : (
        <div className="card">
          <Table
            caption={props.title}
            columns={columns}
            rows={lacking ? [] : rows}
            rowKey={props.rowKey}
            empty={words.common.nothing}
          />
          {found.hasNextPage && (
            <button
              type="button"
              className="button"
              disabled={found.isFetching}
              onClick={() => void found.fetchNextPage()}
            >
              {words.common.more}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function exported<Node>(title: string, columns: readonly ListColumn<Node>[], rows: readonly Node[]): void {
  const written = columns.filter((column) => column.cell);
  download(
    title,
    written.map((column) => column.name),
    rows.map((row) => written.map((column) => column.cell?.(row) ?? "")),
  );
}
