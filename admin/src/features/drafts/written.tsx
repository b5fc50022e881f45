/** A draft on the screen: its circular, its cells in tabs, and what can be done with it. */
import { Link, useBlocker, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Failure } from "../../app/failure";
import { download } from "../../app/lists/csv";
import { useSession } from "../../app/signing-in/session";
import { changed, dayTyped, LINES } from "../../shared/circulars/cells";
import { COLUMNS, rowsOf } from "../../shared/circulars/csv-cells";
import { instant } from "../../shared/days";
import { Note } from "../../ui/parts";
import { useWords } from "../../words/index";
import { CsvDialog } from "./csv-dialog";
import { Deciding } from "./deciding";
import { Difference } from "./difference";
import { DraftState } from "./draft-state";
import { Findings } from "./findings";
import { HeadForm } from "./head-form";
import { type Draft, useInForce } from "./in-force";
import { PolicyGrid } from "./policy-grid";
import { PriceGrid } from "./price-grid";
import { useWriting, type Written } from "./writing";

const TABS = ["prices", "policies", "difference", "findings"] as const;

export function Writing({ known, begun }: { known: Draft | null; begun: Written }) {
  const words = useWords();
  const go = useNavigate();
  const search = useSearch({ strict: false }) as { tab?: string; line?: string };
  const [reading, setReading] = useState(false);
  const draft = useWriting(known, begun, (id) => {
    void go({ to: "/drafts/$id", params: { id }, replace: true, ignoreBlocker: true } as never);
  });
  const { written, setWritten, saving } = draft;
  const may = useSession()?.scopes.has("circulars:draft") ?? false;
  const readOnly = Boolean(known?.publishedAt) || !may;
  const inForce = useInForce(dayTyped(written.head.validFrom) ?? null);
  useBlocker({ shouldBlockFn: () => !confirm(words.drafts.leave), disabled: !draft.dirty || readOnly });
  const tab = TABS.find((each) => each === search.tab) ?? "prices";
  const line = LINES.find((each) => each === search.line) ?? "DTH_OTT";
  const cells = {
    cells: written.cells,
    inForce,
    findings: known?.findings ?? [],
    refused: draft.refused,
    readOnly,
  };
  const typed = (kind: "prices" | "policies") => (name: string, text: string) =>
    setWritten((now) => ({ ...now, cells: changed(now.cells, kind, name, text) }));
  return (
    <section className="stack">
      <Title draft={known} />
      <HeadForm
        head={written.head}
        readOnly={readOnly}
        wrong={(field) => draft.others.find((each) => (each.field ?? "").split(".").at(-1) === field)?.message}
        onChange={(head) => setWritten((now) => ({ ...now, head }))}
      />
      {draft.others.length > 0 && (
        <Note tone="bad" role="alert">
          {draft.others.map((each) => (
            <p key={each.message}>{each.message}</p>
          ))}
        </Note>
      )}
      {Boolean(inForce.error) && <Failure error={inForce.error} />}
      <nav className="tabs" aria-label={words.drafts.title}>
        {TABS.map((each) => (
          <Link
            key={each}
            to="."
            search={{ ...search, tab: each } as never}
            ignoreBlocker
            aria-current={each === tab ? "page" : undefined}
          >
            {words.drafts.tabs[each]}
            {each === "findings" && known && known.findings.length > 0 ? ` (${known.findings.length})` : ""}
          </Link>
        ))}
      </nav>
      <div className="card stack">
        {tab === "prices" && (
          <PriceGrid
            {...cells}
            line={line}
            onLine={(next) => void go({ to: ".", search: { ...search, line: next }, ignoreBlocker: true } as never)}
            onChange={typed("prices")}
          />
        )}
        {tab === "policies" && <PolicyGrid {...cells} onChange={typed("policies")} />}
        {tab === "difference" && <Difference cells={written.cells} inForce={inForce} />}
        {tab === "findings" && <Findings of={known?.findings ?? []} old={draft.dirty} />}
      </div>
      {saving.error && <Failure error={saving.error} onAgain={() => saving.mutate()} />}
      {saving.data?.draft && !draft.dirty && (
        <Note tone="good" role="status">
          {words.drafts.saved}
        </Note>
      )}
      <div className="row">
        {!readOnly && (
          <button
            type="button"
            className="button first"
            disabled={!draft.dirty || !draft.good || saving.isPending}
            onClick={() => saving.mutate()}
          >
            {words.drafts.save}
          </button>
        )}
        {!readOnly && (
          <button type="button" className="button" onClick={() => setReading(true)}>
            {words.drafts.csvIn}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => download(written.head.code || words.drafts.untitled, COLUMNS, rowsOf(written.cells))}
        >
          {words.drafts.csvOut}
        </button>
        {known && (
          <Link to={"/trials" as never} search={{ draft: known.id } as never} className="button">
            {words.drafts.whatIf}
          </Link>
        )}
        {draft.dirty && !readOnly && <span className="soft">{words.drafts.unsaved}</span>}
      </div>
      {known && <Deciding draft={known} cells={written.cells} inForce={inForce} dirty={draft.dirty} />}
      {reading && (
        <CsvDialog
          cells={written.cells}
          onCells={(next) => setWritten((now) => ({ ...now, cells: next }))}
          onClose={() => setReading(false)}
        />
      )}
    </section>
  );
}

function Title({ draft }: { draft: Draft | null }) {
  const words = useWords();
  if (!draft) return <h1>{words.drafts.untitled}</h1>;
  return (
    <div className="spread">
      <h1>{draft.circular.code}</h1>
      <span className="row">
        <DraftState of={draft.state} />
        <span className="soft">
          {draft.publishedAt
            ? words.drafts.published(draft.publishedBy ?? "–", instant(draft.publishedAt))
            : words.drafts.changed(draft.changedBy, instant(draft.changedAt))}
        </span>
      </span>
    </div>
  );
}
