/** A draft while it is written: what is typed, whether it is kept, and keeping it under one key as long as it is the same. */
import { ConsoleSaveCircularDraftOperation, newIdempotencyKey } from "@giahan/client/trusted";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { giahan, queries } from "../../app/client";
import { asked, type Cells, cellOf, dayTyped, NOTHING, unreadable } from "../../shared/circulars/cells";
import { readCells } from "../../shared/circulars/csv-cells";
import { day } from "../../shared/days";
import { DRAFTS, type Draft } from "./in-force";

export interface Head {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly issuedBy: string;
  readonly issuedOn: string;
  readonly url: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export interface Written {
  readonly head: Head;
  readonly cells: Cells;
}

export const EMPTY: Written = {
  head: { code: "", titleVi: "", titleEn: "", issuedBy: "", issuedOn: "", url: "", validFrom: "", validTo: "" },
  cells: NOTHING,
};

/** A draft as it is typed. */
export function writtenOf(draft: Draft): Written {
  const { code, titleVi, titleEn, issuedBy, issuedOn, url } = draft.circular;
  const typed = (date: string | null | undefined) => (date ? day(date) : "");
  return {
    head: {
      code,
      titleVi,
      titleEn: titleEn ?? "",
      issuedBy,
      issuedOn: typed(issuedOn),
      url: url ?? "",
      validFrom: typed(draft.validFrom),
      validTo: typed(draft.validTo),
    },
    cells: readCells(draft.csv).cells,
  };
}

/** Write a draft; `known` is what is kept of it, null for a new one. */
export function useWriting(known: Draft | null, begun: Written, onKept: (id: string) => void) {
  const [written, setWritten] = useState(begun);
  const [kept, setKept] = useState(known ? JSON.stringify(begun) : "");
  const sent = useRef({ body: "", key: "" });
  const body = JSON.stringify(written);
  const saving = useMutation({
    mutationFn: async () => {
      if (sent.current.body !== body) sent.current = { body, key: newIdempotencyKey() };
      const input = { idempotencyKey: sent.current.key, draftId: known?.id ?? null, ...inputOf(written) };
      return (await giahan.request(ConsoleSaveCircularDraftOperation, { input })).saveCircularDraft;
    },
    onSuccess: async (told) => {
      if (!told?.draft) return;
      setKept(body);
      for (const name of DRAFTS) await queries.invalidateQueries({ queryKey: [name] });
      if (told.draft.id !== known?.id) onKept(told.draft.id);
    },
  });
  const refusals = saving.data?.refusals ?? [];
  const refused = new Map(
    refusals.flatMap((each) => {
      const cell = cellOf(written.cells, each.field);
      return cell ? [[cell, each.message] as const] : [];
    }),
  );
  return {
    written,
    setWritten,
    saving,
    refused,
    others: refusals.filter((each) => cellOf(written.cells, each.field) === null),
    dirty: body !== kept && body !== JSON.stringify(EMPTY),
    good: typeof dayTyped(written.head.validFrom) === "string" && unreadable(written.cells).length === 0,
  };
}

function inputOf({ head, cells }: Written) {
  return {
    circular: {
      code: head.code.trim(),
      titleVi: head.titleVi.trim(),
      titleEn: head.titleEn.trim() || null,
      issuedBy: head.issuedBy.trim(),
      issuedOn: dayTyped(head.issuedOn) ?? null,
      url: head.url.trim() || null,
    },
    validFrom: dayTyped(head.validFrom) ?? "",
    validTo: dayTyped(head.validTo) ?? null,
    ...asked(cells),
  };
}
