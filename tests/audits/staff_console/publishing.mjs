/** A circular from a draft to what is in force, tried before and taken back after: `node publishing.mjs ADDRESS BROWSER`. */
import { readFileSync } from "node:fs";
import { looked, signIn, telling } from "./browser.mjs";

const DAY = "01/10/2022";
const CELL = "Trọn vẹn, mọi thẻ, 3 tháng";

await telling(async ({ page: opened, address }) => {
  const told = { violations: [] };
  const look = async (page, name) => told.violations.push(...(await looked(page, "publishing", name)));
  const page = await opened();
  await signIn(page, address, "pricing", "/drafts");
  await page.getByRole("link", { name: "Soạn bản thảo" }).click();
  for (const [label, text] of [["Số hiệu", "15/TB"], ["Tên văn bản", "Giá cước mới"], ["Hiệu lực từ ngày", DAY]])
    await page.getByLabel(label, { exact: true }).fill(text);
  const cell = page.getByLabel(CELL, { exact: true });
  await page.locator(`input[aria-label="${CELL}"]:not([placeholder=""])`).waitFor();
  told.pale = await cell.getAttribute("placeholder");

  // What is typed is reckoned at once, and what is odd of it stands beside it once it is kept.
  await cell.fill("600.001");
  await page.locator("td.typed .told", { hasText: "12 %" }).waitFor();
  told.sum = await page.locator("td.typed .told").innerText();
  await cell.press("ArrowDown");
  told.below = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  await page.keyboard.press("ArrowUp");
  told.back = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  await page.getByRole("button", { name: "Lưu bản thảo" }).click();
  await page.waitForURL(/drafts\/(?!new)/);
  await page.locator("td.typed .odd").first().waitFor();
  told.odd = await page.locator("td.typed .odd").allInnerTexts();
  const draft = page.url();
  await look(page, "draft-with-findings");

  // Mended, and more of it from a spreadsheet: what cannot be meant is named by its line.
  await cell.fill("610000");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Xuất CSV" }).click()]);
  told.csv = readFileSync(await file.path(), "utf8");
  const header = "kind,product_line,package,extra_rooms,term,timing,value";
  await page.getByRole("button", { name: "Nhập CSV" }).click();
  await page.getByLabel("Nội dung").fill(`${header}\nprice,DTH_OTT,TRON_VEN,0,P3M,ANY,abc\n`);
  await page.getByRole("button", { name: "Thêm vào bản thảo" }).click();
  told.wrongLine = await page.locator(".dialog .note").first().innerText();
  await look(page, "csv-wrong");
  await page.getByLabel("Nội dung").fill(`${header}\npolicy,,MAX_PER_TRANSACTION_VND,,,,100000\n`);
  await page.getByRole("button", { name: "Thêm vào bản thảo" }).click();
  await page.getByRole("link", { name: "So với hiện hành" }).click();
  await page.locator(".main table", { hasText: "MAX_PER_TRANSACTION_VND" }).waitFor();
  await look(page, "difference");
  told.difference = await page.locator(".main table").innerText();
  await page.getByRole("button", { name: "Lưu bản thảo" }).click();
  await page.getByText("Đã lưu. Chưa có gì").first().waitFor();

  // Tried on what was, in the background: followed to its end, with examples for who may read renewals.
  await page.getByRole("link", { name: "Thử trên giao dịch cũ" }).click();
  await page.getByLabel("Từ ngày", { exact: true }).fill("01/01/2022");
  await page.getByLabel("Đến trước ngày", { exact: true }).fill("25/06/2022");
  await page.getByRole("button", { name: "Chạy thử" }).click();
  await page.getByRole("status").getByText("Xong", { exact: true }).first().waitFor();
  told.sums = await page.locator(".facts").first().innerText();
  const admin = await opened();
  const { pathname, search } = new URL(page.url());
  await signIn(admin, address, "admin", pathname.replace("/admin", "") + search);
  await admin.getByRole("region", { name: "Ví dụ" }).locator("tbody a").first().waitFor();
  await admin.getByRole("region", { name: "Các lần thử" }).locator("tbody a").first().waitFor();
  await look(admin, "trial");
  told.trial = await admin.locator(".main").innerText();

  // Stopped: whoever is not fast enough asks for another.
  for (told.stopped = ""; !told.stopped; ) {
    const before = page.url();
    await page.getByRole("button", { name: "Chạy thử" }).click();
    await page.waitForFunction((url) => location.href !== url, before);
    await page.getByRole("button", { name: "Dừng" }).click({ timeout: 3_000 }).catch(() => {});
    await page.getByRole("status").getByText(/Xong|Đã dừng/).first().waitFor();
    told.stopped = await page.locator(".note.warn").innerText({ timeout: 1_000 }).catch(() => "");
  }

  // The two side by side; which ones stands in the address.
  const trials = page.getByRole("region", { name: "Các lần thử" });
  await trials.getByRole("checkbox").nth(1).waitFor();
  for (const each of [0, 1]) await trials.getByRole("checkbox").nth(each).check();
  await page.locator("table", { hasText: "So các lần thử" }).locator("thead th").nth(2).waitFor();
  told.beside = await page.getByRole("region", { name: "So các lần thử" }).innerText();
  await look(page, "beside");

  // Proposed by one, approved by another: nothing is in force before.
  await page.goto(draft);
  await page.getByRole("button", { name: "Đề nghị ban hành" }).click();
  await page.locator(".dialog td", { hasText: "610.000 đ" }).first().waitFor();
  await look(page, "propose");
  told.preview = await page.locator(".dialog").innerText();
  await page.getByRole("dialog").getByLabel("Lý do").fill("Theo văn bản 15/TB.");
  await page.getByRole("button", { name: "Xác nhận" }).click();
  await page.locator(".dialog .note.good").waitFor();
  await page.getByRole("button", { name: "Đóng" }).click();
  told.waiting = await page.locator(".note.warn", { hasText: "đề nghị ban hành" }).first().innerText();
  const prices = `${address}/admin/prices?on=2022-10-01`;
  await page.goto(prices);
  await page.getByText(`Giá ngày ${DAY}`).first().waitFor();
  told.before = await rowOf(page);
  await page.goto(`${address}/admin/approvals?state=OPEN`);
  await page.getByText("Đề nghị của chính bạn").first().waitFor();
  told.own = await page.locator(".main tbody").first().innerText();

  await admin.goto(`${address}/admin/approvals?state=OPEN`);
  await admin.getByRole("button", { name: "Duyệt", exact: true }).click();
  await admin.getByRole("dialog").getByLabel("Lý do").fill("Đúng văn bản.");
  await admin.getByRole("button", { name: "Xác nhận" }).click();
  await admin.locator(".dialog .note.good").waitFor();

  await page.goto(draft);
  await page.getByText("Chờ hiệu lực").first().waitFor();
  await look(page, "scheduled");
  told.readOnly = await page.getByLabel(CELL, { exact: true }).getAttribute("readonly");
  await page.goto(prices);
  await page.getByText(`Giá ngày ${DAY}`).first().waitFor();
  told.after = await rowOf(page);
  await page.getByLabel("Theo những gì đã ghi").fill("23/06/2022");
  await page.getByRole("button", { name: "Mở" }).click();
  await page.getByText("như đã biết").first().waitFor();
  told.asKnown = await rowOf(page);
  await page.getByRole("link", { name: "Trọn vẹn", exact: true }).first().click();
  await page.getByLabel("Thời hạn").selectOption("P3M");
  await page.getByText("sắp tới").first().waitFor();
  await look(page, "history");
  told.history = await page.locator(".main table").first().innerText();

  // Taken back by another draft, which has what was.
  await page.goto(draft);
  await page.getByRole("link", { name: "Soạn bản thảo thu hồi" }).click();
  await page.locator("td.typed").first().waitFor();
  told.restored = await page.getByLabel(CELL, { exact: true }).inputValue();
  await page.locator(".tabs").getByRole("link", { name: "Tham số" }).click();
  await look(page, "restored");
  told.limit = await page.getByLabel("MAX_PER_TRANSACTION_VND").inputValue();
  return told;
});

async function rowOf(page) {
  await page.locator(".main [aria-busy=true]").first().waitFor({ state: "detached" });
  return page.locator("tr", { has: page.getByRole("link", { name: "Trọn vẹn", exact: true }), hasNotText: /hạn|phòng/ }).first().innerText();
}
