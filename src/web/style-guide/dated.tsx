import { Crumbs, FindingsTable, LedgerGroup, Panel, Sheet, Sides, Split, Stack, Strip, DocList } from "../kit/index.ts";

function FileSample() {
  return (
    <Split
      label="About this file"
      aside={
        <>
          <Panel heading="Documents as issued">
            <DocList
              items={[{ title: "Written notice of a plan", href: "#main", note: "Oct 21. Acknowledged Oct 22." }]}
            />
          </Panel>
          <Panel heading="Who looked">
            <DocList people items={[{ title: "Ines Fairweather, supervisor", note: "Today, 8:05 a.m." }]} />
          </Panel>
        </>
      }
    >
      <Sheet>
        <FindingsTable
          groups={[
            {
              heading: "Before the plan",
              rows: [
                {
                  state: "done",
                  words: "Done",
                  asks: "The supervisor talks with the employee about the concern first.",
                  clause: { label: "§ 2.1", href: "#main" },
                  proof: "Conversation, Sep 22. Both names on it.",
                },
              ],
            },
            {
              heading: "While it runs",
              rows: [
                {
                  state: "done-late",
                  words: "Done late",
                  asks: "First benchmark meeting by December 11.",
                  clause: { label: "§ 5.1", href: "#main" },
                  proof: "Held Dec 15, 2 work days late. Reason given: “I was out ill.”",
                },
                { state: "due", words: "Due Jan 29", asks: "Second benchmark meeting.", proof: "Room 12, 3:30 p.m." },
              ],
            },
          ]}
        />
      </Sheet>
    </Split>
  );
}

export function DatedSample() {
  return (
    <Stack space="l">
      <Crumbs
        trail={[
          { label: "People", href: "#main" },
          { label: "Mill Street School", href: "#main" },
          { label: "Tobias Arden" },
        ]}
      />
      <Strip
        facts={[
          { term: "Agreement", words: "Certified staff", under: "2026–27 edition" },
          { term: "Supervisor", words: "Ines Fairweather", under: "since Aug 3, 2024" },
          { term: "Second level", words: "Dr. Paul Okafor-Lind", under: "not needed: one plan open" },
          { term: "Representative", words: "Lucan Weir", under: "by his grant, until Jun 11, 2027" },
        ]}
      />
      <Sides
        left={{
          heading: "You owe",
          note: "2 things",
          children: (
            <>
              <LedgerGroup
                state="overdue"
                heading="Overdue"
                entries={[
                  {
                    day: { words: "Nov 30", under: "Mon", iso: "2026-11-30" },
                    title: "Tell Bea Hollis whether Tuesdays can start at 3:00",
                    href: "#main",
                    who: "Custodian · Support staff",
                    why: "You said so when you talked on October 28.",
                    state: { state: "overdue", words: "Overdue by 3 work days" },
                  },
                ]}
              />
              <LedgerGroup
                state="due"
                heading="Due by Friday"
                entries={[
                  {
                    day: { words: "Dec 4", under: "Fri", iso: "2026-12-04" },
                    title: "Finish the plan with Tobias Arden",
                    href: "#main",
                    who: "Grade 5 teacher · Certified staff",
                    why: "You set this date together. Three of five sections are agreed.",
                    clause: { label: "§ 4.2", href: "#main" },
                  },
                ]}
              />
            </>
          ),
        }}
        right={{
          heading: "Owed to you",
          note: "1 thing to wait for",
          children: (
            <LedgerGroup
              state="cannot-say"
              heading="Cannot say yet"
              entries={[
                {
                  day: { words: "No day", under: "yet" },
                  title: "Start date of Ruth Pelham",
                  who: "From the personnel office",
                  why: "Her first observation is counted from the day she starts, and that day is missing.",
                },
              ]}
            />
          ),
        }}
      />
      <FileSample />
    </Stack>
  );
}
