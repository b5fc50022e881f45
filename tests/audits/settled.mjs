/** Waiting for a screen of the console until all of it is there: its heading, what it asked for, no part that still waits. */
export async function settled(page) {
  await page.locator(".frame h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.locator(".main .skeleton, .main [aria-busy=true]").first().waitFor({ state: "detached" });
}
