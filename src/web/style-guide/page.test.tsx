import { readdirSync, readFileSync } from "node:fs";
import { HtmlValidate, type ConfigData } from "html-validate";
import { describe, expect, test } from "vitest";
import * as kit from "../kit/index.ts";
import { renderPage, type PageFrame } from "../kit/index.ts";
import { StyleGuidePage } from "./page.tsx";

const frame: PageFrame = {
  districtName: "Larkfield Public Schools",
  home: "/",
  nav: [
    { key: "work", href: "/work", label: "My work" },
    { key: "people", href: "/people", label: "People" },
  ],
  person: {
    name: "Ines Fairweather",
    post: "Principal",
    stepOut: { action: "/step-out", hidden: { csrf: "token" } },
  },
  demo: true,
  styles: ["/assets/evenhand.css"],
  scripts: ["/assets/evenhand.js"],
  icon: "/icon.svg",
  office: "Personnel office, 555-0142",
  keeps: "/help/what-is-kept",
};

const html = renderPage(<StyleGuidePage frame={frame} />);

describe("the style guide, as sent to a browser", () => {
  test("is valid HTML by html-validate's recommended rules", async () => {
    const rules = {
      // How a void element is closed, and spaces at line ends, are the renderer's business.
      "void-style": "off",
      "no-trailing-whitespace": "off",
      // Checkboxes of one question share its name.
      "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit"] }],
    } as const satisfies ConfigData["rules"];
    const report = await new HtmlValidate({ extends: ["html-validate:recommended"], rules }).validateString(html);
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`)).toEqual([]);
  });

  test("carries no style attribute, inline style or inline script, which the content policy would drop", () => {
    expect(html).not.toMatch(/<[^>]*\sstyle=/);
    expect(html).not.toContain("<style");
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/<[^>]*\son[a-z]+=/);
  });

  test("has one h1", () => {
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
  });

  test("shows every component of the kit", () => {
    const sources = readdirSync("src/web/style-guide")
      .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
      .map((name) => readFileSync(`src/web/style-guide/${name}`, "utf8"))
      .join("\n");
    const components = Object.keys(kit).filter((name) => /^[A-Z]/.test(name));
    const shownWithin: Record<string, string> = {
      // Parts that only ever stand inside another component's markup.
      ClauseLinks: "Ledger",
      Day: "Ledger",
      Field: "TextField",
      HiddenFields: "Form",
      PageTitle: "Head",
      Segments: "WhoseWords",
      StateMark: "StateTag",
    };
    const missing = components.filter((name) => !new RegExp(`<${shownWithin[name] ?? name}[\\s>]`).test(sources));
    expect(missing).toEqual([]);
  });
});
