/** Statuses and rules as staff read them: a word in their language and a tone. */
import { Badge, type Tone } from "../ui/parts";
import { useWords } from "../words/index";

const TONES: Record<string, Tone> = {
  SUCCEEDED: "good",
  ACKNOWLEDGED: "good",
  ACTIVE: "good",
  REPAID: "good",
  APPROVED: "good",
  SENT: "good",
  DELIVERED: "good",
  REFUND_DUE: "bad",
  REJECTED: "bad",
  LOCKED: "bad",
  PIRACY: "bad",
  FAILED: "bad",
  WRITTEN_OFF: "bad",
  TERMINATED: "bad",
  OPEN: "warn",
  PENDING_PAYMENT: "warn",
  QUEUED: "warn",
  OUTSTANDING: "warn",
  AWAITING_CONFIRMATION: "warn",
  STALE: "warn",
  BARRED_ONE_WAY: "warn",
  BARRED_BOTH_WAYS: "bad",
};

export function Status({ of }: { of: string | null | undefined }) {
  const words = useWords();
  return of ? <Badge tone={TONES[of] ?? ""}>{words.statuses[of] ?? of}</Badge> : <>–</>;
}

/** `K_MAX_MONTH` as the specification writes it. */
export function Rule({ of }: { of: string }) {
  return <code title={of}>{of.replaceAll("_", "-")}</code>;
}

/** A value of one of the server's enumerations, in words; as it is where there are none. */
export function Code({ of }: { of: string | null | undefined }) {
  const words = useWords();
  return of ? <span title={of}>{words.codes[of] ?? of}</span> : <>–</>;
}
