/** A payment's reference, as the way to its course. */
import { Link } from "@tanstack/react-router";

export function Reference({ of }: { of: string | null | undefined }) {
  if (!of) return <>–</>;
  return (
    <Link to={"/payments/of/$reference" as never} params={{ reference: of } as never} className="mono">
      {of}
    </Link>
  );
}
