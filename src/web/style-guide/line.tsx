import { Daybook, LineOfFile, Sheet, Stack, type LinePoint } from "../kit/index.ts";

function point(
  day: string,
  dayWords: string,
  label: string,
  side: LinePoint["side"],
  state: LinePoint["state"],
  under?: string,
  note?: string,
): LinePoint {
  return { day, dayWords, label, side, state, under, note };
}

const points: readonly LinePoint[] = [
  point("2026-09-22", "Sep 22", "Conversation", "supervisor", "done"),
  point("2026-10-13", "Oct 13", "Developmental Data Form issued", "supervisor", "done"),
  point("2026-10-14", "Oct 14", "Acknowledged", "employee", "done"),
  point("2026-10-20", "Oct 20", "Response attached", "employee", "done"),
  point("2026-10-21", "Oct 21", "Written notice of a plan", "supervisor", "done"),
  point("2026-10-22", "Oct 22", "Asked for a representative", "employee", "done"),
  point("2026-11-13", "Nov 13", "Plan issued", "both", "done", "Nov 13, by both"),
  point(
    "2026-12-15",
    "Dec 15",
    "Benchmark meeting 1",
    "both",
    "late",
    "Dec 15, late by 2 work days",
    "late by 2 work days",
  ),
  point("2027-01-18", "Jan 18", "Modeled lesson", "supervisor", "missed", "overdue since Jan 18", "overdue"),
  point("2027-01-29", "Jan 29", "Benchmark meeting 2", "both", "to-come", "due Jan 29", "due"),
  point("2027-03-12", "Mar 12", "Outcome", "both", "to-come", "due Mar 12", "due"),
  point("2027-04-15", "Apr 15", "Summative", "supervisor", "to-come", "due Apr 15", "due"),
];

export function LineSample() {
  return (
    <Stack space="l">
      <LineOfFile
        title="The file of Tobias Arden from September 2026 to April 2027"
        description="Above the line are the supervisor’s acts, below it the employee’s, on it what both did. The daybook below says the same in words."
        supervisor="Ines Fairweather, supervisor"
        employee="Tobias Arden, employee"
        today={{ day: "2027-01-26", words: "Today, Jan 26", dayWords: "Jan 26" }}
        points={points}
        spans={[
          { from: "2026-10-14", to: "2026-10-28", kind: "window" },
          { from: "2026-11-13", to: "2027-03-12", kind: "running", label: "Plan runs 71 work days" },
        ]}
        caption="A half is one side’s act; a whole is done by both. A diamond is late, an open circle still due. The pale bar is a response window; the thick line is the plan."
      />
      <Sheet>
        <Daybook
          supervisor="Ines Fairweather, supervisor"
          employee="Tobias Arden, employee"
          entries={[
            {
              day: { words: "Oct 13", under: "Tuesday", iso: "2026-10-13" },
              side: "supervisor",
              title: "Issued a Developmental Data Form",
              href: "#main",
              words: "The supervisor is always on the left.",
            },
            {
              day: { words: "Oct 14", under: "Wednesday", iso: "2026-10-14" },
              side: "employee",
              title: "Acknowledged the form",
              words: "“Seen and discussed. I will be writing a response.”",
            },
            {
              day: { words: "Oct 15", under: "Thursday", iso: "2026-10-15" },
              side: "employee",
              title: "Asked for a representative",
              struck: "Struck by Tobias Arden on October 16: entered twice.",
            },
            {
              day: { words: "Dec 15", under: "Tuesday", iso: "2026-12-15" },
              side: "both",
              title: "Benchmark meeting 1",
              words: "What both did sits on the line.",
              state: { state: "done-late", words: "Done late by 2 work days" },
            },
          ]}
        />
      </Sheet>
    </Stack>
  );
}
