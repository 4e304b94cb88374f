import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { follow, wordsOf } from "./steps/page.ts";

describeBoth("Every kind of page, to whom it belongs", (journey) => {
  const opens = async (name: string, path: string): Promise<Page> => {
    const page = await journey.signInAs(name);
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await journey.expectClean(page);
    return page;
  };

  beforeAll(async () => {
    await journey.signInAs("Marisol Quade");
  });

  for (const name of [
    "Marisol Quade",
    "Anselm Rourke",
    "Corinne Abara",
    "Teodor Vance",
    "Lena Marchetti",
    "Delphine Osei",
    "Hollis Adeyemi",
    "Ines Calloway",
  ])
    test(`my work as ${name} finds it`, async () => {
      const page = await opens(name, "/");
      expect(await wordsOf(page)).toContain("Monday, November 16, 2026.");
    });

  for (const path of [
    "/demo",
    "/people",
    "/inbox",
    "/inbox/settings",
    "/agreements",
    "/help",
    "/help/coach?text=Arrive+on+time%2C+or+else.",
    "/style-guide",
    "/files/nobody",
    "/nowhere",
  ])
    test(path, async () => {
      await opens("Marisol Quade", path);
    });

  test("agreements of both districts, a base and a statute, rule by rule", async () => {
    const page = await opens("Delphine Osei", "/agreements");
    const found = await page
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const agreements = [...new Set(found.filter((path) => /^\/agreements\/[^#]+$/.test(path)))];
    const looked = ["mo-certified-1091", "bc-btu", "bc-local-44", "bc-year", "mo-statutes"].map(
      (policy) => `/agreements/${policy}/2026-07-01`,
    );
    expect(agreements).toEqual(expect.arrayContaining(looked));
    for (const path of looked) await opens("Delphine Osei", path);
  });

  for (const [name, file] of [
    ["Corinne Abara", "corinne-abara"],
    ["Rafael Montclair", "rafael-montclair"],
    ["June Bellweather", "june-bellweather"],
    ["Walter Pryce", "walter-pryce"],
    ["Imani Roswell", "imani-roswell"],
  ] as const)
    test(`the file of ${name}, and what is in it`, async () => {
      const page = await opens(name, `/files/${file}`);
      const found = await page
        .getByRole("main")
        .getByRole("link")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      const first = (kind: string): string | undefined =>
        found.find((path) => new RegExp(`^/files/[^/]+/${kind}/[^/?#]+$`).test(path));
      for (const path of [first("documents"), first("plans")]) if (path !== undefined) await opens(name, path);
    });

  for (const path of ["", "/write", "/coursework"])
    test(`a development record as its person finds it${path}`, async () => {
      await opens("Imani Roswell", `/files/imani-roswell/development${path}`);
    });

  test("a development record as the supervisor and the personnel office find it", async () => {
    for (const path of ["", "/write"]) await opens("Teodor Vance", `/files/imani-roswell/development${path}`);
    await opens("Lena Marchetti", "/files/imani-roswell/development/certificate");
  });

  test("a file is read by the personnel office and by the second level", async () => {
    for (const name of ["Lena Marchetti", "Anselm Rourke"]) await opens(name, "/files/corinne-abara");
  });

  test("someone with no standing in a file finds nothing there", async () => {
    const page = await opens("Delphine Osei", "/files/corinne-abara");
    expect(await wordsOf(page)).toContain("There is no such page for you");
    await follow(page, "Go to My work");
  });
});
