/** A browser for the console: pages whose faults are written down, screens that axe looks at, in languages and lights. */
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { settled } from "./settled.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** A browser on one address; whatever goes wrong in it is found in `seen`. */
export async function browsing(address, executablePath, axeFile, pictures) {
  const axe = readFileSync(axeFile, "utf8");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
  const seen = { violations: [], sideways: [], elsewhere: [], faults: [] };

  async function opened() {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "America/New_York", locale: "en-US" });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.addInitScript(() => addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective}`)));
    page.on("pageerror", (error) => seen.faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && seen.faults.push(message.text()));
    page.on("request", (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(address) || seen.elsewhere.push(request.url()));
    return page;
  }

  /** axe through the debugger: the page's own policy stays as it is. */
  async function audited(page, name) {
    const debug = await page.context().newCDPSession(page);
    await debug.send("Runtime.evaluate", { expression: axe });
    await page.evaluate(() => scrollTo(0, 0));
    const run = `axe.run({runOnly: ${JSON.stringify(RULES)}}).then((r) => JSON.stringify(r.violations.map((v) => [v.id, v.nodes[0].html])))`;
    const { result } = await debug.send("Runtime.evaluate", { expression: run, awaitPromise: true });
    for (const violation of JSON.parse(result.value)) seen.violations.push([name, ...violation]);
    await debug.detach();
  }

  /** Every route in a language and a light: looked at by axe, for what stands out at the side, and for a picture. */
  async function looked(page, language, theme, routes) {
    await page.evaluate(([l, t]) => (localStorage.setItem("language", l), localStorage.setItem("theme", t)), [language, theme]);
    for (const path of routes) {
      await page.goto(`${address}/admin${path}`);
      await settled(page);
      await audited(page, `${language} ${theme} ${path}`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) seen.sideways.push(path);
      if (!pictures) continue;
      mkdirSync(`${pictures}/${language}-${theme}`, { recursive: true });
      const name = path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "today";
      await page.screenshot({ path: `${pictures}/${language}-${theme}/${name}.png`, fullPage: true });
    }
  }

  return { seen, opened, audited, looked, close: () => browser.close() };
}
