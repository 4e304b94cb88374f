import { expect, test } from "vitest";
import type { NewMail } from "../notices/index.ts";
import { forwardTo } from "./forward-help.ts";

test("what is sent on to the help desk is one plain message, the same form once", async () => {
  const queued: NewMail[] = [];
  const forward = forwardTo(
    "desk@district.example",
    { queue: (mails) => Promise.resolve(void queued.push(...mails)) },
    () => "2026-11-16T15:00:00Z",
  );
  await forward({ subject: "Request 12", text: "The page stays <empty>.\nSince Monday.", once: "form-1" });
  expect(queued).toEqual([
    {
      ...{ id: "help-form-1", address: "desk@district.example", kind: "help", at: "2026-11-16T15:00:00Z" },
      ...{ subject: "Evenhand: Request 12", words: "The page stays <empty>.\nSince Monday.\n" },
      html: "<p>The page stays &lt;empty&gt;.<br>Since Monday.</p>",
    },
  ]);
});
