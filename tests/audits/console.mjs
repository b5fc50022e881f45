/** Drives the console in a real browser, and prints what it showed: `node console.mjs ADDRESS BROWSER AXE PICTURES [MORE ROUTES]`. */
import { mkdirSync } from "node:fs";
import { browsing } from "./browsing.mjs";
import { settled } from "./settled.mjs";

const [address, executablePath, axeFile, pictures, ...more] = process.argv.slice(2);
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

const { seen, opened, audited, looked, close } = await browsing(address, executablePath, axeFile, pictures);
const told = { why: "", unknown: "", keys: [], stored: {}, afterSignOut: "", bytes: 0, requests: 0 };

const page = await opened();
let [bytes, requests] = [0, 0];
page.on("response", async (response) => {
  requests += 1;
  bytes += Number(response.headers()["content-length"] ?? 0);
});
await page.goto(`${address}/`);
await page.getByRole("button", { name: /Quản trị/ }).click();
await settled(page);
[told.bytes, told.requests] = [bytes, requests];

// The one box, by keyboard alone, and why.
await page.locator("body").press("/");
await page.keyboard.type("0900 000 008");
await page.keyboard.press("Enter");
await page.getByRole("heading", { name: /0900 000 008/ }).waitFor();
// The way there names a card once the customer's are known.
await page.locator('.main a[href*="card="]', { hasText: "Hỏi vì sao" }).first().click();
await page.locator(".main .note", { hasText: "K-HEAVY" }).first().waitFor();
told.why = await page.locator(".main").innerText();

// Every screen, in both languages and both lights.
for (const language of ["vi", "en"])
  for (const theme of pictures ? ["light", "dark"] : [language === "vi" ? "light" : "dark"]) await looked(page, language, theme, ROUTES);

if (pictures) {
  mkdirSync(`${pictures}/readme`, { recursive: true });
  await page.evaluate(() => (localStorage.setItem("language", "vi"), localStorage.setItem("theme", "light")));
  const shown = { today: "/", why: `/why?card=${CARD}&payer=${PAYER}&package=TRON_VEN&term=P12M`, draft: more[0] ?? "/drafts" };
  for (const [name, path] of Object.entries(shown)) {
    await page.goto(`${address}/admin${path}`);
    await settled(page);
    await page.screenshot({ path: `${pictures}/readme/${name}.jpg`, type: "jpeg", quality: 75 });
  }
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
told.unknown = await page.locator(".dialog .note").first().innerText();
await page.locator(".dialog").getByRole("button", { name: "Hỏi lại" }).click();
await page.locator(".dialog .note.good").waitFor();
told.outcome = await page.locator(".dialog .note.good").innerText();
await page.getByRole("button", { name: "Đóng" }).click();

// Nothing of anybody stays behind.
told.stored = await page.evaluate(() => ({ local: JSON.stringify(localStorage), session: JSON.stringify(sessionStorage), title: document.title }));
await page.getByRole("button", { name: "Đăng xuất" }).click();
await page.getByText("Vào với vai trò").first().waitFor();
await page.goBack();
await page.getByText("Vào với vai trò").first().waitFor();
told.afterSignOut = await page.locator("body").innerText();

await close();
console.log(JSON.stringify({ ...told, ...seen }));
