import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["EVENHAND_CHROMIUM"] ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: flags });
}

/** What the server sent for the page now shown, and what went wrong in the browser since. */
interface Watched {
  html: Promise<string>;
  readonly faults: string[];
}

const watched = new WeakMap<Page, Watched>();

export function watchPages(context: BrowserContext): void {
  context.on("page", (page) => {
    const notes: Watched = { html: Promise.resolve(""), faults: [] };
    watched.set(page, notes);
    page.on("response", (response) => {
      const shown = response.request().isNavigationRequest() && response.frame() === page.mainFrame();
      const redirected = response.status() >= 300 && response.status() < 400;
      if (shown && !redirected) notes.html = response.text().catch(() => "");
    });
    page.on("pageerror", (error) => notes.faults.push(error.message));
    page.on("console", (message) => {
      // A refusal or a conflict is a page with a 4xx status; the browser reports that as a failed load.
      const expected = message.text().startsWith("Failed to load resource");
      if (message.type() === "error" && !expected) notes.faults.push(message.text());
    });
  });
}

/** The bytes the server sent for the page now shown. */
export async function htmlOf(page: Page): Promise<string> {
  return (await watched.get(page)?.html) ?? "";
}

export function faultsOf(page: Page): readonly string[] {
  return watched.get(page)?.faults ?? [];
}
