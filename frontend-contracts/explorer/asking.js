/** How the explorer asks: over HTTP, and over graphql-transport-ws for what is followed; with the headers typed there. */
import { getOperationAST } from "graphql";
import { createClient } from "graphql-ws";

export const kept = (name, otherwise) => localStorage.getItem(`giahan.${name}`) ?? otherwise;

/** Token and language of the page, and over them whatever was typed among the headers. */
function headersOf(typed) {
  const headers = new Headers({
    "content-type": "application/json",
    accept: "application/graphql-response+json",
    "accept-language": kept("language", "vi"),
  });
  const token = kept("token", "").trim();
  if (token) headers.set("authorization", `Bearer ${token}`);
  for (const [name, value] of Object.entries(typed ?? {})) headers.set(name, String(value));
  return headers;
}

export function ask(asked, { headers: typed, documentAST } = {}) {
  const headers = headersOf(typed);
  const follows = documentAST && getOperationAST(documentAST, asked.operationName)?.operation === "subscription";
  return follows ? followed(asked, headers) : answered(asked, headers);
}

async function answered(asked, headers) {
  return (await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(asked) })).json();
}

/** A connection for each that is followed: headers may change from one to the next. Of them it takes who asks. */
async function* followed(asked, headers) {
  const authorization = headers.get("authorization");
  const client = createClient({
    url: `${location.origin.replace(/^http/, "ws")}/graphql`,
    connectionParams: authorization ? { authorization } : {},
    retryAttempts: 0,
  });
  try {
    yield* client.iterate(asked);
  } catch (fault) {
    throw fault?.code ? new Error(`The server closed the connection: ${fault.code} ${fault.reason}`) : fault;
  } finally {
    await client.dispose();
  }
}
