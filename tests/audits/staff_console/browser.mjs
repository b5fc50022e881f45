/** What every story in a real browser begins with: a page that tells its faults, signed in as somebody. */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { settled } from "../settled.mjs";

const ROLES = { admin: "Quản trị", support: "Chăm sóc khách hàng", auditor: "Kiểm soát", pricing: "Chính sách giá" };

/** Open a browser; `stranger()` gives a page of somebody else, with nothing of the first one's. */
export async function opened(address, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
  const faults = [];
  async function context() {
    return browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "America/New_York", locale: "en-US", acceptDownloads: true });
  }
  async function page(within) {
    const made = await (within ?? (await context())).newPage();
    await made.addInitScript(() => addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective}`)));
    made.on("pageerror", (error) => faults.push(String(error)));
    // An issuer's own pages are its own business.
    const ours = (message) => message.location().url.startsWith(address) || made.url().startsWith(address);
    made.on("console", (message) => message.type() === "error" && ours(message) && faults.push(message.text()));
    made.setDefaultTimeout(60_000);
    return made;
  }
  return { browser, faults, context, page, address };
}

export async function signIn(page, address, role, path = "/") {
  await page.goto(`${address}/admin${path}`);
  await page.getByRole("button", { name: ROLES[role] }).click();
  await settled(page);
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LOOKED = "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']}).then((r) => JSON.stringify(r.violations.map((v) => [v.id, v.nodes[0].html])))";
const pictures = process.env.PICTURES;

/** What axe finds of a page as it stands, in both lights; a picture of each where they are asked for. */
export async function looked(page, story, name, language = "vi") {
  const debug = await page.context().newCDPSession(page);
  const found = [];
  await debug.send("Runtime.evaluate", { expression: axe });
  // What stands above a page that is scrolled covers half of what lies at its edge.
  await page.evaluate(() => scrollTo(0, 0));
  for (const theme of ["light", "dark"]) {
    await page.evaluate((chosen) => (document.documentElement.dataset.theme = chosen), theme);
    const { result } = await debug.send("Runtime.evaluate", { expression: LOOKED, awaitPromise: true });
    for (const violation of JSON.parse(result.value)) found.push([story, name, theme, ...violation]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (wide) found.push([story, name, theme, "scrolls sideways"]);
    if (pictures) {
      mkdirSync(`${pictures}/${language}-${theme}`, { recursive: true });
      await page.screenshot({ path: `${pictures}/${language}-${theme}/${story}-${name}.png`, fullPage: true });
    }
  }
  return found;
}

/** The same screen in English: loaded anew, by its address. */
export async function inEnglish(page) {
  await page.evaluate(() => localStorage.setItem("language", "en"));
  await page.reload();
  await settled(page);
}

/** Where a story ends early, a picture of every page as it stood, and its text where nobody asked for pictures. */
async function leftBehind(browser) {
  for (const [number, page] of browser.contexts().flatMap((each) => each.pages()).entries()) {
    if (pictures) await page.screenshot({ path: `${pictures}/ended-early-${number}.png` }).catch(() => {});
    console.error(page.url(), await page.locator("body").innerText({ timeout: 1_000 }).catch(String));
  }
}

/** Run a story, print what it told, and close the browser whatever happens. */
export async function telling(story) {
  const [address, executablePath, ...rest] = process.argv.slice(2);
  const opening = await opened(address, executablePath);
  try {
    const told = await story(opening, ...rest);
    console.log(JSON.stringify({ ...told, faults: opening.faults }));
  } catch (fault) {
    await leftBehind(opening.browser);
    throw fault;
  } finally {
    await opening.browser.close();
  }
}
