/** Bad days: `node bad-days.mjs ADDRESS BROWSER TOKEN SECRET`, with a token that lasts, and what signs one that does not. */
import { createHmac } from "node:crypto";
import { signIn, telling } from "./browser.mjs";
import { aLine } from "./proxy.mjs";

const SECONDS = 12;

await telling(async ({ page: opened, address }, token, secret) => {
  const line = await aLine(address);
  const told = { keys: {} };
  try {
    await ended(await opened(), line, told, token, secret);
    const page = await opened();
    await signIn(page, line.address, "admin");
    await away(page, line, told);
    await unheard(page, line, told);
    await offline(page, line, told);
    await oldTab(page, line, told);
  } finally {
    line.close();
  }
  return told;
});

/** A refund whose dialog is open, with the keys under which it is sent. */
async function aRefund(page, keys) {
  await page.getByRole("button", { name: "Hoàn tiền", exact: true }).first().click();
  await page.getByRole("dialog").getByLabel("Lý do").fill("Khách trả hai lần.");
  const hear = (request) => {
    const body = request.url().endsWith("/graphql") ? request.postDataJSON() : null;
    if (body?.operationName === "Refund") keys.push(body.variables.input.idempotencyKey);
  };
  page.on("request", hear);
  return () => page.off("request", hear);
}

function confirm(page) {
  return page.getByRole("button", { name: "Xác nhận" }).click();
}

/** The token ends while a change is on its way: refused, signed in again over the form, sent again, done once. */
async function ended(page, line, told, token, secret) {
  await page.goto(`${line.address}/admin/refunds?status=OPEN`);
  await pasted(page, shortened(token, secret));
  told.keys.ended = [];
  const hush = await aRefund(page, told.keys.ended);
  const over = page.getByText("Phiên làm việc đã hết").first();
  let late = true;
  await page.route("**/graphql", async (route) => {
    if (late && route.request().postDataJSON()?.operationName === "Refund") {
      late = false;
      await over.waitFor({ timeout: 60_000 });
    }
    await route.continue();
  });
  const refused = page.waitForResponse((response) => response.status() === 401);
  await confirm(page);
  await refused;
  await over.waitFor();
  told.overForm = await page.locator(".dialog textarea").inputValue();
  await pasted(page, token);
  await page.getByLabel("Hoặc dán một token").waitFor({ state: "detached" });
  told.keptReason = await page.getByRole("dialog").getByLabel("Lý do").inputValue();
  await confirm(page);
  await page.locator(".dialog .note.good").waitFor();
  told.afterEnd = await page.locator(".dialog .note.good").innerText();
  hush();
}

/** The same token, with its end soon. */
function shortened(token, secret) {
  const [head, body] = token.split(".");
  const now = Math.floor(Date.now() / 1000);
  const claims = { ...JSON.parse(Buffer.from(body, "base64url")), iat: now, exp: now + SECONDS };
  const said = `${head}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}`;
  return `${said}.${createHmac("sha256", secret).update(said).digest("base64url")}`;
}

async function pasted(page, token) {
  await page.getByLabel("Hoặc dán một token").fill(token);
  await page.getByRole("button", { name: "Vào", exact: true }).click();
}

/** The server is away before what is sent arrives. */
async function away(page, line, told) {
  told.keys.away = [];
  await page.goto(`${line.address}/admin/refunds?status=OPEN`);
  const hush = await aRefund(page, told.keys.away);
  line.mode = "cut";
  await confirm(page);
  told.away = await page.locator(".dialog .note").first().innerText();
  page.once("dialog", (dialog) => dialog.dismiss());
  await page.getByRole("button", { name: "Bỏ qua", exact: true }).click();
  told.stays = await page.locator(".dialog").count();
  line.mode = "whole";
  await page.locator(".dialog").getByRole("button", { name: "Hỏi lại" }).click();
  await page.locator(".dialog .note.good").waitFor();
  told.awayOutcome = await page.locator(".dialog .note.good").innerText();
  await page.getByRole("button", { name: "Đóng" }).click();
  hush();
}

/** The server has done it, and its answer never comes. */
async function unheard(page, line, told) {
  told.keys.unheard = [];
  await page.goto(`${line.address}/admin/refunds?status=OPEN`);
  const hush = await aRefund(page, told.keys.unheard);
  line.mode = "deaf";
  await confirm(page);
  told.unheard = await page.locator(".dialog .note").first().innerText();
  line.mode = "whole";
  await page.locator(".dialog").getByRole("button", { name: "Hỏi lại" }).click();
  await page.locator(".dialog .note.good").waitFor();
  told.unheardOutcome = await page.locator(".dialog .note.good").innerText();
  await page.getByRole("button", { name: "Đóng" }).click();
  hush();
}

/** The network is away: what was read stays, and is marked. */
async function offline(page, line, told) {
  await page.goto(`${line.address}/admin/policies`);
  await page.getByText("MAX_CARDS_PER_MONTH").first().waitFor();
  await page.context().setOffline(true);
  told.offline = await page.getByText("Mất kết nối mạng").first().innerText();
  told.stillThere = await page.getByText("MAX_CARDS_PER_MONTH").count();
  await page.context().setOffline(false);
  await page.getByText("Mất kết nối mạng").first().waitFor({ state: "detached" });
}

/** A new build was served meanwhile: this tab's other parts are gone, and what is typed in it is not. */
async function oldTab(page, line, told) {
  await page.goto(`${line.address}/admin/drafts/new`);
  await page.getByLabel("Số hiệu", { exact: true }).fill("17/TB");
  await page.waitForLoadState("networkidle");
  await page.route("**/admin/assets/*.js", (route) => route.continue({ url: route.request().url().replace(/-[\w-]{8}\.js/, "-OfBefore.js") }));
  const audit = page.getByRole("link", { name: "Nhật ký thay đổi" });
  await audit.hover();
  page.once("dialog", (dialog) => dialog.dismiss());
  await audit.click();
  told.formStays = await page.getByLabel("Số hiệu", { exact: true }).inputValue();
  page.once("dialog", (dialog) => dialog.accept());
  await audit.click();
  told.oldTab = await page.getByRole("alert").filter({ hasText: "phiên bản mới" }).first().innerText();
  await page.unroute("**/admin/assets/*.js");
  await page.getByRole("button", { name: "Tải lại" }).click();
  await page.getByRole("heading", { name: "Nhật ký thay đổi", level: 1 }).waitFor();
  told.newTab = page.url();
}
