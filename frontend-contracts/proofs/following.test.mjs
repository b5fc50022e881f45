/** Our client, graphql-ws, Apollo Client and urql each follow a renewal over a WebSocket of the real server. */
import { ApolloClient, InMemoryCache, gql } from "@apollo/client/core/index.js";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions/index.js";
import { Client, fetchExchange, subscriptionExchange } from "@urql/core";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import {
  ConsoleRenewDocument, FollowRenewalDocument, GiahanClient, GiahanError, TopUpDocument, UpsertSubscriberDocument,
  operations,
} from "@giahan/client";
import { TOKEN, URL_, headers, money, newcomer, quote, weekly } from "./world.mjs";

const url = URL_.replace(/^http/, "ws");
const giahan = new GiahanClient({ url: URL_, token: () => TOKEN, webSocket: WebSocket });
const sockets = createClient({
  url, webSocketImpl: WebSocket, connectionParams: { authorization: headers.authorization }, retryAttempts: 0,
});
const followed = operations.FollowRenewal.text;
let id;

before(async () => {
  await giahan.request(UpsertSubscriberDocument, newcomer);
  await giahan.request(TopUpDocument, money);
  const { renewFromMainBalance } = await giahan.request(ConsoleRenewDocument, weekly);
  id = renewFromMainBalance.renewal.id;
});
after(async () => {
  await giahan.close();
  await sockets.dispose();
});

const succeeded = (progress) => assert.deepEqual([progress.id, progress.status], [id, "SUCCEEDED"]);

test("our client follows it, by text and by hash", async () => {
  const byHash = new GiahanClient({ url: URL_, token: async () => TOKEN, webSocket: WebSocket, trustedDocuments: true });
  for (const client of [giahan, byHash]) {
    for await (const { renewalProgress } of client.follow(FollowRenewalDocument, { id })) {
      succeeded(renewalProgress);
      break;
    }
  }
  await byHash.close();
});

test("our client follows it to its end", async () => {
  const told = [];
  for await (const { renewalProgress } of giahan.follow(FollowRenewalDocument, { id })) told.push(renewalProgress);
  assert.equal(told.at(-1).activation, "ACKNOWLEDGED");
});

test("whoever is not let in gets a GiahanError", async () => {
  const nobody = new GiahanClient({ url: URL_, token: () => "guessed", webSocket: WebSocket });
  const first = nobody.follow(FollowRenewalDocument, { id }).next();
  await assert.rejects(first, (error) => error instanceof GiahanError && error.code === "UNAUTHENTICATED");
  await nobody.close();
});

test("where there is no WebSocket the option that gives one is named", async () => {
  const { WebSocket: own } = globalThis;
  delete globalThis.WebSocket;
  const client = new GiahanClient({ url: URL_, token: () => TOKEN });
  const first = client.follow(FollowRenewalDocument, { id }).next();
  await assert.rejects(first, (error) => error instanceof TypeError && /`webSocket`/.test(error.message));
  if (own) globalThis.WebSocket = own;
});

test("what nobody knows of ends at once, and what cannot be asked is a GiahanError", async () => {
  const nothing = await giahan.follow(FollowRenewalDocument, { id: "nothing" }).next();
  assert.deepEqual(nothing, { value: undefined, done: true });
  const first = giahan.follow(gql("subscription { nothing }"), {}).next();
  await assert.rejects(first, (error) => error instanceof GiahanError && error.code === "BAD_REQUEST");
});

test("following is called off", async () => {
  const stop = new AbortController();
  const following = giahan.follow(FollowRenewalDocument, { id }, { signal: stop.signal });
  await following.next();
  stop.abort(new Error("called off"));
  await assert.rejects(async () => { for await (const _ of following); }, /called off/);
});

test("graphql-ws queries, changes and follows", async () => {
  const one = async (payload) => { for await (const { data } of sockets.iterate(payload)) return data; };
  assert.ok((await one({ query: operations.ConsoleQuote.text, variables: quote })).quote.quote.total > 0);
  const again = await one({ query: operations.ConsoleRenew.text, variables: weekly });
  assert.deepEqual([again.renewFromMainBalance.replayed, again.renewFromMainBalance.renewal.id], [true, id]);
  succeeded((await one({ query: followed, variables: { id } })).renewalProgress);
});

test("Apollo Client follows", async () => {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new GraphQLWsLink(sockets) });
  const first = await new Promise((resolve, reject) => {
    const subscription = client.subscribe({ query: gql(followed), variables: { id } }).subscribe({
      next: (result) => { resolve(result); subscription.unsubscribe(); }, error: reject,
    });
  });
  succeeded(first.data.renewalProgress);
});

test("urql follows", async () => {
  const forward = ({ query, variables }) => ({
    subscribe: (sink) => ({ unsubscribe: sockets.subscribe({ query, variables }, sink) }),
  });
  const client = new Client({ url: URL_, exchanges: [fetchExchange, subscriptionExchange({ forwardSubscription: forward })] });
  const first = await new Promise((resolve, reject) => {
    const { unsubscribe } = client.subscription(followed, { id }).subscribe((result) => {
      setImmediate(() => unsubscribe());
      result.error ? reject(result.error) : resolve(result);
    });
  });
  succeeded(first.data.renewalProgress);
});
