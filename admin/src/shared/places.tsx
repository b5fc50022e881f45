/** Ways to what is named on a screen: a phone number, a card, why. */
import { Link } from "@tanstack/react-router";
import { phone } from "./numbers";

export function Phone({ of }: { of: string | null | undefined }) {
  if (!of) return <>–</>;
  return (
    <Link to={"/customers/$msisdn" as never} params={{ msisdn: of } as never} className="number">
      {phone(of)}
    </Link>
  );
}

export function Card({ of }: { of: string | null | undefined }) {
  if (!of) return <>–</>;
  return (
    <Link to={"/cards/$number" as never} params={{ number: of } as never} className="mono">
      {of}
    </Link>
  );
}

export interface Asked {
  readonly card?: string | undefined;
  readonly payer?: string | undefined;
  readonly package?: string | undefined;
  readonly term?: string | undefined;
  readonly at?: string | undefined;
}

export function Why({ about, children }: { about: Asked; children: React.ReactNode }) {
  return (
    <Link to={"/why" as never} search={about as never}>
      {children}
    </Link>
  );
}
