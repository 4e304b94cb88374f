import { acknowledges, dataForm, discuss, receives, responds, talk } from "../acts-of-concern.ts";
import { issues, meetToClose, meetToWrite, proposes, reviewsFromAbove } from "../acts-of-plans.ts";
import { concludes, keeps, reviews } from "../acts-of-running-plans.ts";
import { agrees, benchmark, promise, target, writes } from "../drafting.ts";
import { intoLastYear, workDaysAgo, workDaysAgoThisYear, type Story } from "../story.ts";

/** A growth plan that came to its end: the target was met. */
export const lorneMabry: Story = {
  person: "lorne-mabry",
  begins: workDaysAgo(60),
  steps: ({ iso, said }) => [
    [0, talk("5", "We walked through the east wing after school and talked about the floors.")],
    [
      4,
      dataForm({
        focus: "5",
        problem: `On ${said(1)}, ${said(2)} and ${said(3)} the floors of rooms 14, 15 and 16 had not been swept by 7:00 the next morning. The vacuum stood in the hall with its bag full.`,
        evidence: [
          ["Morning check sheet, east wing", iso(3)],
          ["Photograph of the hall", iso(3)],
        ],
        conversation: `We talked on ${said(0)}. You said that the east wing is the last on the round and that the gym is in use until 8:00 p.m.`,
        expectation: "All rooms on the evening sheet are swept, or what is left is written on the sheet.",
        next: "We will change the order of the round.",
      }),
    ],
    [5, receives("ddf")],
    [6, discuss("ddf"), acknowledges("ddf")],
    [
      9,
      proposes("supervisor", {
        type: "pgp",
        focus: "5",
        reason: "The morning sheet shows the east wing left out on nine of the last twelve evenings. A plan for some weeks, with the round changed, should settle it.",
        times: [[iso(11), "2:30 p.m., boiler room office"]],
      }),
    ],
    [10, receives("notice")],
    [
      11,
      meetToWrite("Walked the round together with the floor plan in hand."),
      writes("employee", {
        targets: [target("t1", "The morning sheet shows all 22 rooms swept on at least 28 of 30 mornings.", "Morning check sheet, signed by the first person in the wing", iso(50))],
        strategies: [
          promise("s1", "supervisor", "Moves the gym's evening groups out by 7:00 p.m. on three days a week.", iso(18)),
          promise("s2", "supervisor", "Orders a second vacuum for the east wing.", iso(24)),
          promise("s3", "employee", "Begins the round in the east wing and writes what is left on the sheet.", iso(15)),
        ],
        "appraisal-method": "The sheets of each week are counted on Friday. Mornings after evenings with a public event are left out.",
        benchmarks: [benchmark("b1", iso(32), "The sheets of the first three weeks")],
        "completion-day": { "start-day": "", "completion-day": iso(52) },
      }),
      agrees("employee"),
    ],
    [13, agrees("supervisor"), issues],
    [14, receives("plan"), acknowledges("plan")],
    [15, keeps("employee", "s3", "The round begins in the east wing since this week.")],
    [18, keeps("supervisor", "s1", "The evening groups meet at Bluff Road church on three evenings.")],
    [27, keeps("supervisor", "s2", "The second vacuum came and stands in the east wing closet.")],
    [
      32,
      reviews({
        benchmark: "b1",
        words: "The sheets of three weeks.",
        targets: [["t1", "in-progress", "16 of 17 mornings with all rooms swept."]],
        promises: [
          ["s1", "done", "Since the first week."],
          ["s2", "done", "A few days later than promised."],
          ["s3", "done", "On every evening."],
        ],
        next: "Go on as it is.",
      }),
    ],
    [53, meetToClose("Counted the sheets together.")],
    [
      54,
      concludes({
        outcome: "met",
        targets: [["t1", true, "29 of 30 mornings. The one left out was written on the sheet the evening before."]],
        promises: [
          ["s1", "done", "Three evenings a week, all weeks."],
          ["s2", "done", "Delivered some days late."],
          ["s3", "done", "All evenings."],
        ],
        nextStep: "closed",
        why: "The round works in its new order and stays so. Thank you for walking it with me.",
      }),
    ],
  ],
};

/** Last year's plan ended before its target was met. */
export const colmDravidLastYear: Story = {
  person: "colm-dravid",
  begins: intoLastYear(30),
  steps: ({ iso, said }) => [
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
    [13, responds("ddf", "I talk with six students at my desk in each writing lesson. I will note these talks from now on, so that they can be seen.")],
    [
      24,
      proposes("supervisor", {
        type: "pip",
        focus: "3.3",
        reason: "Of ten folders looked at together, six had no remark in fifteen school days, spoken or written. Let us plan this with some help.",
        times: [[iso(27), "3:00 p.m., room 22"]],
      }),
    ],
    [25, receives("notice")],
    [
      27,
      meetToWrite("Met in room 22 for an hour."),
      writes("supervisor", {
        rationale: "Students revise what they get an answer to. Most of the folders show drafts that nobody has answered.",
        targets: [target("t1", "Each of 26 students has a remark on a draft at least every ten school days.", "Writing folders, ten drawn by lot", iso(110))],
        strategies: [
          promise("s1", "supervisor", "Covers one lesson every second week for reading drafts.", iso(40)),
          promise("s2", "employee", "Writes a remark of two sentences on each draft he talks about.", iso(36)),
        ],
        benchmarks: [benchmark("b1", iso(60), "Ten folders drawn by lot"), benchmark("b2", iso(90), "Ten folders drawn by lot")],
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
    [117, meetToClose("Looked at all 26 folders together.")],
    [
      118,
      concludes({
        outcome: "not-met",
        targets: [["t1", false, "18 of 26 students had a remark every ten school days. That is twice as many as at the beginning, and not all of them."]],
        promises: [
          ["s1", "in-part", "One lesson was made up late."],
          ["s2", "in-part", "On most drafts."],
        ],
        nextStep: "new-plan",
        why: "Much has changed and the target was not reached. We will begin next year with a plan that has a smaller round: eight folders a week.",
      }),
    ],
  ],
};

/** This year there is a plan again, on the same matter. */
export const colmDravid: Story = {
  person: "colm-dravid",
  begins: workDaysAgoThisYear(40),
  steps: ({ iso, said }) => [
    [0, talk("3.3", "We looked at last year's plan and at the first folders of this year, and talked about a smaller round.")],
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
        reason: "Last year's plan ended with 18 of 26 students. The step settled then was a new plan with a smaller round.",
        times: [[iso(13), "3:00 p.m., room 22"]],
      }),
    ],
    [11, receives("notice")],
    [
      13,
      meetToWrite("Met in room 22. We took over what worked last year."),
      writes("employee", {
        rationale: "Students revise what they get an answer to. With eight folders a week, every student has one within fifteen lessons.",
        targets: [target("t1", "Eight folders a week carry a dated remark of at least two sentences, each student at least every fifteen school days.", "Folder list on the wall, checked against the folders", iso(64))],
        strategies: [
          promise("s1", "supervisor", "Covers the last lesson on every second Friday.", iso(24)),
          promise("s2", "employee", "Fixes the list of eight on Monday and writes the date beside each name.", iso(18)),
        ],
        benchmarks: [benchmark("b1", iso(36), "The list and ten folders"), benchmark("b2", iso(54), "The list and ten folders")],
        "completion-day": { "start-day": "", "completion-day": iso(66) },
      }),
      agrees("employee"),
    ],
    [14, reviewsFromAbove("I read last year's plan beside this one. The round is smaller and the help is fixed by date. I have no objection.")],
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
  ],
};
