/** Signing in at a real OpenID provider, and all that becomes of it: `node issuer.mjs ADDRESS BROWSER ISSUER SECONDS`. */
import { telling } from "./browser.mjs";

await telling(async ({ context: strangers, page: opened, address }, issuer, seconds) => {
  const told = { asked: [], issuers: [] };
  const within = await strangers();
  const page = await opened(within);
  within.on("request", (request) => request.url().startsWith(`${issuer}/auth?`) && told.asked.push(Object.fromEntries(new URL(request.url()).searchParams)));
  within.on("request", (request) => request.url() === `${issuer}/token` && told.issuers.push(Object.fromEntries(new URLSearchParams(request.postData())).grant_type));

  // Code flow with PKCE; the address that was left is come back to.
  await page.goto(`${address}/admin/policies?on=2022-06-24`);
  await page.getByRole("button", { name: /tài khoản của nhà mạng/ }).click();
  await atIssuer(page, "pricing-lan");
  await page.locator(".frame h1").first().waitFor();
  told.back = page.url();
  await page.getByText("pricing-lan").first().waitFor();
  await page.getByRole("link", { name: "Bản thảo", exact: true }).waitFor();
  told.menu = await page.getByRole("navigation", { name: "Danh mục" }).innerText();
  told.stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));

  // Loaded anew: one silent way there and back.
  await page.reload();
  await page.getByText("pricing-lan").first().waitFor();
  told.reloaded = page.url();
  told.silent = told.asked.at(-1).prompt;

  // Renewed before it ends, and nobody notices.
  const renewal = within.waitForEvent("response", (response) => response.url() === `${issuer}/token`);
  await page.goto(`${address}/admin/drafts/new`);
  await page.getByText("pricing-lan").first().waitFor();
  await renewal;
  await within.waitForEvent("response", (response) => response.url() === `${issuer}/token` && response.request().postData().includes("grant_type=refresh_token"));
  told.renewed = await page.getByRole("dialog").count();

  // Renewed no more: it ends in mid-form, and another window signs in again; what was typed stands.
  await page.request.get(`${issuer}/story?renews=no`);
  await page.reload();
  await page.getByText("pricing-lan").first().waitFor();
  const beside = await opened(within);
  await beside.goto(`${address}/admin/policies`);
  await beside.getByRole("button", { name: /tài khoản của nhà mạng/ }).click();
  await beside.getByText("pricing-lan").first().waitFor();
  await page.getByLabel("Số hiệu", { exact: true }).fill("16/TB");
  await page.getByRole("dialog").waitFor({ timeout: Number(seconds) * 1000 + 20_000 });
  await beside.getByRole("dialog").waitFor();
  told.ended = await page.getByRole("dialog").innerText();
  // From here on it is renewed again: what follows may take longer than a token lives.
  await page.request.get(`${issuer}/story?renews=yes`);
  await Promise.all([within.waitForEvent("page"), page.getByRole("dialog").getByRole("button", { name: /nhà mạng/ }).click()]);
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await beside.getByRole("dialog").waitFor({ state: "detached" });
  told.kept = await page.getByLabel("Số hiệu", { exact: true }).inputValue();
  told.besideToo = await beside.locator(".frame h1").innerText();

  // Signed out: here, at the issuer, and in the other tabs.
  page.on("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await page.waitForURL(`${issuer}/session/end**`);
  await page.getByRole("button", { name: /yes/i }).click();
  await page.waitForURL(`${address}/admin/`);
  await page.getByRole("button", { name: /tài khoản của nhà mạng/ }).waitFor();
  await beside.getByRole("button", { name: /tài khoản của nhà mạng/ }).waitFor();
  told.signedOut = await beside.locator("body").innerText();
  await page.getByRole("button", { name: /tài khoản của nhà mạng/ }).click();
  await page.locator("input[name=login]").waitFor();
  told.askedAnew = await page.locator("input[name=login]").count();
  return told;
});

async function atIssuer(page, name) {
  await page.locator("input[name=login]").fill(name);
  await page.locator("input[name=password]").fill("whatever");
  await page.locator("button[type=submit]").click();
}
