/** What a figure rests on: the circular, its section, and since when. */
import { useLanguage, useWords } from "../words/index";
import { day } from "./days";

interface Citation {
  readonly section?: string | null | undefined;
  readonly validFrom?: string | null | undefined;
  readonly circular?:
    | { readonly code: string; readonly titleVi: string; readonly titleEn?: string | null | undefined }
    | null
    | undefined;
}

export function RestsOn({ citation }: { citation: Citation | null | undefined }) {
  const words = useWords();
  const shown = useLanguage();
  if (!citation?.circular) return null;
  const { code, titleVi, titleEn } = citation.circular;
  return (
    <span className="soft">
      {words.common.source}: {shown === "en" ? (titleEn ?? titleVi) : titleVi} ({code}
      {citation.section ? `, ${citation.section}` : ""}
      {citation.validFrom ? `, ${day(citation.validFrom)}` : ""})
    </span>
  );
}
