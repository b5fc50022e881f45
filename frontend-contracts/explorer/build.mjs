/** Builds the explorer's static files, and lists the licence of every package that went into them. */
import { build } from "esbuild";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

const OUT = process.argv[2] ?? new URL("../../api/graphql/http/explorer_files/", import.meta.url).pathname;

const { metafile } = await build({
  absWorkingDir: new URL("..", import.meta.url).pathname,
  entryPoints: ["explorer/explorer.jsx"],
  outdir: OUT,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
  metafile: true,
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".woff2": "dataurl", ".woff": "dataurl" },
});

const folders = Object.keys(metafile.inputs).map((path) => path.match(/^.*node_modules\/(@[^/]+\/[^/]+|[^/]+)/)?.[0]);
const notices = [...new Set(folders.filter(Boolean))].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const words = file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, "utf8").trim() : "";
  return `${name} ${version} (${license})\n\n${words}\n`;
});
writeFileSync(`${OUT}LEGAL.txt`, `The explorer is a bundle of:\n\n${notices.join("\n----\n\n")}`);
