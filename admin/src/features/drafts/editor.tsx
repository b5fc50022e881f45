/** One draft: read, or begun from nothing or from what another has changed, then written. */
import { ScreenCircularDraftOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { priceOf } from "../../shared/circulars/cells";
import { readCells } from "../../shared/circulars/csv-cells";
import { day } from "../../shared/days";
import { useWords } from "../../words/index";
import { type Draft, putBack, useInForce } from "./in-force";
import { EMPTY, type Written, writtenOf } from "./writing";
import { Writing } from "./written";

export function Page() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { restores } = useSearch({ strict: false }) as { restores?: string };
  if (id !== "new") return <Known key={id} id={id} />;
  return restores ? <Restored key={restores} id={restores} /> : <Writing known={null} begun={EMPTY} />;
}

function useDraft(id: string) {
  const found = useQuery(asking(ScreenCircularDraftOperation, { id }));
  const node = found.data?.node;
  return { ...found, draft: node?.__typename === "CircularDraft" ? node : node === undefined ? undefined : null };
}

function Known({ id }: { id: string }) {
  const words = useWords();
  const { draft, error, refetch } = useDraft(id);
  if (error && !draft) return <Failure error={error} onAgain={() => void refetch()} />;
  if (draft === null) return <p>{words.errors.notFound}</p>;
  if (draft === undefined) return <h1>{words.drafts.title}</h1>;
  return <Writing known={draft} begun={writtenOf(draft)} />;
}

/** A draft that puts back what held before another was published. */
function Restored({ id }: { id: string }) {
  const words = useWords();
  const { draft, error } = useDraft(id);
  const before = useInForce(draft?.validFrom ?? null, draft?.publishedAt ? justBefore(draft.publishedAt) : null);
  const wrong = error ?? before.error;
  if (wrong) return <Failure error={wrong} />;
  if (!draft || !before.ready) return <h1>{words.drafts.title}</h1>;
  const cells = readCells(draft.csv).cells;
  const names = Object.keys(cells.prices).flatMap((name) => {
    const price = priceOf(name);
    return price ? [[name, price] as const] : [];
  });
  const head = headOf(draft, words.drafts.restores(draft.circular.code));
  return <Writing known={null} begun={{ head, cells: putBack(cells, before, names) }} />;
}

function headOf(draft: Draft, titleVi: string): Written["head"] {
  return { ...EMPTY.head, titleVi, validFrom: day(draft.validFrom), validTo: draft.validTo ? day(draft.validTo) : "" };
}

function justBefore(at: string): string {
  return new Date(Date.parse(at) - 1).toISOString();
}
