import axe, { type AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { faultsOf, htmlOf } from "./browser.ts";
import { htmlProblems } from "./html-problems.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Holds a page to what every page owes: valid HTML as sent, no fault in the browser, nothing axe finds against
 * WCAG 2.2 AA (wide and light, narrow and dark), and no sideways scrolling at 320 pixels.
 */
export async function expectClean(page: Page, browser: Browser, script: boolean): Promise<void> {
  const html = await htmlOf(page);
  expect(html, "the server's HTML was not seen").not.toBe("");
  const found = [...(await htmlProblems(html)), ...faultsOf(page)];
  if (script) {
    found.push(...(await unusable(page)));
  } else {
    await mirrored(page, browser, html, async (mirror) => void found.push(...(await unusable(mirror))));
  }
  if (found.length > 0) throw new Error(`${page.url()} is not clean:\n- ${found.join("\n- ")}`);
}

async function unusable(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const [width, colorScheme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const) {
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

async function runAxe(page: Page): Promise<AxeResults> {
  await page.evaluate(axe.source);
  return page.evaluate((values) => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    return runner.run(document, { runOnly: { type: "tag", values } });
  }, standards);
}

/** Axe cannot run where scripts are off: it looks at the same bytes, at the same address, with our own scripts kept out. */
async function mirrored(page: Page, browser: Browser, html: string, look: (mirror: Page) => Promise<void>) {
  const context = await browser.newContext();
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
