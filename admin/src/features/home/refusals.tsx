/** What was refused on a day, the commonest rule first: each opens the attempts that it refused. */
import type { ConsoleServiceDayOperation } from "@giahan/client/trusted";
import { Link } from "@tanstack/react-router";
import type { Answer } from "../../shared/answer";
import { Rule } from "../../shared/labels";
import { count } from "../../shared/money";
import { Ranked } from "../../ui/ranked";
import { useWords } from "../../words/index";

type Rules = Answer<typeof ConsoleServiceDayOperation>["serviceDay"]["refusals"];
const MOST = 8;

export function Refusals({ rules }: { rules: Rules | undefined }) {
  const words = useWords();
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{words.home.refusals}</h2>
        <Link to={"/attempts" as never}>{words.day.allRefusals}</Link>
      </div>
      <Ranked
        ranks={(rules ?? []).slice(0, MOST).map(({ rule, attempts }) => ({
          key: rule,
          name: (
            <Link to={"/attempts" as never} search={{ rule } as never}>
              <Rule of={rule} />
            </Link>
          ),
          value: attempts,
          text: count(attempts),
        }))}
        empty={rules ? words.day.noRefusals : words.common.loading}
      />
    </section>
  );
}
