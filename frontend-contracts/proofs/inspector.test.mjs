/** graphql-inspector finds nothing that breaks clients of the released schema, and would. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const breaking = async (before, after) =>
  (await diff(buildSchema(before), buildSchema(after)))
    .filter((each) => each.criticality.level === CriticalityLevel.Breaking).map((each) => each.message);

test("nothing breaks clients of the released schema", async () => {
  assert.deepEqual(await breaking(read("released.graphql"), read("schema.graphql")), []);
});

test("what does break them is found", async () => {
  const changed = read("schema.graphql").replace(/  """[^"]*"""\n  feePercent: Decimal!\n/, "");
  assert.equal((await breaking(read("schema.graphql"), changed)).length, 1);
});
