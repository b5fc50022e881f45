/** From a draft to what is in force: proposed to a second person, or published at once where one is enough (G-TWO). */
import {
  ConsoleProposalsOperation,
  ConsoleProposeOperation,
  ConsolePublishCircularDraftOperation,
  ConsoleViewerOperation,
  PoliciesOperation,
  ScreenPricesOperation,
} from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { asking, giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { useSession } from "../../app/signing-in/session";
import { Change } from "../../shared/change";
import type { Cells } from "../../shared/circulars/cells";
import { day } from "../../shared/days";
import { Note } from "../../ui/parts";
import { useWords } from "../../words/index";
import { Difference } from "./difference";
import { DRAFTS, type Draft, type InForce } from "./in-force";

const OPERATION = "publishCircularDraft";
const TOUCHED = [...DRAFTS, ConsoleProposalsOperation.name, ScreenPricesOperation.name, PoliciesOperation.name];

interface Props {
  readonly draft: Draft;
  readonly cells: Cells;
  readonly inForce: InForce;
  readonly dirty: boolean;
}

export function Deciding({ draft, cells, inForce, dirty }: Props) {
  const words = useWords();
  const scopes = useSession()?.scopes;
  const [open, setOpen] = useState<"propose" | "publish" | null>(null);
  const service = useQuery(asking(ConsoleViewerOperation, {})).data?.service;
  const waiting = useWaiting(draft.id);
  if (draft.publishedAt) return <Withdrawing draft={draft} />;
  const mayPropose = scopes?.has("proposals:make") ?? false;
  const mayPublish = (scopes?.has("prices:publish") ?? false) && service?.twoPersons === false;
  return (
    <>
      {waiting && (
        <Note tone="warn">
          {words.drafts.waiting(waiting)}{" "}
          <Link to={"/approvals" as never} search={{ state: "OPEN" } as never}>
            {words.drafts.toApprovals}
          </Link>
        </Note>
      )}
      <div className="row">
        <button
          type="button"
          className="button first"
          disabled={!mayPropose || dirty || waiting !== null}
          title={mayPropose ? undefined : words.frame.notAllowed("proposals:make")}
          onClick={() => setOpen("propose")}
        >
          {words.drafts.propose}
        </button>
        {service?.twoPersons === false && (
          <button
            type="button"
            className="button"
            disabled={!mayPublish || dirty}
            title={mayPublish ? undefined : words.frame.notAllowed("prices:publish")}
            onClick={() => setOpen("publish")}
          >
            {words.drafts.publish}
          </button>
        )}
        <span className="soft">{service?.twoPersons === false ? words.drafts.alone : words.drafts.second}</span>
      </div>
      {open && <Sending way={open} draft={draft} cells={cells} inForce={inForce} onClose={() => setOpen(null)} />}
    </>
  );
}

/** What is published is not taken out of the record: another draft puts back what was. */
function Withdrawing({ draft }: { draft: Draft }) {
  const words = useWords();
  const may = useSession()?.scopes.has("circulars:draft") ?? false;
  if (!may || draft.state === "SUPERSEDED") return null;
  return (
    <p>
      <Link
        to={"/drafts/$id" as never}
        params={{ id: "new" } as never}
        search={{ restores: draft.id } as never}
        className="button"
      >
        {words.drafts.withdraw}
      </Link>
    </p>
  );
}

/** Who has proposed to publish a draft, where somebody has and nobody has decided. */
function useWaiting(id: string): string | null {
  const may = useSession()?.scopes.has("proposals:read") ?? false;
  const found = useQuery({ ...asking(ConsoleProposalsOperation, { state: "OPEN", first: 100 }), enabled: may });
  const nodes = found.data?.proposals.edges.map((edge) => edge.node);
  const about = (input: unknown) => (input as { draftId?: string } | null)?.draftId === id;
  return nodes?.find((each) => each.operation === OPERATION && about(each.input))?.proposedBy ?? null;
}

function Sending({ way, draft, cells, inForce, onClose }: Omit<Props, "dirty"> & Way) {
  const words = useWords();
  const [prices, policies] = [Object.keys(cells.prices).length, Object.keys(cells.policies).length];
  return (
    <Change
      title={`${words.drafts[way]} · ${draft.circular.code}`}
      preview={
        <div className="stack">
          <p>{words.drafts.effect(prices, policies, day(draft.validFrom))}</p>
          {draft.validTo && <p>{words.drafts.until(day(draft.validTo))}</p>}
          {draft.findings.length > 0 && <Note tone="warn">{words.drafts.withFindings(draft.findings.length)}</Note>}
          <Difference cells={cells} inForce={inForce} />
        </div>
      }
      done={way === "propose" ? words.drafts.proposed : words.drafts.publishedNow}
      withReason={way === "propose"}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => {
        for (const name of TOUCHED) void queries.invalidateQueries({ queryKey: [name] });
      }}
      send={async (idempotencyKey, reason) => {
        const input = { draftId: draft.id };
        if (way === "publish")
          return (await giahan.request(ConsolePublishCircularDraftOperation, { input: { idempotencyKey, ...input } }))
            .publishCircularDraft;
        const proposal = { idempotencyKey, operation: OPERATION, input, reason };
        return (await giahan.request(ConsoleProposeOperation, { input: proposal })).propose;
      }}
    />
  );
}

interface Way {
  readonly way: "propose" | "publish";
  readonly onClose: () => void;
}
