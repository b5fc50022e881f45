/** Shows mails in a real browser, and prints what was seen: `node mails.mjs BROWSER AXE FOLDER MAILS`; `MAILS` is JSON, a page by name. */
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [executablePath, axeFile, folder, mails] = process.argv.slice(2);
const axe = readFileSync(axeFile, "utf8");
const WIDTHS = { phone: 360, desk: 900 };
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
const seen = [];
mkdirSync(folder, { recursive: true });
try {
  for (const [name, html] of Object.entries(JSON.parse(mails)))
    for (const [device, width] of Object.entries(WIDTHS)) {
      const page = await browser.newPage({ viewport: { width, height: 640 } });
      const fetched = [];
      page.on("request", (request) => fetched.push(request.url()));
      await page.setContent(html);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }));
      seen.push({
        name,
        device,
        fetched,
        text: await page.locator("body").innerText(),
        sideways: await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
        violations: violations.map((found) => [found.id, found.nodes[0].html]),
      });
      await page.screenshot({ path: `${folder}/${name}-${device}.png`, fullPage: true });
      await page.close();
    }
  console.log(JSON.stringify(seen));
} finally {
  await browser.close();
}
