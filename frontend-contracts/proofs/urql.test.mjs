/** urql queries and changes through the real server. */
import { Client, cacheExchange, fetchExchange } from "@urql/core";
import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "@giahan/client";
import { URL_, headers, quote } from "./world.mjs";

const client = new Client({
  url: URL_, exchanges: [cacheExchange, fetchExchange], fetchOptions: { headers }, preferGetMethod: false,
});

test("urql asks for a quote", async () => {
  const { data, error } = await client.query(operations.ConsoleQuote.text, quote).toPromise();
  assert.equal(error, undefined);
  assert.ok(data.quote.quote.total > 0);
});

test("urql tops up", async () => {
  const input = { idempotencyKey: "urql-1", msisdn: "0900000001", amount: 1000 };
  const { data, error } = await client.mutation(operations.TopUp.text, { input }).toPromise();
  assert.equal(error, undefined);
  assert.deepEqual([data.topUp.refusals, data.topUp.topUp.amount], [[], 1000]);
});
