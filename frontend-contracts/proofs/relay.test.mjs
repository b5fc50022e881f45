/** The Relay compiler takes the schema, every operation, and a list that is refetched by its node's id. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { parse, print } from "graphql";
import relay from "relay-compiler";
import { operations } from "@giahan/client";

const PAGES = `fragment CardRenewals_card on DecoderCard
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "CardRenewalsPaginationQuery") {
  renewals(first: $count, after: $cursor) @connection(key: "CardRenewals_renewals") { edges { node { id total } } }
}`;

const source = (text) => `import { graphql } from "relay-runtime";\ngraphql\`${text}\`;\n`;

/** Relay wants an operation to be named after its file. */
function renamed(text) {
  const [operation] = parse(text).definitions;
  const module = operation.name.value;
  const kind = operation.operation[0].toUpperCase() + operation.operation.slice(1);
  return [module, print({ ...operation, name: { ...operation.name, value: `${module}${kind}` } })];
}

test("the Relay compiler takes the schema and the operations", () => {
  const folder = mkdtempSync(`${tmpdir()}/relay-`);
  try {
    mkdirSync(`${folder}/src`);
    copyFileSync(new URL("../schema.graphql", import.meta.url), `${folder}/schema.graphql`);
    for (const { text } of Object.values(operations)) {
      const [module, written] = renamed(text);
      writeFileSync(`${folder}/src/${module}.js`, source(written));
    }
    writeFileSync(`${folder}/src/CardRenewals.js`, source(PAGES));
    const config = { src: "./src", schema: "./schema.graphql", language: "javascript", artifactDirectory: "./made" };
    writeFileSync(`${folder}/relay.config.json`, JSON.stringify(config));
    mkdirSync(`${folder}/made`);
    const done = spawnSync(relay, ["relay.config.json"], { cwd: folder, encoding: "utf8" });
    assert.equal(done.status, 0, done.stdout + done.stderr);
    assert.ok(readdirSync(`${folder}/made`).length >= Object.keys(operations).length + 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
