import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe } from "vitest";
import { launchBrowser, watchPages } from "./browser.ts";
import { expectClean } from "./clean-page.ts";
import { firstDay, startProgram, type Program } from "./program.ts";

/** A demo district of its own, and the people in it, each in a browser of their own. */
export interface Journey {
  /** False where the browser runs no scripts. */
  readonly script: boolean;
  readonly width: number;
  /** `http://127.0.0.1:<port>`; known once the tests run. */
  readonly origin: string;
  readonly data: string;
  /** The page of a person of the demo district, signed in; the same page each time it is asked for. */
  signInAs(name: string): Promise<Page>;
  /** A further window of someone signed in. */
  anotherWindowOf(name: string): Promise<Page>;
  /** The same person signed in on another device, which shares nothing with the first but the server. */
  anotherDeviceOf(name: string): Promise<Page>;
  /** Fails with all that is wrong with a page: HTML, accessibility, faults, sideways scrolling. */
  expectClean(page: Page): Promise<void>;
  /** Stops the program and starts it on the same data; people must go to a page again. */
  restart(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Goes on with the same data on a later day (ISO); everyone signs in anew. */
  laterOn(day: string): Promise<void>;
}

const variants = [
  { script: true, width: 1280, called: "with JavaScript, 1280 wide" },
  { script: false, width: 390, called: "without JavaScript, 390 wide" },
] as const;

/** Describes a journey twice. Its tests run in order and share one district, as people share one. */
export function describeBoth(title: string, tell: (journey: Journey) => void): void {
  for (const { script, width, called } of variants) {
    describe(`${title} (${called})`, () => {
      tell(openJourney(script, width));
    });
  }
}

/** Once a step could not be taken, those after it are not tried: they would only wait for pages that never come. */
function endWhereNobodyCanGoOn(): void {
  let ended = false;
  beforeEach(({ skip }) => {
    skip(ended, "an earlier step could not be taken");
  });
  afterEach(({ task }) => {
    ended ||= task.result?.errors?.some(({ name }) => name !== "AssertionError") ?? false;
  });
}

function openJourney(script: boolean, width: number): Journey {
  let program: Program;
  let browser: Browser;
  const people = new Map<string, Promise<Page>>();
  let today = firstDay;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startProgram(), launchBrowser()]);
  });
  endWhereNobodyCanGoOn();
  afterAll(async () => {
    await Promise.all([browser.close(), program.stop()]);
    rmSync(program.data, { recursive: true, force: true });
  });

  async function stepIn(name: string): Promise<Page> {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({
      javaScriptEnabled: script,
      viewport,
      baseURL: program.origin,
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(20_000);
    watchPages(context);
    const page = await context.newPage();
    await page.goto("/demo");
    await page.getByRole("button", { name: `Step in as ${name}`, exact: true }).click();
    await page.waitForURL((url) => url.pathname !== "/demo");
    return page;
  }

  function signInAs(name: string): Promise<Page> {
    const known = people.get(name) ?? stepIn(name);
    people.set(name, known);
    return known;
  }

  async function again(signal?: "SIGTERM" | "SIGKILL"): Promise<void> {
    await program.stop(signal);
    program = await startProgram(today, program.data, new URL(program.origin).port);
  }

  return {
    script,
    width,
    get origin() {
      return program.origin;
    },
    get data() {
      return program.data;
    },
    signInAs,
    anotherWindowOf: async (name) => (await signInAs(name)).context().newPage(),
    anotherDeviceOf: stepIn,
    expectClean: (page) => expectClean(page, browser, script),
    restart: again,
    laterOn: async (day) => {
      today = day;
      const pages = await Promise.all(people.values());
      people.clear();
      await Promise.all(pages.map((page) => page.context().close()));
      await again();
    },
  };
}
