/** Five situations of the demo data, one click each. */
import { Link } from "@tanstack/react-router";
import { readPhone } from "../../shared/numbers";
import { useWords } from "../../words/index";

export function Tour() {
  const words = useWords();
  return (
    <section className="card stack">
      <h2>{words.home.tour}</h2>
      <ul className="row">
        {words.home.tours.map(({ number, text, tab }) => (
          <li key={number}>
            <Link
              className="button"
              to={"/customers/$msisdn" as never}
              params={{ msisdn: readPhone(number) ?? number } as never}
              search={{ tab } as never}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
