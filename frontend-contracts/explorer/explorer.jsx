/** The explorer: GraphiQL over this server's own /graphql, with a token and a language. */
import { createElement as h, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { GraphiQL } from "graphiql";
import "graphiql/graphiql.css";
import "./explorer.css";

const FIRST = `# Press Ctrl+Enter. The token: giahan token --role admin
query Packages($on: Date) {
  packages(productLine: DTH_OTT, on: $on) {
    code
    name
    prices { term timing extraRooms price fee total citation { source section validFrom } }
  }
}
`;

const kept = (name, otherwise) => localStorage.getItem(`giahan.${name}`) ?? otherwise;

function useKept(name, otherwise) {
  const [value, set] = useState(() => kept(name, otherwise));
  return [value, (next) => (localStorage.setItem(`giahan.${name}`, next), set(next))];
}

async function ask(asked) {
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json",
    "accept-language": kept("language", "vi"),
  };
  const token = kept("token", "").trim();
  if (token) headers.authorization = `Bearer ${token}`;
  return (await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(asked) })).json();
}

function Explorer() {
  const [token, setToken] = useKept("token", "");
  const [language, setLanguage] = useKept("language", "vi");
  const explorer = useMemo(() => h(GraphiQL, { fetcher: ask, defaultQuery: FIRST }), []);
  return h("div", { className: "page" },
    h("header", null,
      h("strong", null, "Giahan"),
      h("input", { "aria-label": "Bearer token", placeholder: "Bearer token: giahan token --role admin",
        value: token, onChange: (event) => setToken(event.target.value) }),
      h("select", { "aria-label": "Language", value: language, onChange: (event) => setLanguage(event.target.value) },
        h("option", { value: "vi" }, "Tiếng Việt"), h("option", { value: "en" }, "English"))),
    h("main", null, explorer));
}

createRoot(document.getElementById("explorer")).render(h(Explorer));
