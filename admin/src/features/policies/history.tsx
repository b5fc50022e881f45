/** Every version of a policy: when each applies, when it was recorded and by whom, on which circular. */
import { ConsolePolicyVersionsOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { useAsOf } from "../../shared/as-of";
import { Versions } from "../../shared/versions";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  const { parameter } = useParams({ strict: false }) as { parameter: string };
  const { today } = useAsOf();
  const found = useQuery(asking(ConsolePolicyVersionsOperation, { parameter }));
  const rows = found.data?.policyVersions.map((each) => ({
    ...each,
    name: each.parameter,
    value: each.value ?? words.drafts.off,
  }));
  return (
    <section className="stack">
      <h1>{words.prices.policyOf(parameter)}</h1>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      <Versions rows={rows} today={today} caption={words.prices.history} />
    </section>
  );
}
