/** How far a circular has come in its life, as a word and a tone. */
import { Badge, type Tone } from "../../ui/parts";
import { useWords } from "../../words/index";

const TONES: Record<string, Tone> = { DRAFT: "warn", CHECKED: "brand", SCHEDULED: "brand", IN_FORCE: "good" };

export function DraftState({ of }: { of: string }) {
  const words = useWords();
  return <Badge tone={TONES[of] ?? ""}>{words.draftStates[of] ?? of}</Badge>;
}
