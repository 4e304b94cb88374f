import { acknowledges, dataForm, discuss, receives, responds, talk } from "../acts-of-concern.ts";
import { issues, meetToClose, meetToWrite, proposes, reviewsFromAbove } from "../acts-of-plans.ts";
import { concludes, keeps, reviews } from "../acts-of-running-plans.ts";
import { agrees, benchmark, promise, target, writes } from "../drafting.ts";
import { intoLastYear, workDaysAgoThisYear, type Step, type Story, type StoryDays } from "../story.ts";

/** Last year, up to the notice. */
const lastYearsConcern = ({ iso, said }: StoryDays): readonly Step[] => [
  [0, talk("3.3", "We talked about the writing folders. Some pieces from September carry no remark.")],
  [
    7,
    dataForm({
      focus: "3.3",
      problem: `In the folders of ${said(6)}, 17 of 26 students had not had a remark on a draft for more than fifteen school days.`,
      evidence: [["Writing folders, grade 5, looked through together", iso(6)]],
      conversation: `We talked on ${said(0)}. You said that you answer drafts aloud, at the desk, and seldom write it down.`,
      expectation: "Each student has a written remark on a draft within ten school days.",
      next: "We look at ten folders together in three weeks.",
    }),
  ],
  [8, receives("ddf")],
  [9, discuss("ddf"), acknowledges("ddf", "I will be writing a response.")],
  [
    13,
    responds(
      "ddf",
      "I talk with six students at my desk in each writing lesson. I will note these talks from now on, so that they can be seen.",
    ),
  ],
  [
    24,
    proposes("supervisor", {
      type: "pip",
      focus: "3.3",
      reason:
        "Of ten folders looked at together, six had no remark in fifteen school days, spoken or written. Let us plan this with some help.",
      times: [[iso(27), "3:00 p.m., room 22"]],
    }),
  ],
  [25, receives("notice")],
];

/** Last year's plan, from its writing to its end. */
const lastYearsPlan = ({ iso }: StoryDays): readonly Step[] => [
  [
    27,
    meetToWrite("Met in room 22 for an hour."),
    writes("supervisor", {
      rationale:
        "Students revise what they get an answer to. Most of the folders show drafts that nobody has answered.",
      targets: [
        target(
          "t1",
          "Each of 26 students has a remark on a draft at least every ten school days.",
          "Writing folders, ten drawn by lot",
          iso(110),
        ),
      ],
      strategies: [
        promise("s1", "supervisor", "Covers one lesson every second week for reading drafts.", iso(40)),
        promise("s2", "employee", "Writes a remark of two sentences on each draft he talks about.", iso(36)),
      ],
      benchmarks: [
        benchmark("b1", iso(60), "Ten folders drawn by lot"),
        benchmark("b2", iso(90), "Ten folders drawn by lot"),
      ],
      "completion-day": { "start-day": "", "completion-day": iso(115) },
    }),
    agrees("supervisor"),
  ],
  [29, agrees("employee"), issues],
  [30, receives("plan"), acknowledges("plan")],
  [
    60,
    reviews({
      benchmark: "b1",
      words: "Ten folders drawn by lot.",
      targets: [["t1", "in-progress", "Six of ten folders had a remark within ten school days."]],
      promises: [
        ["s1", "in-part", "Two of three lessons were covered."],
        ["s2", "in-part", "On about half of the drafts."],
      ],
      next: "I will make up the lesson. The remarks may be shorter.",
    }),
  ],
  [61, receives("review-note")],
  [
    90,
    reviews({
      benchmark: "b2",
      words: "Ten folders drawn by lot.",
      targets: [["t1", "in-progress", "Seven of ten folders."]],
      promises: [
        ["s1", "done", "All lessons covered since the last meeting."],
        ["s2", "in-part", "On most drafts."],
      ],
      next: "Go on to the end of the plan.",
    }),
  ],
  [91, receives("review-note")],
  [117, meetToClose("Looked at all 26 folders together.")],
  [
    118,
    concludes({
      outcome: "not-met",
      targets: [
        [
          "t1",
          false,
          "18 of 26 students had a remark every ten school days. That is twice as many as at the beginning, and not all of them.",
        ],
      ],
      promises: [
        ["s1", "in-part", "One lesson was made up late."],
        ["s2", "in-part", "On most drafts."],
      ],
      nextStep: "new-plan",
      why: "Much has changed and the target was not reached. We will begin next year with a plan that has a smaller round: eight folders a week.",
    }),
  ],
];

/** Last year's plan ended before its target was met. */
export const colmDravidLastYear: Story = {
  person: "colm-dravid",
  begins: intoLastYear(30),
  steps: (days) => [...lastYearsConcern(days), ...lastYearsPlan(days)],
};

/** This year, up to the notice. */
const concern = ({ iso, said }: StoryDays): readonly Step[] => [
  [
    0,
    talk(
      "3.3",
      "We looked at last year's plan and at the first folders of this year, and talked about a smaller round.",
    ),
  ],
  [
    5,
    dataForm({
      focus: "3.3",
      problem: `In the folders of ${said(4)}, 9 of 25 students had no remark on a draft in ten school days.`,
      evidence: [["Writing folders, grade 5, looked through together", iso(4)]],
      conversation: `We talked on ${said(0)}. You said that eight folders a week can be done if the list is fixed on Monday.`,
      expectation: "Each student has a written remark on a draft within ten school days.",
      next: "As settled at the end of last year, a plan takes this up again.",
      needsPlan: true,
    }),
  ],
  [6, receives("ddf")],
  [7, discuss("ddf"), acknowledges("ddf")],
  [
    10,
    proposes("supervisor", {
      type: "pip",
      focus: "3.3",
      reason:
        "Last year's plan ended with 18 of 26 students. The step settled then was a new plan with a smaller round.",
      times: [[iso(13), "3:00 p.m., room 22"]],
    }),
  ],
  [11, receives("notice")],
];

/** This year's plan as far as it went. */
const plan = ({ iso }: StoryDays): readonly Step[] => [
  [
    13,
    meetToWrite("Met in room 22. We took over what worked last year."),
    writes("employee", {
      rationale:
        "Students revise what they get an answer to. With eight folders a week, every student has one within fifteen lessons.",
      targets: [
        target(
          "t1",
          "Eight folders a week carry a dated remark of at least two sentences, each student at least every fifteen school days.",
          "Folder list on the wall, checked against the folders",
          iso(64),
        ),
      ],
      strategies: [
        promise("s1", "supervisor", "Covers the last lesson on every second Friday.", iso(24)),
        promise("s2", "employee", "Fixes the list of eight on Monday and writes the date beside each name.", iso(18)),
      ],
      benchmarks: [
        benchmark("b1", iso(36), "The list and ten folders"),
        benchmark("b2", iso(54), "The list and ten folders"),
      ],
      "completion-day": { "start-day": "", "completion-day": iso(66) },
    }),
    agrees("employee"),
  ],
  [
    14,
    reviewsFromAbove(
      "I read last year's plan beside this one. The round is smaller and the help is fixed by date. I have no objection.",
    ),
  ],
  [15, agrees("supervisor"), issues],
  [16, receives("plan"), acknowledges("plan")],
  [18, keeps("employee", "s2", "The list hangs beside the door since this week.")],
  [24, keeps("supervisor", "s1", "Covered the last lesson of the week; the other Fridays are in the calendar.")],
  [
    36,
    reviews({
      benchmark: "b1",
      words: "The list and ten folders drawn by lot.",
      targets: [["t1", "in-progress", "Eight names a week are on the list; nine of ten folders carry the remark."]],
      promises: [
        ["s1", "done", "Both Fridays so far."],
        ["s2", "done", "Each Monday."],
      ],
      next: "Go on. The folder without a remark comes first next week.",
    }),
  ],
  [37, receives("review-note")],
];

/** This year there is a plan again, on the same matter. */
export const colmDravid: Story = {
  person: "colm-dravid",
  begins: workDaysAgoThisYear(40),
  steps: (days) => [...concern(days), ...plan(days)],
};
