import { expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { say } from "../policy/index.ts";
import { edition } from "./edition.fixture.ts";
import { finding } from "./finding.fixture.ts";
import { sayMessage } from "./say-message.ts";
import { sayMove } from "./say-move.ts";
import { sayState } from "./say-state.ts";

const away = { day: day("2026-10-06"), until: day("2026-11-06"), kind: "absence" as const, name: "medical-leave" };

test("a day within an absence says from when to when it was, why, and that it waits for the return", () => {
  const move = { from: day("2026-10-15"), to: day("2026-11-09"), because: [away], roll: "next-work-day" as const };
  expect(sayMove(move)).toBe(
    "October 15, 2026 lies in an absence from October 6, 2026 to November 6 (medical leave), so it is due on Monday, November 9, the first work day after the return.",
  );
});

test("a step that waits is called paused, with its day where the return is known", () => {
  const waiting = finding({ kind: "duty", state: "open" });
  expect(sayState(waiting, day("2026-10-20")).words).toBe("Paused");
  expect(sayState({ ...waiting, due: day("2026-11-09") }, day("2026-10-20")).words).toBe("Paused, due Monday, Nov 9");
});

test("an excuse names its reason, and who gave it", () => {
  const excused = say("not-needed.excused", { reason: "late-hire", day: day("2026-10-20"), by: "personnel" });
  expect(sayMessage(excused, edition, { today: day("2026-11-02") })).toBe(
    "Excused on October 20, by the personnel office: hired late in the year.",
  );
});
