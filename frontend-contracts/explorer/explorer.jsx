/** The explorer: GraphiQL over this server's own /graphql, with a token, taken or typed, and a language. */
import { createElement as h, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { GraphiQL } from "graphiql";
import { ask, kept } from "./asking.js";
import "graphiql/graphiql.css";
import "./explorer.css";

const FIRST = `# Press Ctrl+Enter. A token: take one above, or giahan token --role admin
query Packages($on: Date) {
  packages(productLine: DTH_OTT, on: $on) {
    code
    name
    prices { term timing extraRooms price fee total citation { source section validFrom } }
  }
}
`;

function useKept(name, otherwise) {
  const [value, set] = useState(() => kept(name, otherwise));
  return [value, (next) => (localStorage.setItem(`giahan.${name}`, next), set(next))];
}

/** The roles that the server offers a token of: all of them in the demo profile, unless people sign in elsewhere. */
const OFFERED = document.getElementById("explorer").dataset.tokens.split(" ").filter(Boolean);
const SHOWN = { subscriber: "subscriber 0900000001" };

async function tokenOf(role) {
  const answer = await fetch(`/explorer/token/${role}`, { method: "POST" });
  return answer.ok ? (await answer.json()).token : "";
}

function Offered({ take }) {
  const choose = async ({ target }) => take(await tokenOf(target.value));
  return h("select", { "aria-label": "Demo token", defaultValue: "", onChange: choose },
    h("option", { value: "", disabled: true }, "Take a token of…"),
    OFFERED.map((role) => h("option", { key: role, value: role }, SHOWN[role] ?? role)));
}

function Explorer() {
  const [token, setToken] = useKept("token", "");
  const [language, setLanguage] = useKept("language", "vi");
  const explorer = useMemo(() => h(GraphiQL, { fetcher: ask, defaultQuery: FIRST }), []);
  return h("div", { className: "page" },
    h("header", null,
      h("strong", null, "Giahan"),
      OFFERED.length > 0 && h(Offered, { take: setToken }),
      h("input", { "aria-label": "Bearer token", placeholder: "Bearer token: giahan token --role admin",
        value: token, onChange: (event) => setToken(event.target.value) }),
      h("select", { "aria-label": "Language", value: language, onChange: (event) => setLanguage(event.target.value) },
        h("option", { value: "vi" }, "Tiếng Việt"), h("option", { value: "en" }, "English"))),
    h("main", null, explorer));
}

createRoot(document.getElementById("explorer")).render(h(Explorer));
