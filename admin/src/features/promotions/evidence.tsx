/** Everything that one subscriber was told and answered, as a page that can be printed and handed over. */
import { PromotionEvidencePageOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { instant } from "../../shared/days";
import { phone } from "../../shared/numbers";
import { Phone } from "../../shared/places";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  const { msisdn = "" } = useParams({ strict: false }) as { msisdn?: string };
  const found = useQuery(asking(PromotionEvidencePageOperation, { msisdn }));
  const page = found.data?.promotionEvidence;
  return (
    <section className="stack">
      <div className="spread">
        <h1>{words.promotions.evidenceTitle(phone(msisdn))}</h1>
        <button type="button" className="button unprinted" disabled={!page} onClick={() => window.print()}>
          {words.promotions.print}
        </button>
      </div>
      <p className="soft unprinted">
        {words.promotions.evidenceLead} <Phone of={msisdn} />
      </p>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      {found.data && !page && <p>{words.promotions.noSubscriber}</p>}
      {page && (
        <article className="sheet">
          <p className="soft">{`${words.promotions.madeAt} ${instant(page.madeAt)}`}</p>
          <pre lang="vi">{page.text}</pre>
        </article>
      )}
    </section>
  );
}
