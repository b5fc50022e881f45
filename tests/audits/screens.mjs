/** Drives the screens of payments, vouchers and promotions: `node screens.mjs ADDRESS BROWSER AXE PLACES PICTURES`; `PLACES` is JSON. */
import { readFileSync } from "node:fs";
import { browsing } from "./browsing.mjs";
import { settled } from "./settled.mjs";

const [address, executablePath, axeFile, places, pictures] = process.argv.slice(2);
const { reference, batch, loan, serial, day, holder, guesser, proposer, approver } = JSON.parse(places);
const ROUTES = [
  "/", `/?on=${day}`, "/payments", "/payments?status=PENDING_PAYMENT&gateway=napas", `/payments/of/${reference}`, "/payments/of/NONE",
  "/payments/parked", "/payments/messages?taken=false", `/payments/reconciliation?gateway=napas&on=${day}`, "/payments/mails", "/vouchers",
  `/vouchers/batches/${batch}`, `/vouchers/of/${serial}`, "/vouchers/of/9999999999", "/vouchers/locks", "/promotions", "/promotions/KHCN",
  `/promotions/evidence/${holder}`, `/customers/${holder}?tab=promotions`, "/sweeps", "/exposure", "/exposure?by=ceiling",
  "/advances?status=OUTSTANDING", `/advances/${loan}`, "/renewals?status=SUCCEEDED", "/refunds", "/messages", "/attempts", "/audit", "/ledger", `/ledger?asOf=${day}`,
  "/ledger/movements/NAPAS", "/ledger/days", `/ledger/days/${day}`,
];
const { seen, opened, audited, looked, close } = await browsing(address, executablePath, axeFile, pictures);
const told = {};

const page = await opened();
await page.goto(`${address}/`);
await page.getByRole("button", { name: /Quản trị/ }).click();
await settled(page);
for (const language of ["vi", "en"])
  for (const theme of pictures ? ["light", "dark"] : [language === "vi" ? "dark" : "light"])
    await looked(page, language, theme, ROUTES);

// The course of a payment, in the order of time, with what was verified.
await page.evaluate(() => (localStorage.setItem("language", "vi"), localStorage.setItem("theme", "system")));
await page.goto(`${address}/admin/payments`);
await page.getByRole("link", { name: reference }).first().click();
await page.locator(".event").first().waitFor();
told.course = await page.locator(".event").allInnerTexts();

// A day that is none is said to be so; one that is stands in the address.
await page.goto(`${address}/admin/payments`);
const from = page.getByLabel("Từ ngày", { exact: true });
await from.fill("31/02/2026");
await from.press("Enter");
told.wrong = await page.locator(".field .wrong").first().innerText();
await from.fill("01/09/2026");
await from.press("Enter");
await page.waitForURL(/from=2026-09-01/);

// The whole of a list, by the server, under the filters that the address says.
await page.goto(`${address}/admin/payments?status=PENDING_PAYMENT`);
const [whole] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Xuất cả danh sách" }).click()]);
told.whole = readFileSync(await whole.path(), "utf8");

// What is owed opens the advances that it is made of.
await page.goto(`${address}/admin/exposure`);
await page.locator("summary", { hasText: "Các khoản ứng" }).click();
const owed = page.locator("details[open] td.number a").first();
told.owed = await owed.innerText();
await owed.click();
await page.locator("h1", { hasText: "Các khoản ứng" }).waitFor();
await page.locator("tbody a").first().waitFor();
told.opened = page.url();
told.loans = await page.locator("tbody tr").allInnerTexts();

// A difference is settled by keyboard alone.
await page.goto(`${address}/admin/payments/reconciliation?gateway=napas&on=${day}`);
await page.getByRole("button", { name: "Xử lý" }).focus();
await page.keyboard.press("Enter");
await page.getByRole("dialog").waitFor();
await audited(page, "settling");
await page.getByLabel("Lý do").focus();
await page.keyboard.type("Cổng đã sửa danh sách.");
await page.keyboard.press("Tab");
await page.keyboard.press("Enter");
await page.locator(".dialog .note.good").waitFor();
await page.keyboard.press("Escape");
await page.locator(".card table").getByText("Cổng đã sửa danh sách.").first().waitFor();
await page.waitForFunction(() => document.querySelector(".card table tbody tr:last-child td:nth-child(5)")?.innerText.trim() === "0");
told.settled = await page.locator(".card table").last().innerText();
told.open = await page.locator(".card table").first().innerText();

// Whoever was locked out and is identified is let in again, with a reason.
await page.goto(`${address}/admin/vouchers/locks`);
await page.getByRole("row", { name: guesser }).getByRole("button", { name: "Mở khóa" }).click();
await page.getByRole("dialog").waitFor();
await audited(page, "lifting");
await page.getByLabel("Lý do").fill("Đã xác minh qua điện thoại.");
await page.getByRole("button", { name: "Xác nhận" }).click();
await page.locator(".dialog .note.good").waitFor();
await page.keyboard.press("Escape");
await page.getByText("Không ai đang bị khóa.").waitFor();
told.locks = await page.locator(".main").innerText();

// Vouchers are issued by two: proposed by one, approved by another, and shown once to who proposed.
const lan = await opened();
await lan.goto(`${address}/`);
await lan.getByLabel(/token/).fill(proposer);
await lan.getByRole("button", { name: "Vào", exact: true }).click();
await lan.getByRole("link", { name: "Thẻ cào", exact: true }).click();
await lan.getByRole("button", { name: "Phát hành lô mới" }).click();
await lan.getByLabel("Số thẻ", { exact: true }).fill("3");
await lan.getByLabel("Dùng được đến").fill("31/12/2026");
await audited(lan, "issuing");
await lan.getByRole("button", { name: "Xác nhận" }).click();
await lan.getByLabel("Lý do").fill("Bán dịp Tết.");
told.alone = await lan.locator(".dialog").innerText();
await lan.getByRole("button", { name: "Gửi đề nghị duyệt" }).click();
await lan.locator(".dialog .note.good").waitFor();
await lan.keyboard.press("Escape");
told.approved = await approve();
await lan.getByRole("link", { name: "Hôm nay", exact: true }).click();
await lan.getByRole("link", { name: "Thẻ cào", exact: true }).click();
await lan.getByRole("button", { name: "Phát hành và lấy mã" }).first().click();
await lan.getByRole("button", { name: "Xác nhận" }).click();
const [file] = await Promise.all([lan.waitForEvent("download"), lan.getByRole("button", { name: "Tải mã (một lần)" }).click()]);
told.codes = readFileSync(await file.path(), "utf8");
await audited(lan, "issued");
await lan.keyboard.press("Escape");
told.after = await lan.evaluate(() => document.documentElement.outerHTML + JSON.stringify([localStorage, sessionStorage]) + location.href);

// A partner's key is issued by two as well, and whoever proposed it takes the secret.
await lan.getByRole("link", { name: "Khóa truy cập", exact: true }).click();
await lan.getByRole("button", { name: "Cấp khóa mới" }).click();
await lan.getByLabel("Tên đối tác").fill("quay-hoa-mai");
await lan.getByLabel("quotes:read", { exact: true }).check();
await lan.getByRole("button", { name: "Xác nhận" }).click();
await lan.getByLabel("Lý do").fill("Quầy mới.");
await lan.getByRole("button", { name: "Gửi đề nghị duyệt" }).click();
await lan.locator(".dialog .note.good").waitFor();
await lan.keyboard.press("Escape");
await approve();
await lan.getByRole("link", { name: "Hôm nay", exact: true }).click();
await lan.getByRole("link", { name: "Khóa truy cập", exact: true }).click();
await lan.getByRole("button", { name: "Làm và lấy khóa" }).click();
await lan.getByRole("button", { name: "Xác nhận" }).click();
told.key = await lan.locator(".dialog code.secret").first().innerText();
await audited(lan, "key-taken");
await lan.keyboard.press("Escape");

async function approve() {
  const ask = async (query, variables = {}) => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${approver}` };
    const response = await fetch(`${address}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()).data;
  };
  const { proposals } = await ask("{ proposals(state: OPEN) { edges { node { id operation difference } } } }");
  const { node } = proposals.edges[0];
  const input = { idempotencyKey: `minh ${node.id}`, proposalId: node.id, reason: "Đúng kế hoạch." };
  const done = await ask("mutation ($input: DecideInput!) { approveProposal(input: $input) { proposal { state } refusals { message } } }", { input });
  return { operation: node.operation, difference: node.difference, state: done.approveProposal.proposal?.state };
}

await close();
console.log(JSON.stringify({ ...told, ...seen }));
