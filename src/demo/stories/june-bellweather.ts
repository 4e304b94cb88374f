import { acknowledges, dataForm, discuss, receives, talk } from "../acts-of-concern.ts";
import { issues, meetToWrite, proposes } from "../acts-of-plans.ts";
import { keeps, reviews } from "../acts-of-running-plans.ts";
import { agrees, benchmark, promise, target, writes } from "../drafting.ts";
import { workDaysAgo, type Act, type Step, type Story, type StoryDays } from "../story.ts";

const records = ({ iso, said }: StoryDays): Act =>
  dataForm({
    focus: "5.2",
    problem: `The circulation report of ${said(2)} shows 214 books on loan past their day, 96 of them by more than sixty days. No overdue notice has gone to families since the library opened this year.`,
    evidence: [
      ["Circulation report, all grades", iso(2)],
      ["Log of notices sent from the library", iso(4)],
    ],
    conversation: `We talked on ${said(0)}. You said that the notices used to print by themselves, and that the new program sends none until somebody sets it up.`,
    expectation:
      "Overdue notices go to families every second week, and the list of overdue books gets shorter from month to month.",
    next: "I will ask the district's technology desk to help with the new program. We look at the report again in a week.",
  });

const first = ({ iso }: StoryDays) => ({
  rationale:
    "Families cannot return what they have not heard about. The new circulation program sends no notices until it is set up, and nobody had been asked to do that.",
  targets: [
    target("t1", "Overdue notices go out every second Friday.", "Log of notices in the circulation program", iso(76)),
    target(
      "t2",
      "Fewer than 60 books are more than sixty days overdue.",
      "Circulation report, printed on the last Friday of the month",
      iso(80),
    ),
  ],
  strategies: [
    promise("s1", "supervisor", "Gets two hours of the technology desk to set up the notices.", iso(26)),
    promise("s2", "supervisor", "Puts a paragraph about overdue books into the family newsletter.", iso(34)),
    promise("s3", "employee", "Sends the notices every second Friday and notes it in the log.", iso(30)),
    promise("s4", "employee", "Calls the families of the oldest twenty loans.", iso(44)),
  ],
  benchmarks: [
    benchmark("b1", iso(40), "Log of notices and the circulation report"),
    benchmark("b2", iso(67), "The same, and the list of calls"),
  ],
  "completion-day": { "start-day": "", "completion-day": iso(84) },
});

const lessons = ({ iso, said }: StoryDays): Act =>
  dataForm({
    focus: "2.1",
    problem: `In the library lessons of ${said(28)} and ${said(33)}, two grade 3 classes chose books for thirty of forty minutes. The plans for both days say "browsing" and name nothing that students would be able to do at the end.`,
    evidence: [
      ["Library plan book, two weeks", iso(33)],
      ["Notes of two visits, 40 minutes each", iso(33)],
    ],
    conversation: `We talked on ${said(30)}. You said that choosing a book well is the lesson, and that the plan book has no room to say so.`,
    expectation: "Each library plan says in one sentence what students will be able to do at the end of the lesson.",
    next: "I will come to two more lessons before we decide anything.",
  });

const second = ({ iso }: StoryDays) => ({
  rationale:
    "Choosing a book well can be taught, and the plans do not yet say how. Written down, it can be seen and built on from week to week.",
  targets: [
    target(
      "t1",
      "Each library plan for grades 2 to 5 names in one sentence what students will be able to do.",
      "Library plan book, read every second Friday",
      iso(110),
    ),
  ],
  strategies: [
    promise("s1", "supervisor", "Gives half a day to write the sentences for the first unit together.", iso(74)),
    promise(
      "s2",
      "employee",
      "Writes the sentence for each lesson and tells it to the class at the beginning.",
      iso(78),
    ),
    promise("s3", "students", "Say to a partner, before they leave, why they chose their book.", ""),
  ],
  benchmarks: [
    benchmark("b1", iso(90), "Plan book of the first three weeks"),
    benchmark("b2", iso(106), "Plan book, and what students wrote about their choice"),
  ],
  "completion-day": { "start-day": "", "completion-day": iso(114) },
});

/** From overdue books to a plan that runs. */
const overdueBooks = (days: StoryDays): readonly Step[] => [
  [
    0,
    talk(
      "5.2",
      "We talked about overdue books. Nobody has received a notice since the program was replaced in the summer.",
    ),
  ],
  [5, records(days)],
  [6, receives("ddf")],
  [7, discuss("ddf"), acknowledges("ddf")],
  [
    14,
    proposes("supervisor", {
      type: "pip",
      focus: "5.2",
      reason:
        "The report has not changed since the form was written: 209 books are overdue and no notice was sent. With some help from the technology desk this can be put right soon.",
      times: [[days.iso(18), "1:30 p.m., library workroom"]],
    }),
  ],
  [15, receives("notice")],
  [17, writes("employee", first(days))],
  [
    18,
    meetToWrite("Met in the library workroom for 45 minutes."),
    writes("supervisor", { strategies: first(days).strategies }),
    agrees("supervisor"),
  ],
  [20, agrees("employee"), issues],
  [21, receives("plan"), acknowledges("plan")],
  [26, keeps("supervisor", "s1", "Two hours with the technology desk. Notices are set up and print for each class.")],
  [30, keeps("employee", "s3", "First notices sent to 131 families.")],
  [34, keeps("supervisor", "s2", "The paragraph was in the family newsletter.")],
  [
    40,
    reviews({
      benchmark: "b1",
      words: "Log of notices and the circulation report, in the library workroom.",
      targets: [
        ["t1", "in-progress", "Log: notices sent on all Fridays so far."],
        ["t2", "in-progress", "Report: 71 books more than sixty days overdue, 96 at the beginning."],
      ],
      promises: [
        ["s1", "done", "Notices print by class."],
        ["s2", "done", "In the newsletter of this month."],
        ["s3", "done", "Sent and logged."],
        ["s4", "in-part", "Twelve of twenty families called."],
      ],
      next: "The remaining eight families are called.",
    }),
  ],
  [41, receives("review-note")],
];

/** From library lessons to a plan that waits for its review. */
const libraryLessons = (days: StoryDays): readonly Step[] => [
  [
    30,
    talk(
      "2.1",
      "We talked about the plans for library lessons. Ms. Bellweather said that choosing a book well is what she teaches.",
    ),
  ],
  [36, lessons(days)],
  [37, receives("ddf")],
  [
    38,
    discuss("ddf"),
    acknowledges("ddf", "I see the point about writing it down. I do not see browsing as time lost."),
  ],
  [
    48,
    proposes("supervisor", {
      type: "pip",
      focus: "2.1",
      reason:
        "Two more visits showed the same. The first plan goes well, so there is room to take this up; it is a small one, with one target.",
      times: [[days.iso(52), "1:30 p.m., library workroom"]],
    }),
  ],
  [49, receives("notice")],
  [51, writes("supervisor", second(days))],
  [
    52,
    meetToWrite("Met in the library workroom. We agreed to keep it to one target.", 2),
    writes(
      "employee",
      {
        rationale:
          "Choosing a book well can be taught, and I teach it; the plans do not yet say how. Written down, it can be seen and built on from week to week.",
      },
      2,
    ),
    agrees("employee", undefined, 2),
  ],
  [53, agrees("supervisor", undefined, 2)],
];

/** One plan runs; a second is written and waits until the supervisor's own supervisor has looked at it. */
export const juneBellweather: Story = {
  person: "june-bellweather",
  begins: workDaysAgo(62),
  steps: (days) => [...overdueBooks(days), ...libraryLessons(days)],
};
