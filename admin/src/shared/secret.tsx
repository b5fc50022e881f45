/** A secret that was made just now: it stands in this part alone, is copied from it, and goes with it. */
import { Copied, Fact, Facts } from "../ui/parts";
import { useWords } from "../words/index";

export interface Made {
  readonly credential?: { readonly prefix: string; readonly kind: string } | null;
  readonly secret?: string | null;
  readonly signingSecret?: string | null;
}

export function Secret({ of }: { of: Made | null }) {
  const words = useWords();
  if (!of) return null;
  if (!of.secret) return <p>{words.partners.again}</p>;
  const told = [
    [words.partners.client, of.credential?.kind === "CLIENT" ? of.credential.prefix : null],
    [words.partners.secret, of.secret],
    [words.partners.signing, of.signingSecret],
  ] as const;
  return (
    <div className="stack">
      <p>{words.partners.once}</p>
      <Facts>
        {told.map(
          ([name, text]) =>
            text && (
              <Fact key={name} name={name}>
                <code className="secret">{text}</code>
                <Copied text={text} label={name} done={words.partners.copied} />
              </Fact>
            ),
        )}
      </Facts>
    </div>
  );
}
