import { describe, expect, test } from "vitest";
import { Head, Page, RefusalBody, renderPage, type PageFrame } from "./index.ts";

const frame: PageFrame = {
  districtName: "Larkfield Public Schools",
  home: "/",
  nav: [
    { key: "work", href: "/work", label: "My work" },
    { key: "people", href: "/people", label: "People" },
  ],
  styles: ["/assets/a.css"],
};

const page = (more: Partial<PageFrame> = {}, hasErrors = false) =>
  renderPage(
    <Page frame={{ ...frame, ...more }} title="My work" current="work" hasErrors={hasErrors}>
      <Head title="My work" />
    </Page>,
  );

describe("a page", () => {
  test("begins with the doctype and names its language", () => {
    expect(page()).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  });

  test("leads its title with “Error: ” when a form came back with errors", () => {
    expect(page()).toContain("<title>My work · Evenhand</title>");
    expect(page({}, true)).toContain("<title>Error: My work · Evenhand</title>");
  });

  test("marks where one is, in the header and in the menu", () => {
    expect(page().match(/<a[^>]*aria-current="page"[^>]*>My work<\/a>/g)).toHaveLength(2);
    expect(page().match(/aria-current/g)).toHaveLength(2);
  });

  test("says on every page of a demo district that nothing is a real record, and nowhere else", () => {
    expect(page({ demo: true })).toContain("Demo district: invented people.");
    expect(page()).not.toContain("Demo district");
  });

  test("says what is recorded and who may know of it", () => {
    expect(page()).toContain("Every employee can read who opened their file.");
  });

  test("given a refusal above a form, when both bring a title, then the refusal has the h1 and the form an h2", () => {
    const html = renderPage(
      <Page frame={frame} title="Cannot be given">
        <RefusalBody title="It cannot be given here" lead="" clauses="" needs={[]} wayOn={[]} />
        <Head title="Recommendation" />
      </Page>,
    );
    expect(html).toContain('<h1 class="title">It cannot be given here</h1>');
    expect(html).toContain('<h2 class="title">Recommendation</h2>');
  });
});
