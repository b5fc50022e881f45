/** Ways to a batch of vouchers and to one of them, and how one stands. */
import { Link } from "@tanstack/react-router";
import { Badge, type Tone } from "../../ui/parts";
import { useWords } from "../../words/index";

const TONES: Record<string, Tone> = { PRINTED: "", ACTIVE: "good", SPENT: "brand", CANCELLED: "bad", EXPIRED: "warn" };

export function Batch({ id, children }: { id: string; children: React.ReactNode }) {
  return (
    <Link to={"/vouchers/batches/$id" as never} params={{ id } as never} className="mono">
      {children}
    </Link>
  );
}

export function Serial({ of }: { of: string }) {
  return (
    <Link to={"/vouchers/of/$serial" as never} params={{ serial: of } as never} className="mono">
      {of}
    </Link>
  );
}

export function Standing({ of }: { of: string }) {
  const words = useWords();
  return <Badge tone={TONES[of] ?? ""}>{words.vouchers.statuses[of] ?? of}</Badge>;
}
