// Walks the customer's four steps in a real browser through the sandbox gateway's pages, back and forth included, and has
// axe look at every page on the way. Prints what was found as JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [base, executablePath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await (await browser.newContext({ bypassCSP: true })).newPage();
const found = { violations: [], scripts: 0, pages: 0, outcomes: {} };

async function look() {
  await page.waitForLoadState();
  found.pages += 1;
  found.scripts += await page.locator("script").count();
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const each of violations) {
    found.violations.push(`${page.url()}: ${each.id}: ${each.nodes.map((node) => node.html).join(" ")}`);
  }
}

const press = (name) => page.getByRole("button", { name, exact: true }).first().click();

async function identified(language = "vi") {
  await page.goto(`${base}/online?lang=${language}`);
  await look();
  await page.locator("#card").fill("10000000001");
  await page.locator("#contact").fill("nguyen van an");
  await page.locator("main form button").first().click();
}

async function confirmed(method) {
  await look();
  await page.locator(`#${method}`).check();
  await page.locator("#choice").selectOption("TRON_VEN|0|P1M");
  await page.locator("main form button").first().click();
  await look();
}

async function atGateway(bank, decision) {
  await look();
  await press(bank);
  await look();
  await page.locator(`button[value="${decision}"]`).click();
}

async function outcome(name) {
  await look();
  found.outcomes[name] = await page.locator("h1").innerText();
}

await identified();
await confirmed("DOMESTIC_DEBIT");
await press("Chọn lại gói dịch vụ");
await confirmed("DOMESTIC_DEBIT");
await press("Thay đổi thông tin");
await look();
await page.locator("main form button").first().click();
await confirmed("DOMESTIC_DEBIT");
await page.locator("#holder").fill("NGUYEN VAN AN");
await press("Thanh toán");
await page.goBack();
await page.goForward();
await atGateway("Vietcombank", "pay");
// A busy gateway may not have told yet: the page says so, and whoever opens it again is told what became of it.
const until = Date.now() + 60_000;
while ((await page.locator("h1").innerText()) === "Giao dịch đang được kiểm tra" && Date.now() < until) await page.reload();
await outcome("paid");
await page.reload();
await outcome("again");

await identified("en");
await confirmed("INTERNATIONAL_CARD");
await page.locator("#holder").fill("A B");
await press("Pay");
await atGateway("VISA", "funds");
await outcome("declined");

await identified("en");
await confirmed("DOMESTIC_DEBIT");
await page.locator("#holder").fill("A B");
await press("Pay");
await look();
await press("Back without paying");
await outcome("left");

await page.goto(`${base}/online?lang=vi`);
await page.locator("#card").fill("10000000001");
await page.locator("#contact").fill("0000");
await page.locator("main form button").first().click();
await confirmed("DOMESTIC_DEBIT");
await page.locator("#holder").fill("A B");
await press("Thanh toán");
await look();
found.outcomes.mismatch = await page.getByRole("alert").innerText();

await browser.close();
console.log(JSON.stringify(found));
