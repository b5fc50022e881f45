/** Two telephones side by side, and what the server recorded beside them: `node telephone.mjs ADDRESS BROWSER`. */
import { inEnglish, looked, signIn, telling } from "./browser.mjs";

await telling(async ({ page: opened, address }) => {
  const told = {};
  const page = await opened();
  await signIn(page, address, "admin", "/telephone");
  await page.getByLabel("Số điện thoại", { exact: true }).fill("0900 000 011");
  await page.getByRole("button", { name: "Thêm máy" }).click();
  const [first, second] = ["Máy 0900 000 001", "Máy 0900 000 011"].map((name) => page.getByRole("article", { name }));
  await second.waitFor();
  told.address = page.url();

  // Dialled, pressed and typed: each key answered by a screen as it went out.
  const screens = [];
  async function pressed(phone, act) {
    const glass = phone.locator(".glass");
    const before = await glass.innerText();
    await act();
    await page.waitForFunction(([shown, old]) => shown.innerText !== old, [await glass.elementHandle(), before]);
    screens.push(await glass.innerText());
  }
  // A key is taken once the one before has been answered: the button says when.
  const type = (phone, text) => async () => {
    await phone.getByLabel("Phím, mã hoặc số").fill(text);
    await phone.getByRole("button", { name: "Bấm", exact: true }).click();
  };
  await pressed(first, () => first.getByRole("button", { name: "*995#" }).click());
  await pressed(second, () => second.getByRole("button", { name: "*102#" }).click());
  await pressed(first, type(first, "10000000001"));
  await pressed(first, () => first.getByRole("button", { name: "2", exact: true }).click());
  for (const key of ["1", "1"]) await pressed(first, () => first.getByRole("button", { name: key, exact: true }).click());
  told.screens = screens;
  told.septets = await first.getByText("trong 182 ký tự").first().innerText();

  // Beside it: every step, its reading, and the renewal that came of it.
  const record = first.getByRole("region", { name: "Máy chủ ghi nhận" });
  await record.getByText("Đã ghi").first().waitFor();
  await record.getByText("Thành công").first().waitFor();
  await record.getByText("Bước 4").first().waitFor();
  told.record = await record.innerText();
  await first.getByRole("region", { name: "Tin nhắn đến" }).locator(".quoted", { hasText: "Gia han thanh cong" }).first().waitFor();
  told.inbox = await first.getByRole("region", { name: "Tin nhắn đến" }).innerText();

  // Seen again screen by screen, as the customer saw it.
  await first.getByRole("button", { name: "Xem lại từng bước" }).first().click();
  const replay = page.getByRole("dialog");
  told.replay = [await replay.locator(".glass").innerText()];
  while (await replay.getByRole("button", { name: "Bước sau" }).isEnabled()) {
    await replay.getByRole("button", { name: "Bước sau" }).click();
    told.replay.push(await replay.locator(".glass").innerText());
  }
  told.violations = await looked(page, "telephone", "replay");
  await page.keyboard.press("Escape");
  await replay.waitFor({ state: "detached" });

  // A message in wrong syntax is answered with the right one.
  await second.getByLabel("Nội dung").fill("GIA HAN");
  await second.getByRole("button", { name: "Nhắn", exact: true }).click();
  const other = second.getByRole("region", { name: "Máy chủ ghi nhận" });
  await other.getByText("Tin nhắn tới 9029").first().waitFor();
  await other.getByText("Trả lời").first().waitFor();
  told.violations.push(...(await looked(page, "telephone", "two-phones")));
  told.written = await other.innerText();

  // Who may not send as a gateway does only reads.
  const reader = await opened();
  await signIn(reader, address, "support", new URL(told.address).pathname.replace("/admin", "") + new URL(told.address).search);
  await reader.getByRole("region", { name: "Máy chủ ghi nhận" }).first().getByText("Đã ghi").first().waitFor();
  await reader.getByText("chỉ xem được").first().waitFor();
  told.reader = await reader.locator(".main").innerText();
  await inEnglish(reader);
  await reader.getByRole("region", { name: "What the server recorded" }).first().getByText("Step 4").first().waitFor();
  told.violations.push(...(await looked(reader, "telephone", "two-phones", "en")));
  told.readings = await reader.locator(".steps [lang=en]").allInnerTexts();
  told.readerKeys = await reader.getByRole("button", { name: "*995#" }).count();
  return told;
});
