import type { Day } from "../../calendar/index.ts";
import { acknowledges, dataForm, discuss, receives, responds, talk } from "../acts-of-concern.ts";
import { issues, meetToWrite, proposes } from "../acts-of-plans.ts";
import { asksIn, keeps, reviews } from "../acts-of-running-plans.ts";
import { agrees, benchmark, promise, target, writes } from "../drafting.ts";
import type { SchoolYears } from "../school-years.ts";
import { workDaysAgo, type Act, type Story, type StoryDays } from "../story.ts";

const begins = workDaysAgo(58);
const secondMeeting = 61;

const concern = ({ iso, said }: StoryDays): Act =>
  dataForm({
    focus: "2.2",
    problem: `In the mathematics lessons of ${said(0)} and ${said(4)}, the plan on your desk named no point at which understanding would be checked. In both lessons the class went from the worked example to the workbook page together. On ${said(4)}, 11 of 24 students had left the last three problems blank when the page was collected.`,
    evidence: [
      ["Lesson plan, grade 4 mathematics, equivalent fractions", iso(0)],
      ["Workbook page 31, collected at the end of the lesson", iso(4)],
      ["Notes of two classroom visits, 25 and 40 minutes", iso(4)],
    ],
    conversation: `We talked on ${said(0)} after school. You said that the new workbook leaves no room to stop, and that you see in their faces who is lost. I said that I would visit once more before writing anything.`,
    expectation:
      "Each plan says when and how understanding will be checked, and what will be done for students who do not have it yet.",
    next: "We will sit down again in three weeks and look at the plan book together.",
  });

const response =
  "I have taught grade 4 for eleven years and I do check for understanding, mostly by walking around and asking. What changed is the workbook we got this school year: one page a day leaves about six minutes. I asked for the pacing guide to be looked at and have not heard back. I agree that my plan book does not show what I do. I do not agree that students were left behind on purpose.";

const rationale =
  "Two lessons were seen in which nobody, including the teacher, could have said at the end who had understood. The page a day of the new workbook leaves little time, so the check has to be short and has to be planned.";

const words = ({ iso, said }: StoryDays) => ({
  rationale,
  targets: [
    target(
      "t1",
      `From ${said(36)} on, every mathematics plan names one check for understanding and the minute it comes.`,
      "Plan book, read on the last work day of each week",
      iso(75),
    ),
    target(
      "t2",
      "At least 20 of 24 students hand in an exit slip in each of four lessons a week, and the slips are sorted the same day.",
      "Exit slips, kept by date in the blue folder",
      iso(86),
    ),
  ],
  strategies: [
    promise(
      "s1",
      "supervisor",
      "Frees one planning hour a week with Tamsin Okoro-Vail by covering the class.",
      iso(31),
    ),
    promise(
      "s2",
      "supervisor",
      "Settles with the grade 4 team which workbook pages may be left out, and puts it in writing.",
      iso(40),
    ),
    promise("s3", "employee", "Writes one exit question for each mathematics lesson in the plan book.", iso(34)),
    promise(
      "s4",
      "employee",
      "Sorts the slips the same day and plans ten minutes for the students who need the skill again.",
      iso(36),
    ),
    promise("s5", "students", "Answer the exit question on a slip and put it in the tray by the door."),
  ],
  benchmarks: [
    benchmark("b1", iso(44), "Plan book and exit slips of the first two weeks"),
    benchmark("b2", iso(secondMeeting), "Plan book, slips, and the list of students who had the skill again"),
    benchmark("b3", iso(80), "All of it, and the results of the second unit test"),
  ],
  "completion-day": { "start-day": "", "completion-day": iso(90) },
});

/** The day of the benchmark meeting that comes next in her story. */
export const nextMeetingOf = (years: SchoolYears): Day => years.plus(begins(years), secondMeeting);

/** A plan that runs: its first meeting was late, its second is near, and one promise of the supervisor's is open. */
export const corinneAbara: Story = {
  person: "corinne-abara",
  begins,
  steps: (days) => [
    [
      0,
      talk(
        "2.2",
        "We talked about checks for understanding in mathematics, after a visit to the fractions lesson. Ms. Abara described how she watches the class while it works.",
      ),
    ],
    [8, concern(days)],
    [9, receives("ddf")],
    [10, discuss("ddf"), acknowledges("ddf", "I will be writing a response.")],
    [14, responds("ddf", response, ["Pacing guide, grade 4 mathematics, with my notes"])],
    [
      20,
      proposes("supervisor", {
        type: "pip",
        focus: "2.2",
        reason: `The plan book of the three weeks since ${days.said(0)} names a check for understanding in 2 of 14 mathematics lessons. A plan will give both of us time and help to change that.`,
        times: [
          [days.iso(24), "3:15 p.m., your room"],
          [days.iso(25), "7:30 a.m., my office"],
        ],
      }),
    ],
    [21, receives("notice")],
    [
      24,
      writes("supervisor", {
        ...words(days),
        rationale:
          "Two lessons were seen in which nobody, including the teacher, could have said at the end who had understood.",
      }),
    ],
    [25, meetToWrite("Met for 50 minutes in room 12. Delphine Osei was with Ms. Abara.")],
    [26, writes("employee", { rationale }), agrees("employee")],
    [27, agrees("supervisor"), issues],
    [28, receives("plan"), acknowledges("plan")],
    [
      29,
      asksIn(
        "tamsin-okoro",
        "coordinator",
        "Please help with short checks that fit a page of the workbook, and read the plan book with Ms. Abara once a week.",
      ),
    ],
    [
      31,
      keeps(
        "supervisor",
        "s1",
        "Covered the class from 10:05 to 11:00. The hour is set for every Thursday until the plan ends.",
      ),
    ],
    [34, keeps("employee", "s3", "Exit questions for all lessons of the next two weeks are in the plan book.")],
    [
      46,
      reviews({
        benchmark: "b1",
        lateReason: "I was out ill on the planned day and the day after.",
        words: "Plan book and the exit slips of nine lessons, read together in room 12.",
        targets: [
          ["t1", "in-progress", "Plan book: 8 of 9 plans name a check, 5 of them with its minute."],
          ["t2", "in-progress", "Blue folder: slips of 7 lessons, between 17 and 23 of 24 each."],
        ],
        promises: [
          ["s1", "done", "The Thursday hour has been kept each week."],
          ["s2", "not-done", "The grade 4 team has not met about the workbook yet."],
          ["s3", "done", "Questions are written two weeks ahead."],
          ["s4", "in-part", "Slips were sorted the same day in 5 of 7 lessons."],
        ],
        next: "The minute of the check goes into each plan. I will bring the grade 4 team together.",
      }),
    ],
    [47, receives("review-note")],
  ],
};
