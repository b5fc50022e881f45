/** A working day: lists by keys and views, runs halted and followed, a screen that locks: `node working.mjs ADDRESS BROWSER`. */
import { settled } from "../settled.mjs";
import { looked, signIn, telling } from "./browser.mjs";

const DAY = "2022-07-01";
const IDLE = 4;

await telling(async ({ page: opened, address }) => {
  const told = { violations: [] };
  const look = async (page, name, language) => told.violations.push(...(await looked(page, "working", name, language)));
  const page = await opened();
  await signIn(page, address, "admin", "/renewals");
  await listed(page, told, look, address);
  await halted(page, await opened(), told, look, address);
  await locked(await opened(), told, look, address);
  return told;
});

/** Through a list by keys; its columns and views stand in the address. */
async function listed(page, told, look, address) {
  await page.locator("tbody tr[tabindex]").first().waitFor();
  const rows = await page.locator("tbody tr[tabindex]").allInnerTexts();
  const focused = () => page.evaluate(() => document.activeElement.innerText);
  for (const key of ["j", "j", "k", "j"]) await page.keyboard.press(key);
  told.second = [await focused(), rows[1]];
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await look(page, "keys");
  told.keys = await page.getByRole("dialog").innerText();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator("tbody tr[tabindex]").nth(1).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/cards\//);
  told.entered = page.url();

  await page.goto(`${address}/admin/renewals?status=SUCCEEDED&payerMsisdn=84900000009`);
  await settled(page);
  await page.locator("summary", { hasText: "Cột và góc nhìn" }).click();
  await page.getByLabel("Kích hoạt", { exact: true }).uncheck();
  await page.waitForURL(/hide=activation/);
  told.headers = await page.locator("thead th").allInnerTexts();
  await page.getByLabel("Tên góc nhìn").fill("Xong 0900000009");
  await page.getByRole("button", { name: "Lưu góc nhìn" }).click();
  await page.getByRole("link", { name: "Xong …" }).waitFor();
  await look(page, "view");
  told.kept = await page.evaluate(() => JSON.stringify(localStorage));
  await page.goto(`${address}/admin/renewals`);
  await settled(page);
  await page.locator("summary", { hasText: "Cột và góc nhìn" }).click();
  await page.getByRole("link", { name: "Xong …" }).click();
  await page.waitForURL(/hide=activation/);
  told.view = new URL(page.url()).search;
  told.viewed = await page.locator("thead th").allInnerTexts();
  await page.getByRole("button", { name: "Bỏ góc nhìn Xong …" }).click();
  told.forgotten = await page.evaluate(() => localStorage.getItem("views"));
}

/** A promotion's run is halted, capped and let go on; whoever looks on is told by the server. */
async function halted(page, other, told, look, address) {
  const run = (on) => on.getByRole("article").filter({ hasText: "Khuyến mại: báo trước" });
  const said = (on) => on.locator(".dialog .note.good").first().waitFor();
  async function change(name, fill) {
    await run(page).getByRole("button", { name, exact: true }).click();
    await fill();
    await page.getByRole("button", { name: "Xác nhận" }).click();
    await said(page);
    await page.getByRole("button", { name: "Đóng" }).click();
  }
  await page.goto(`${address}/admin/sweeps?on=${DAY}`);
  await run(page).waitFor();
  await change("Tạm dừng", () => page.getByRole("dialog").getByLabel("Lý do").fill("Chờ kiểm tra nội dung tin."));
  await run(page).getByText("Chờ kiểm tra nội dung tin.").first().waitFor();
  const sockets = [];
  other.on("websocket", (socket) => sockets.push(new URL(socket.url()).pathname));
  const heard = other.waitForEvent("websocket");
  await signIn(other, address, "admin", `/sweeps?on=${DAY}`);
  await run(other).getByText("Chờ kiểm tra nội dung tin.").first().waitFor();
  await heard;
  told.paused = await run(other).innerText();
  await look(other, "halted");
  // No longer than the server needs to tell: the screen itself asks every half a minute.
  await change("Giới hạn", () => page.getByLabel(/Nhiều nhất/).fill("3"));
  await run(other).getByText("Nhiều nhất").first().waitFor({ timeout: 20_000 });
  told.capped = await run(other).innerText();
  await change("Chạy tiếp", () => {});
  await run(other).getByText("Chờ kiểm tra nội dung tin.").first().waitFor({ state: "detached", timeout: 20_000 });
  told.resumed = await run(other).innerText();
  told.sockets = sockets;
}

/** Nobody does anything: the screen is covered, and what was typed is there once the same person is. */
async function locked(page, told, look, address) {
  await page.route("**/admin/config.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), idleSeconds: IDLE } });
  });
  await signIn(page, address, "admin", "/drafts/new");
  await page.getByLabel("Số hiệu", { exact: true }).fill("18/TB");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Đã khóa màn hình").first().waitFor();
  told.veil = await page.locator(".veil").evaluate((node) => getComputedStyle(node).backgroundColor);
  await look(page, "locked");
  const asked = [];
  page.on("request", (request) => request.url().endsWith("/graphql") && asked.push(request.headers().authorization ?? ""));
  await dialog.getByRole("button", { name: /Quản trị/ }).click();
  await dialog.waitFor({ state: "detached" });
  told.typed = await page.getByLabel("Số hiệu", { exact: true }).inputValue();
  await page.getByRole("link", { name: "Tham số", exact: true }).first().hover();
  told.emptyHanded = asked.filter((each) => !each.startsWith("Bearer ey"));
}
