import axe, { type AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { faultsOf, htmlOf } from "./browser.ts";
import { htmlProblems } from "./html-problems.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type Sight = readonly [width: number, colorScheme: "light" | "dark"];

/** How a page is looked at. Without scripts it is the same page, sent narrow: once more is enough. */
const sights: Readonly<Record<"script" | "plain", readonly Sight[]>> = {
  script: [
    [1280, "light"],
    [390, "dark"],
  ],
  plain: [[390, "light"]],
};

/**
 * Holds a page to what every page owes: valid HTML as sent, no fault in the browser, nothing axe finds against
 * WCAG 2.2 AA (wide and light, narrow and dark), and no sideways scrolling at 320 pixels.
 */
export async function expectClean(page: Page, browser: Browser, script: boolean): Promise<void> {
  const html = await htmlOf(page);
  expect(html, "the server's HTML was not seen").not.toBe("");
  const found = [...(await htmlProblems(html)), ...faultsOf(page)];
  if (script) {
    found.push(...(await unusable(page, sights.script)));
  } else {
    await mirrored(page, browser, html, async (mirror) => void found.push(...(await unusable(mirror, sights.plain))));
  }
  // Soft, so that a fault of one page does not keep the journey from the pages after it.
  expect.soft(found, `${page.url()} (${await page.title()})`).toEqual([]);
}

async function unusable(page: Page, seen: readonly Sight[]): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  await page.evaluate(axe.source);
  for (const [width, colorScheme] of seen) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const violation of (await runAxe(page)).violations) {
      const places = violation.nodes.map((node) => `${node.target.join(" ")} (${node.failureSummary ?? ""})`);
      found.push(`axe ${colorScheme} ${String(width)}: ${violation.id}: ${violation.help}: ${places.join("; ")}`);
    }
  }
  await page.setViewportSize({ width: 320, height: 900 });
  const reach = await page.evaluate(() => document.documentElement.scrollWidth);
  if (reach > 320) found.push(`scrolls sideways at 320 pixels: its content reaches ${String(reach)}`);
  await page.emulateMedia({ colorScheme: null });
  if (before !== null) await page.setViewportSize(before);
  return found;
}

function runAxe(page: Page): Promise<AxeResults> {
  return page.evaluate((values) => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    return runner.run(document, { runOnly: { type: "tag", values } });
  }, standards);
}

/** Axe cannot run where scripts are off: it looks at the same bytes, at the same address, with our own scripts kept out. */
async function mirrored(page: Page, browser: Browser, html: string, look: (mirror: Page) => Promise<void>) {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  try {
    const mirror = await context.newPage();
    await mirror.route("**/*", (route, request) => {
      if (request.resourceType() === "document")
        return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
      return request.resourceType() === "script" ? route.abort() : route.continue();
    });
    await mirror.goto(page.url());
    await look(mirror);
  } finally {
    await context.close();
  }
}
