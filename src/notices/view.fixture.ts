import { createHash } from "node:crypto";
import { exampleCalendars } from "../calendar/example-calendar.fixture.ts";
import { day } from "../calendar/index.ts";
import { openCaseFile, type RecordedEvent } from "../casefile/index.ts";
import { eventsOf, yearOpened } from "../desk/file.fixture.ts";
import { type Finding, say } from "../policy/index.ts";
import { edition } from "../wording/edition.fixture.ts";
import { finding } from "../wording/finding.fixture.ts";
import type { FileInView, Records } from "./file-in-view.ts";

export const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Titles as the desk would put them, in one form for all. */
export const words: Pick<Records, "step" | "describe"> = {
  step: ({ id }) => ({ title: (whom) => `meet with ${whom}`, act: "/conference", anchor: `f-${id}` }),
  describe: ({ type, file }) => ({ title: type, side: "office", href: `/files/${file}` }),
};

/** A conference that the supervisor owes by a day. */
export const conference = (more: Partial<Finding> = {}): Finding =>
  finding({
    id: "planning-conference@2026-27",
    rule: "planning-conference",
    kind: "duty",
    occasion: { kind: "cycle", id: "2026-27", cycle: "2026-27", about: {} },
    asks: say("asks.duty", { must: [say("act", { fact: "conference-held", meeting: "planning" })] }),
    who: ["supervisor"],
    state: "due",
    due: day("2025-10-15"),
    deadline: day("2025-10-15"),
    because: [],
    missing: [],
    ...more,
  });

const holders: Readonly<Record<string, readonly string[]>> = {
  employee: ["abara"],
  supervisor: ["quade"],
  "second-level": ["rourke"],
  personnel: ["marchetti", "benning"],
};

/** The file of Corinne Abara under her principal, as it stands on a day. */
export const view = (
  on: string,
  findings: readonly Finding[],
  more: Partial<FileInView> & { readonly events?: readonly RecordedEvent[] } = {},
): FileInView => {
  const { events = eventsOf("abara", [yearOpened("sample@2026-07-01", "certified")]), ...rest } = more;
  return {
    employee: { id: "abara", name: "Corinne Abara", sortName: "Abara, Corinne" },
    file: openCaseFile("abara", events, []),
    findings,
    calendars: exampleCalendars,
    today: day(on),
    editionOf: () => edition,
    peopleIn: (role) => holders[role] ?? [],
    name: (person) => ({ abara: "Corinne Abara", quade: "Marisol Quade", rourke: "Anselm Rourke" })[person] ?? person,
    mayOpen: (person) => Object.values(holders).flat().includes(person),
    ...rest,
  };
};
