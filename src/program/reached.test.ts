import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addressIn, helpDeskIn, mailSettingsIn } from "./reached.ts";

const from = { EVENHAND_MAIL_FROM: "Evenhand <evenhand@district.example>" };

describe("how the program is reached", () => {
  it("is the address as people type it, without a slash at its end", () => {
    expect(addressIn({ EVENHAND_ADDRESS: " https://district.example/evenhand/ " })).toBe(
      "https://district.example/evenhand",
    );
    expect(addressIn({ EVENHAND_ADDRESS: "https://evenhand.district.example" })).toBe(
      "https://evenhand.district.example",
    );
  });

  it("is not known where it is no web address", () => {
    for (const text of ["", "evenhand", "javascript:alert(1)", "ftp://x.example"])
      expect(addressIn({ EVENHAND_ADDRESS: text })).toBeUndefined();
  });
});

describe("the mail server", () => {
  it("is none unless it is set", () => {
    expect(mailSettingsIn({})).toEqual({});
    expect(mailSettingsIn(from)).toEqual({});
  });

  it("may stand in a file, so that a password need not stand among the settings", () => {
    const folder = mkdtempSync(join(tmpdir(), "evenhand-"));
    writeFileSync(join(folder, "smtp"), "smtps://user:secret@mail.example:465\n");
    expect(mailSettingsIn({ ...from, EVENHAND_SMTP_URL_FILE: join(folder, "smtp") }).settings?.url).toBe(
      "smtps://user:secret@mail.example:465",
    );
    rmSync(folder, { recursive: true });
  });

  it("is not used where the address or the sender cannot be, and that is said without repeating it", () => {
    for (const env of [
      { ...from, EVENHAND_SMTP_URL: "http://user:secret@mail.example" },
      { EVENHAND_SMTP_URL: "smtp://user:secret@mail.example" },
      { EVENHAND_SMTP_URL: "smtp://user:secret@mail.example", EVENHAND_MAIL_FROM: "Evenhand" },
    ]) {
      const { settings, problem } = mailSettingsIn(env);
      expect(settings).toBeUndefined();
      expect(problem).toMatch(/^EVENHAND_\w+ is no .+: mail is kept and not sent\.$/);
      expect(problem).not.toContain("secret");
    }
  });

  it.each([
    ["desk@district.example", "desk@district.example"],
    ["", undefined],
    ["no address", undefined],
    ["a@b.example\r\nBcc: c@d.example", undefined],
  ])("given the help desk %j, requests can be sent on to %j", (address, to) => {
    expect(helpDeskIn({ EVENHAND_HELP_DESK: address })).toBe(to);
  });
});
