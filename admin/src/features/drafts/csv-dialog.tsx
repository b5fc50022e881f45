/** Cells from a spreadsheet: pasted or from a file, taken in whole or not at all. */
import { useState } from "react";
import type { Cells } from "../../shared/circulars/cells";
import { COLUMNS, readCells } from "../../shared/circulars/csv-cells";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Note } from "../../ui/parts";
import { useWords } from "../../words/index";

interface Props {
  readonly cells: Cells;
  readonly onCells: (cells: Cells) => void;
  readonly onClose: () => void;
}

export function CsvDialog({ cells, onCells, onClose }: Props) {
  const words = useWords();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<readonly number[]>([]);
  function take(whole: boolean) {
    const read = readCells(text);
    setWrong(read.wrong);
    if (read.wrong.length > 0) return;
    onCells(
      whole
        ? read.cells
        : {
            prices: { ...cells.prices, ...read.cells.prices },
            policies: { ...cells.policies, ...read.cells.policies },
          },
    );
    onClose();
  }
  return (
    <Dialog open onClose={onClose} title={words.drafts.csvTitle}>
      <p className="soft">{words.drafts.csvLead}</p>
      <Field label={words.drafts.csvFile}>
        {(attributes) => (
          <input
            {...attributes}
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => void event.target.files?.[0]?.text().then(setText)}
          />
        )}
      </Field>
      <Field label={words.drafts.csvText}>
        {(attributes) => (
          <textarea
            {...attributes}
            className="mono"
            rows={8}
            spellCheck={false}
            placeholder={COLUMNS.join(",")}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {wrong.length > 0 && (
        <Note tone="bad" role="alert">
          {words.drafts.csvWrong(wrong.join(", "))}
        </Note>
      )}
      <div className="row">
        <button type="button" className="button first" disabled={!text.trim()} onClick={() => take(true)}>
          {words.drafts.csvReplace}
        </button>
        <button type="button" className="button" disabled={!text.trim()} onClick={() => take(false)}>
          {words.drafts.csvAdd}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.common.cancel}
        </button>
      </div>
    </Dialog>
  );
}
