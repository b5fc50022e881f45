/** Drives the explorer in a real browser, and prints what it showed: `node explorer.mjs ADDRESS BROWSER`. */
import { chromium } from "playwright-core";

const [address, executablePath] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
const page = await browser.newPage();
const faults = [];
page.on("pageerror", (error) => faults.push(String(error)));
page.on("console", (message) => message.type() === "error" && faults.push(message.text()));

const editor = (name) => page.locator(`.graphiql-${name} .CodeMirror:visible`).first();

async function write(name, text) {
  await editor(name).evaluate((node) => (node.CodeMirror.setValue(""), node.CodeMirror.focus()));
  await page.keyboard.insertText(text);
}

async function shown(part) {
  await page.waitForFunction(
    (wanted) => document.querySelector(".result-window .CodeMirror")?.CodeMirror.getValue().includes(wanted), part,
    { timeout: 30_000 },
  );
  return editor("response").evaluate((node) => node.CodeMirror.getValue());
}

async function run(query, part, headers = "") {
  await write("query-editor", query);
  await page.getByRole("button", { name: "Headers" }).click();
  await write("editor-tool", headers);
  await editor("response").evaluate((node) => node.CodeMirror.setValue(""));
  await page.getByRole("button", { name: /execute query/i }).click();
  return shown(part);
}

async function take(role) {
  const before = await page.getByLabel("Bearer token").inputValue();
  await page.getByLabel("Demo token").selectOption(role);
  await page.waitForFunction((was) => ![was, ""].includes(document.querySelector("input").value), before);
  return page.getByLabel("Bearer token").inputValue();
}

const told = { tokens: {} };
try {
  await page.goto(`${address}/graphql`);
  await page.waitForSelector(".graphiql-query-editor .CodeMirror");
  const offered = page.getByLabel("Demo token");
  told.offered = (await offered.count()) ? await offered.locator("option:not([disabled])").evaluateAll((all) => all.map((each) => each.value)) : [];
  told.without = await run("{ ledgerAccounts { account } }", "UNAUTHENTICATED");
  for (const role of told.offered) told.tokens[role] = await take(role);
  if (told.offered.length) {
    await take("admin");
    const asked = page.waitForRequest((request) => request.headers()["x-request-id"] === "typed-by-hand");
    told.accounts = await run("{ ledgerAccounts { account } }", "MAIN_BALANCES", '{"X-Request-Id": "typed-by-hand"}');
    told.answered = (await (await asked).response()).headers()["x-request-id"];
    told.overruled = await run("{ ledgerAccounts { account } }", "UNAUTHENTICATED", '{"Authorization": "Bearer guessed"}');
    const renew = 'input: {idempotencyKey: "explorer", payerMsisdn: "0900000001", cardNumber: "10000000001", package: "TRON_VEN", term: P1M}';
    const renewed = await run(`mutation { renewFromMainBalance(${renew}) { renewal { id } refusals { rule message } } }`, "renewal");
    told.renewed = JSON.parse(renewed).data.renewFromMainBalance;
    const follow = `subscription { renewalProgress(id: "${told.renewed.renewal.id}") { id status activation } }`;
    told.followed = await run(follow, "renewalProgress");
    told.refused = await run(follow, "4403", '{"Authorization": "Bearer guessed"}');
  }
  told.faults = faults;
} finally {
  await browser.close();
}
console.log(JSON.stringify(told));
