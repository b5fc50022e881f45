/** Writes the client's types and documents from the schema and the operations; `--check` tells whether they are up to date. */
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as operations from "@graphql-codegen/typescript-operations";
import * as typedDocuments from "@graphql-codegen/typed-document-node";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { buildSchema, parse, print, printSchema } from "graphql";

const HERE = new URL(".", import.meta.url).pathname;
const OUT = `${HERE}client/src/generated/`;
const scalars = { VND: "number", Date: "string", DateTime: "string", Decimal: "string", JSON: "unknown" };

const schema = buildSchema(readFileSync(`${HERE}schema.graphql`, "utf8"));
const files = readdirSync(`${HERE}operations`, { recursive: true }).filter((each) => each.endsWith(".graphql")).sort();
const texts = files.map((file) => readFileSync(`${HERE}operations/${file}`, "utf8"));
const documents = files.map((location, index) => ({ location, document: parse(texts[index], { noLocation: true }) }));

const written = await codegen({
  filename: "graphql.ts",
  schema: parse(printSchema(schema)),
  documents,
  config: { scalars, strictScalars: true, enumsAsTypes: true, useTypeImports: true, skipTypename: true, immutableTypes: true, dedupeFragments: true },
  plugins: [{ typescript: {} }, { operations: {} }, { typedDocuments: {} }],
  pluginMap: { typescript, operations, typedDocuments },
});

const hashes = documents.map(({ document }, index) => {
  const name = document.definitions.find((each) => each.kind === "OperationDefinition").name.value;
  return [name, { hash: createHash("sha256").update(texts[index]).digest("hex"), text: texts[index] }];
});
const trusted = `// Written by generate.mjs: the operations by name, with the hash that a trusted document is asked for by.
export const operations: Readonly<Record<string, { readonly hash: string; readonly text: string }>> = ${JSON.stringify(Object.fromEntries(hashes), null, 2)};
`;

const constants = documents.map(({ document }, index) => {
  const { name, operation } = document.definitions.find((each) => each.kind === "OperationDefinition");
  const kind = operation[0].toUpperCase() + operation.slice(1);
  const type = name.value[0].toUpperCase() + name.value.slice(1);
  const hash = createHash("sha256").update(texts[index]).digest("hex");
  return `export const ${type}Operation: Trusted<types.${type}${kind}, types.${type}${kind}Variables> = ` +
    `{ name: ${JSON.stringify(name.value)}, kind: ${JSON.stringify(operation)}, hash: ${JSON.stringify(hash)} };`;
});
const byConstant = `// Written by generate.mjs: each operation as a constant of its own, so that a page carries those that it names.
import type { Trusted } from "../trusted.js";
import type * as types from "./graphql.js";

${constants.join("\n")}
`;

const outputs = { "trusted.ts": byConstant, "graphql.ts": written, "operations.ts": trusted };
for (const [name, text] of Object.entries(outputs)) {
  if (process.argv.includes("--check")) {
    if (readFileSync(OUT + name, "utf8") !== text) {
      console.error(`frontend-contracts/client/src/generated/${name} is not what schema and operations make: make contracts-client`);
      process.exitCode = 1;
    }
  } else writeFileSync(OUT + name, text);
}
void print;
