/** Drives the console in a real browser, and prints what it showed: `node console.mjs ADDRESS BROWSER AXE PICTURES [MORE ROUTES]`. */
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { gallery } from "./staff_console/gallery.mjs";

const [address, executablePath, axeFile, pictures, ...more] = process.argv.slice(2);
const axe = readFileSync(axeFile, "utf8");
const CARD = "10000000011";
const PAYER = "84900000008";
const ROUTES = [
  "/", "/search?text=0900000008", `/customers/${PAYER}`, `/customers/${PAYER}?tab=timeline`, `/customers/${PAYER}?tab=messages`,
  `/customers/${PAYER}?tab=statement`, `/customers/${PAYER}?tab=advances`, `/customers/${PAYER}?tab=renewals`, `/cards/${CARD}`,
  `/why?card=${CARD}&payer=${PAYER}&package=TRON_VEN&term=P12M`, `/quotes?card=${CARD}&payer=${PAYER}`, "/renewals", "/attempts", "/refunds",
  "/prices", "/prices?on=2021-01-01&known=2021-06-01", "/prices/DTH_OTT/TRON_VEN?term=all", "/policies/MAX_CARDS_PER_MONTH", "/drafts", "/drafts/new", "/trials",
  "/telephone", ...more, ...more.map((path) => `${path}?tab=findings`), ...more.map((path) => `${path}?tab=policies`),
  "/approvals", "/policies", "/circulars", "/sweeps", `/messages?to=${PAYER}`, "/exposure", "/credentials", "/webhooks", "/ledger", "/audit",
];

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "America/New_York", locale: "en-US" });
context.setDefaultTimeout(60_000);
const faults = [];
const told = { violations: [], why: "", unknown: "", keys: [], stored: {}, afterSignOut: "", bytes: 0, requests: 0, sideways: [], elsewhere: [] };

async function opened() {
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => request.url().startsWith(address) || request.url().startsWith("data:") || told.elsewhere.push(request.url()));
  return page;
}

async function signIn(page, role) {
  await page.goto(`${address}/`);
  await page.getByRole("button", { name: new RegExp(role) }).click();
  await page.locator(".frame h1").waitFor();
}

/** axe through the debugger: the page's own policy stays as it is. */
async function audited(page, path) {
  const debug = await context.newCDPSession(page);
  await debug.send("Runtime.evaluate", { expression: axe });
  const run = "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']}).then((r) => JSON.stringify(r.violations.map((v) => [v.id, v.nodes[0].html])))";
  const { result } = await debug.send("Runtime.evaluate", { expression: run, awaitPromise: true });
  for (const violation of JSON.parse(result.value)) told.violations.push([path, ...violation]);
}

const page = await opened();
await page.addInitScript(() => addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective}`)));
let [bytes, requests] = [0, 0];
page.on("response", async (response) => {
  requests += 1;
  bytes += Number(response.headers()["content-length"] ?? 0);
});
await signIn(page, "Quản trị");
await page.waitForLoadState("networkidle");
[told.bytes, told.requests] = [bytes, requests];

// The one box, by keyboard alone, and why.
await page.locator("body").press("/");
await page.keyboard.type("0900 000 008");
await page.keyboard.press("Enter");
await page.getByRole("heading", { name: /0900 000 008/ }).waitFor();
await page.getByRole("link", { name: "Hỏi vì sao" }).first().click();
await page.locator(".note").waitFor();
told.why = await page.locator(".main").innerText();

// Every screen, in both languages and both lights.
for (const language of ["vi", "en"]) {
  for (const theme of pictures ? ["light", "dark"] : [language === "vi" ? "light" : "dark"]) {
    await page.evaluate(([l, t]) => (localStorage.setItem("language", l), localStorage.setItem("theme", t)), [language, theme]);
    for (const path of ROUTES) {
      await page.goto(`${address}/admin${path}`);
      await page.locator(".frame h1").waitFor();
      await page.waitForLoadState("networkidle");
      await audited(page, `${language} ${theme} ${path}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) told.sideways.push(path);
      if (pictures) {
        mkdirSync(`${pictures}/${language}-${theme}`, { recursive: true });
        const name = path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "today";
        await page.screenshot({ path: `${pictures}/${language}-${theme}/${name}.png`, fullPage: true });
      }
    }
  }
}

if (pictures) {
  mkdirSync(`${pictures}/readme`, { recursive: true });
  await page.evaluate(() => (localStorage.setItem("language", "vi"), localStorage.setItem("theme", "light")));
  const shown = { today: "/", why: `/why?card=${CARD}&payer=${PAYER}&package=TRON_VEN&term=P12M`, draft: more[0] ?? "/drafts" };
  for (const [name, path] of Object.entries(shown)) {
    await page.goto(`${address}/admin${path}`);
    await page.locator(".frame h1").waitFor();
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: `${pictures}/readme/${name}.jpg`, type: "jpeg", quality: 75 });
  }
  gallery(pictures);
}

// A change whose answer is lost: asked again under the same key.
await page.evaluate(() => (localStorage.setItem("language", "vi"), localStorage.setItem("theme", "system")));
await page.goto(`${address}/admin/refunds?status=OPEN`);
await page.getByRole("button", { name: "Hoàn tiền", exact: true }).first().click();
await page.getByLabel("Lý do").fill("Khách trả hai lần.");
let lost = true;
await page.route("**/graphql", async (route) => {
  const body = route.request().postDataJSON();
  if (body?.operationName !== "Refund") return route.continue();
  told.keys.push(body.variables.input.idempotencyKey);
  if (!lost) return route.continue();
  lost = false;
  await route.fetch();
  return route.abort();
});
await audited(page, "dialog");
await page.getByRole("button", { name: "Xác nhận" }).click();
told.unknown = await page.locator(".dialog .note").innerText();
await page.getByRole("button", { name: "Hỏi lại" }).click();
await page.locator(".dialog .note.good").waitFor();
told.outcome = await page.locator(".dialog .note.good").innerText();
await page.getByRole("button", { name: "Đóng" }).click();

// Nothing of anybody stays behind.
told.stored = await page.evaluate(() => ({ local: JSON.stringify(localStorage), session: JSON.stringify(sessionStorage), title: document.title }));
await page.getByRole("button", { name: "Đăng xuất" }).click();
await page.getByText("Vào với vai trò").first().waitFor();
await page.goBack();
told.afterSignOut = await page.locator("body").innerText();

await browser.close();
console.log(JSON.stringify({ ...told, faults }));
