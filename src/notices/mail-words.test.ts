import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { digestMail, noticeMail } from "./mail-words.ts";
import type { Notice } from "./notice.ts";

const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  person: "quade",
  file: "abara",
  category: "own-duties",
  stage: "before-3",
  about: "planning-conference@2026-27",
  due: day("2026-11-20"),
  bundle: "x",
  title: "Hold the planning conference with Corinne Abara",
  words: "Due on Friday. PIP guide, P12.",
  href: "/files/abara/conference",
  at: "2026-11-16T12:00:00Z",
  on: day("2026-11-16"),
  ...more,
});
const frame = { district: "Harrow Bend & Sons", address: "https://evenhand.example" };

describe("mail about notices", () => {
  it("says when something is due and where it is read, and nothing else of it", () => {
    const { subject, words, html } = noticeMail([notice("n1")], frame);
    expect(subject).toBe("Evenhand: something is due");
    expect(words).toContain("One step of yours is due on Friday, November 20, 2026.");
    expect(words).toContain("https://evenhand.example/inbox/n1");
    expect(html).toContain('href="https://evenhand.example/inbox/n1"');
    expect(html).toContain("Harrow Bend &amp; Sons");
    expect(words + html + subject).not.toMatch(/Abara|conference|P12/);
  });

  it("says several things in one message, a line for each sort", () => {
    const { words } = noticeMail(
      [
        notice("a", { due: day("2026-11-23") }),
        notice("b"),
        notice("c", { stage: "overdue" }),
        notice("d", { category: "other-side", stage: "overdue" }),
        notice("e", { category: "events", stage: "happened" }),
      ],
      frame,
    );
    expect(words.split("\n").slice(0, 4)).toEqual([
      "Two steps of yours are due, the first on Friday, November 20, 2026.",
      "The day of one step of yours has passed. It can still be done and entered.",
      "The day of a step that someone else owes has passed.",
      "One entry was recorded in files that are yours or open to you.",
    ]);
    expect(words).toContain("https://evenhand.example/inbox\n");
  });

  it("says how to get there where the program does not know its own address", () => {
    const { words, html } = noticeMail([notice("a", { category: "events" })], { district: "Harrow Bend" });
    expect(words).toContain("Sign in to Evenhand and open your inbox.");
    expect(html).not.toContain("href");
  });
});

describe("a digest", () => {
  it("counts what is due, past and unread", () => {
    const mail = digestMail({ unread: 2, overdue: 1, due: [day("2026-11-20"), day("2026-11-20")] }, "weekly", frame);
    expect(mail?.subject).toBe("Evenhand: your week");
    expect(mail?.words.split("\n").slice(0, 3)).toEqual([
      "One step of yours is past the day.",
      "Two steps of yours are due: Friday, November 20, 2026.",
      "Two notices are not read yet.",
    ]);
  });

  it("is not written where there is nothing to say", () => {
    expect(digestMail({ unread: 0, overdue: 0, due: [] }, "daily", frame)).toBeUndefined();
  });
});
