import { dayInSchoolYear } from "../../calendar/index.ts";
import { acknowledges, receives } from "../acts-of-concern.ts";
import { issues, meetToWrite, proposes } from "../acts-of-plans.ts";
import { decides, differs, keeps, reviews } from "../acts-of-running-plans.ts";
import { planningConference, strikesLast } from "../acts-of-the-year.ts";
import { agrees, benchmark, promise, target, writes } from "../drafting.ts";
import { workDaysAgo, type Step, type Story, type StoryDays } from "../story.ts";

/** So many work days after the day the agreement names for the planning conference (before it, if negative). */
const fromConferenceDay =
  (monthDay: "10-15" | "10-31", workDays: number): Story["begins"] =>
  ({ plus, current }) =>
    plus(dayInSchoolYear(monthDay, current), workDays);

const lastYearsConference = (person: string, words: string): Story => ({
  person,
  begins: ({ plus, last }) => plus(dayInSchoolYear("10-15", last), -9),
  steps: () => [[0, planningConference(words)]],
});

const conference = (person: string, monthDay: "10-15" | "10-31", workDays: number, words: string): Story => ({
  person,
  begins: fromConferenceDay(monthDay, workDays),
  steps: () => [[0, planningConference(words)]],
});

/** He asked for the plan himself; on one section the two differ, and that is on record. */
const darioKellerman: Story = {
  person: "dario-keller",
  begins: workDaysAgo(15),
  steps: ({ iso }) => [
    [
      0,
      proposes("employee", {
        type: "pip",
        focus: "3.2",
        reason:
          "In my discussions the same five students answer. I would like to change that this year and ask for help with it.",
      }),
    ],
    [
      2,
      writes("employee", {
        areas:
          "More students should give reasons in discussions. The experiments themselves go well and the class likes them.",
        targets: [
          target(
            "t1",
            "In each discussion at least fifteen of 27 students give a reason in a full sentence.",
            "Tally sheet, kept by a student",
            iso(70),
          ),
        ],
        strategies: [
          promise("s1", "employee", "Prepares three questions that ask for a reason for each discussion.", iso(24)),
        ],
      }),
    ],
    [4, meetToWrite("Met in room 9. Mr. Vance will look at what coaching there is.")],
    [
      6,
      writes("supervisor", {
        strategies: [
          promise("s1", "employee", "Prepares three questions that ask for a reason for each discussion.", iso(24)),
          promise("s2", "supervisor", "Visits one discussion a month and keeps the tally.", iso(30)),
        ],
        support: "One visit to a colleague's discussion each quarter. Mr. Vance covers the class.",
        progress: "The tally sheets are kept in a folder in room 9. We note every second week what they show.",
        benchmarks: [benchmark("b1", iso(45), "Tally sheets of the first four weeks")],
        "completion-day": { "start-day": "", "completion-day": iso(74) },
      }),
      agrees("supervisor", ["focus", "areas", "targets", "strategies"]),
    ],
    [8, agrees("employee", ["focus", "areas", "targets", "strategies", "progress", "completion-day"])],
    [
      9,
      differs(
        "employee",
        "support",
        "One visit to a colleague's discussion each month, and two coaching talks with the science coach of the district.",
        "One visit a quarter comes to two before the plan ends. The first would be too early and the second too late to try anything.",
      ),
    ],
  ],
};

/** What both wrote. */
const writing = ({ iso }: StoryDays): readonly Step[] => [
  [
    0,
    proposes("supervisor", {
      type: "pip",
      focus: "D1 or 5.2",
      reason:
        "Of the service notes due last month, 38 of 92 were entered more than a week after the session. Families and the teachers of these students read them for what comes next.",
    }),
  ],
  [
    2,
    writes("supervisor", {
      areas:
        "Service notes should be there when the next session is planned. The sessions themselves are well prepared, and families say so.",
      targets: [
        target(
          "t1",
          "Service notes are entered within two school days of the session, for at least 85 of 92 sessions a month.",
          "Service log, date of entry",
          iso(66),
        ),
      ],
      progress: "We read the log of the month together on its last Friday.",
      "completion-day": { "start-day": "", "completion-day": iso(72) },
    }),
  ],
  [
    4,
    meetToWrite("Met in the service room for 40 minutes."),
    writes("employee", {
      strategies: [
        promise(
          "s1",
          "employee",
          "Writes the note of the last session of each day before leaving the building.",
          iso(18),
        ),
        promise("s2", "supervisor", "Keeps the half hour after the last session free of meetings.", iso(16)),
        promise("s3", "supervisor", "Gets a laptop that can be taken from building to building.", iso(24)),
      ],
      support: "Half an hour a day without meetings, and a laptop for notes between two buildings.",
    }),
    writes("supervisor", {
      benchmarks: [
        benchmark("b1", iso(36), "Service log of the first month"),
        benchmark("b2", iso(58), "Service log of the second month"),
      ],
    }),
    agrees("supervisor"),
  ],
];

/** Where they differ, and what the supervisor decided. */
const differing = ({ iso }: StoryDays): readonly Step[] => [
  [
    5,
    differs(
      "employee",
      "targets",
      "Service notes are entered within five school days of the session, for at least 85 of 92 sessions a month.",
      "I serve two buildings. On three days a week the last session ends when the bus to the other building leaves.",
    ),
    agrees("employee", ["focus", "areas", "strategies", "support", "progress", "benchmarks", "completion-day"]),
  ],
  [
    8,
    decides(
      "targets",
      "Two school days stay, for at least 80 of 92 sessions a month.",
      "The notes are read before the next session, which is often three days later. The number is lower for the days with two buildings.",
    ),
  ],
  [
    9,
    writes("supervisor", {
      targets: [
        target(
          "t1",
          "Service notes are entered within two school days of the session, for at least 80 of 92 sessions a month.",
          "Service log, date of entry",
          iso(66),
        ),
      ],
    }),
  ],
];

/** The plan since it was issued. */
const running = (): readonly Step[] => [
  [10, agrees("supervisor"), issues],
  [11, receives("plan"), acknowledges("plan")],
  [16, keeps("supervisor", "s2", "The half hour is blocked in the calendar of both buildings.")],
  [18, keeps("employee", "s1", "The note of the last session is written before I leave.")],
  [26, keeps("supervisor", "s3", "The laptop came from the technology desk two days later than planned.")],
  [
    36,
    reviews({
      benchmark: "b1",
      words: "Service log of the first month.",
      targets: [["t1", "in-progress", "74 of 92 notes within two school days."]],
      promises: [
        ["s1", "done", "On all days."],
        ["s2", "done", "Two meetings fell into the half hour and were moved."],
        ["s3", "done", "In use."],
      ],
      next: "The days with two buildings are looked at one by one.",
    }),
  ],
  [37, receives("review-note")],
];

/** The two differed on one target; the supervisor's decision carried, and both versions stand in the plan. */
const sabineFogarty: Story = {
  person: "sabine-fogarty",
  begins: workDaysAgo(40),
  steps: (days) => [...writing(days), ...differing(days), ...running()],
};

/** Entered in the wrong file, struck by its author, and held some days later. */
const lachlanBirch: Story = {
  person: "lachlan-birch",
  begins: fromConferenceDay("10-15", -10),
  steps: () => [
    [
      0,
      planningConference(
        "Talked about the reading goals of grade 3 and the two workshops Ms. Nwosu would like to attend.",
      ),
    ],
    [2, strikesLast("ConferenceHeld", "Wrong person: these are my notes of a talk with Esther Nwosu.")],
    [
      5,
      planningConference(
        "Talked about the algebra sequence. Mr. Birch aims at the certificate for mathematics coaching.",
      ),
    ],
  ],
};

/** The planning conferences of the year: on time, late, in the wrong file, not at all. */
export const calderCity: readonly Story[] = [
  lastYearsConference("dario-keller", "Talked about the new science rooms and the goals for discussions."),
  conference(
    "dario-keller",
    "10-15",
    -12,
    "Mr. Kellerman came with three goals, all about talk in the classroom. We settled on one.",
  ),
  darioKellerman,
  lastYearsConference("sabine-fogarty", "Talked about serving two buildings and what it asks of the day."),
  conference("sabine-fogarty", "10-15", -8, "Ms. Fogarty aims at a course on assistive technology."),
  sabineFogarty,
  {
    person: "esther-nwosu",
    begins: fromConferenceDay("10-15", 4),
    steps: () => [
      [
        0,
        planningConference(
          "Talked about the reading goals of grade 3 and two workshops Ms. Nwosu would like to attend.",
          "The building was closed for two days because of the water main, and we could not find an hour before.",
        ),
      ],
    ],
  },
  lachlanBirch,
  conference(
    "teodor-vance",
    "10-31",
    -7,
    "Talked about visiting every classroom once a month and who stands in for the principal meanwhile.",
  ),
  conference("renata-shaw", "10-31", -11, "Talked about the evaluation calendar of the Calder City schools."),
  conference("wilhelmina-crane", "10-31", -4, "Talked about the reading program at Harbor Lane and the budget for it."),
  conference(
    "moses-atwater",
    "10-31",
    -9,
    "Mr. Atwater would like to learn more about reading aloud with small groups.",
  ),
  conference("alonzo-pike", "10-31", -5, "Talked about arrival time and the two school crossings."),
  conference("cora-mayfield", "10-31", -8, "Ms. Mayfield aims at the spring course on grant accounts."),
];
