/** A partner is let in, its key is changed, it is shut out again; events are sent to an address: `node credentials.mjs ADDRESS BROWSER`. */
import { looked, signIn, telling } from "./browser.mjs";

await telling(async ({ page: opened, address }) => {
  const told = { violations: [] };
  const look = async (page, name, language) => told.violations.push(...(await looked(page, "credentials", name, language)));
  const page = await opened();
  await signIn(page, address, "admin", "/credentials");

  await page.getByRole("button", { name: "Cấp khóa mới" }).click();
  await page.getByLabel("quotes:read", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Xác nhận" }).click();
  await page.locator(".dialog .note.bad").first().waitFor();
  told.refused = await page.locator(".dialog .note.bad").allInnerTexts();
  await page.getByLabel("Tên đối tác").fill("quay-hoa-mai");
  await page.getByLabel("Có hiệu lực").fill(ahead());
  await page.getByLabel("quotes:read", { exact: true }).check();
  await page.getByLabel("catalogue:read", { exact: true }).check();
  await look(page, "issuing");
  const first = await shownOnce(page);
  told.first = await status(address, first);
  told.kept = await page.evaluate(() => document.documentElement.outerHTML + JSON.stringify([localStorage, sessionStorage]) + location.href);
  told.leaked = told.kept.includes(first);
  delete told.kept;
  const row = page.getByRole("row", { name: /quay-hoa-mai/ });
  told.row = await row.innerText();

  await row.getByRole("button", { name: "Đổi khóa" }).click();
  await page.getByLabel(/Khóa cũ còn dùng được/).fill("0");
  await look(page, "rotating");
  const second = await shownOnce(page);
  told.rotated = second !== first && (await until(address, second, 200));
  told.old = await until(address, first, 401);

  await row.getByRole("button", { name: "Thu hồi" }).click();
  await page.getByRole("button", { name: "Xác nhận" }).click();
  await page.locator(".dialog .note.good").waitFor();
  await page.keyboard.press("Escape");
  await row.locator(".badge.bad").waitFor();
  told.revoked = await until(address, second, 401);
  told.buttons = await row.getByRole("button").count();
  await hooked(page, told, look, address);
  return told;
});

/** Events are sent to an address: registered, tried, switched off and on, signed anew, and deleted. */
async function hooked(page, told, look, address) {
  await page.goto(`${address}/admin/webhooks`);
  await page.getByRole("button", { name: "Đăng ký địa chỉ" }).click();
  await page.getByLabel("Địa chỉ nhận").fill("ftp://127.0.0.1/inside");
  await page.getByRole("button", { name: "Xác nhận" }).click();
  told.inside = await page.locator(".dialog .note.bad").first().innerText();
  await page.getByLabel("Địa chỉ nhận").fill("http://127.0.0.1:9/hooks");
  await page.getByLabel("Gia hạn thành công").check();
  await look(page, "registering");
  const first = await shownOnce(page);
  const row = page.getByRole("row", { name: /127\.0\.0\.1:9/ });
  await done(page, row, "Gửi thử");
  await page.getByText("WEBHOOK_TEST").first().waitFor();
  await done(page, row, "Tắt");
  await row.getByRole("button", { name: "Bật" }).waitFor();
  await done(page, row, "Bật");
  await row.getByRole("button", { name: "Đổi khóa ký" }).click();
  const second = await shownOnce(page);
  told.signs = first !== second;
  await done(page, row, "Xóa");
  await row.waitFor({ state: "detached" });
}

/** Press a button of a row, confirm, and close. */
async function done(page, row, name) {
  await row.getByRole("button", { name, exact: true }).click();
  await page.getByRole("button", { name: "Xác nhận" }).click();
  await page.locator(".dialog .note.good").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** Confirm what shows a secret once, read it there, and close. */
async function shownOnce(page) {
  await page.getByRole("button", { name: "Xác nhận" }).click();
  await page.locator(".dialog code.secret").first().waitFor();
  const secret = await page.locator(".dialog code.secret").first().innerText();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  return secret;
}

/** Some day that is still to come: whoever is let in is so by real time. */
function ahead() {
  const [year, month, day] = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}

/** Ask for the packages as a partner does. */
async function status(address, key) {
  const headers = { "content-type": "application/json", accept: "application/graphql-response+json", authorization: `Bearer ${key}` };
  const body = JSON.stringify({ query: "{ packages { code } }" });
  return (await fetch(`${address}/graphql`, { method: "POST", headers, body })).status;
}

/** A server hears of a change within seconds. */
async function until(address, key, wanted) {
  let found = 0;
  for (let tries = 0; tries < 100 && found !== wanted; tries += 1) {
    found = await status(address, key);
    if (found !== wanted) await new Promise((done) => setTimeout(done, 200));
  }
  return found;
}
