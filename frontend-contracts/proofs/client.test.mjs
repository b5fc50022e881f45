/** The client of ours against the real server: typed answers, refusals as values, errors as errors, hashes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ConsoleQuoteDocument, ConsoleRenewDocument, GiahanClient, GiahanError, LedgerAccountsDocument, settled,
} from "@giahan/client";
import { TOKEN, URL_, quote, renewal } from "./world.mjs";

const client = new GiahanClient({ url: URL_, token: () => TOKEN });

test("a refusal is a value, in the language of the request", async () => {
  for (const [language, begins] of [["vi", "Giao dich"], ["en", "The transaction"]]) {
    const outcome = settled((await client.request(ConsoleQuoteDocument, quote, { language })).quote);
    assert.equal(outcome.ok, false);
    assert.ok(outcome.refusals.some((each) => each.rule === "K_BALANCE" && each.message.startsWith(begins)));
  }
});

test("an operation is sent by its hash, and a renewal happens once a key", async () => {
  const byHash = new GiahanClient({ url: URL_, token: async () => TOKEN, trustedDocuments: true });
  const first = (await byHash.request(ConsoleRenewDocument, renewal("client-1"))).renewFromMainBalance;
  const second = (await client.request(ConsoleRenewDocument, renewal("client-1"))).renewFromMainBalance;
  assert.deepEqual([first.refusals, second.replayed, first.renewal.id], [[], true, second.renewal.id]);
});

test("a fault is a GiahanError that says whether to try again", async () => {
  const nobody = new GiahanClient({ url: URL_ });
  await assert.rejects(nobody.request(LedgerAccountsDocument, {}), (error) => {
    assert.ok(error instanceof GiahanError);
    assert.deepEqual([error.code, error.retryable], ["UNAUTHENTICATED", false]);
    return true;
  });
});

test("what was lost on the way is sent again under the same key, and charged once", async () => {
  const bodies = [];
  const losing = async (url, init) => {
    bodies.push(init.body);
    const answer = await fetch(url, init);
    if (bodies.length < 3) throw new TypeError("the connection was lost");
    return answer;
  };
  const patient = new GiahanClient({ url: URL_, token: () => TOKEN, fetch: losing, wait: async () => {} });
  const { renewFromMainBalance } = await patient.request(ConsoleRenewDocument, renewal("client-2"));
  assert.deepEqual([new Set(bodies).size, bodies.length, renewFromMainBalance.replayed], [1, 3, true]);
});

test("a request that is called off ends at once, and is not sent again", async () => {
  const calls = [];
  const never = (_, { signal }) => new Promise((_, reject) => {
    calls.push(signal);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  const stop = new AbortController();
  const waiting = new GiahanClient({ url: URL_, fetch: never }).request(LedgerAccountsDocument, {}, { signal: stop.signal });
  setImmediate(() => stop.abort(new Error("called off")));
  await assert.rejects(waiting, /called off/);
  assert.equal(calls.length, 1);
});
