/** Apollo Client queries and changes through the real server. */
import { ApolloClient, HttpLink, InMemoryCache, gql } from "@apollo/client/core/index.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "@giahan/client";
import { URL_, headers, quote, renewal } from "./world.mjs";

const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: URL_, headers }) });

test("Apollo Client asks for a quote, and is refused in English", async () => {
  const { data } = await client.query({ query: gql(operations.ConsoleQuote.text), variables: quote });
  assert.ok(data.quote.quote.total > 0);
  const poor = data.quote.refusals.find((each) => each.rule === "K_BALANCE");
  assert.match(poor.message, /^The transaction failed!/);
});

test("Apollo Client renews once, however often it asks", async () => {
  const mutation = gql(operations.ConsoleRenew.text);
  const ask = () => client.mutate({ mutation, variables: renewal("apollo-1") });
  const [first, second] = [(await ask()).data, (await ask()).data].map((each) => each.renewFromMainBalance);
  assert.deepEqual([first.refusals, first.replayed, second.replayed], [[], false, true]);
  assert.equal(first.renewal.id, second.renewal.id);
});
