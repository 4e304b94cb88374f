import { acknowledges, dataForm, discuss, receives, talk } from "../acts-of-concern.ts";
import { issues, meetToClose, meetToWrite, proposes } from "../acts-of-plans.ts";
import { concludes, keeps, reviews } from "../acts-of-running-plans.ts";
import { agrees, benchmark, promise, target, writes } from "../drafting.ts";
import { workDaysAgo, type Step, type Story, type StoryDays } from "../story.ts";

/** From the floors of the east wing to the written plan. */
const untilThePlan = ({ iso, said }: StoryDays): readonly Step[] => [
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
      reason:
        "The morning sheet shows the east wing left out on nine of the last twelve evenings. A plan for some weeks, with the round changed, should settle it.",
      times: [[iso(11), "2:30 p.m., boiler room office"]],
    }),
  ],
  [10, receives("notice")],
  [
    11,
    meetToWrite("Walked the round together with the floor plan in hand."),
    writes("employee", {
      targets: [
        target(
          "t1",
          "The morning sheet shows all 22 rooms swept on at least 28 of 30 mornings.",
          "Morning check sheet, signed by the first person in the wing",
          iso(50),
        ),
      ],
      strategies: [
        promise("s1", "supervisor", "Moves the gym's evening groups out by 7:00 p.m. on three days a week.", iso(18)),
        promise("s2", "supervisor", "Orders a second vacuum for the east wing.", iso(24)),
        promise("s3", "employee", "Begins the round in the east wing and writes what is left on the sheet.", iso(15)),
      ],
      "appraisal-method":
        "The sheets of each week are counted on Friday. Mornings after evenings with a public event are left out.",
      benchmarks: [benchmark("b1", iso(32), "The sheets of the first three weeks")],
      "completion-day": { "start-day": "", "completion-day": iso(52) },
    }),
    agrees("employee"),
  ],
];

/** How the plan went, and its end. */
const thePlan = (): readonly Step[] => [
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
  [33, receives("review-note")],
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
];

/** A growth plan that came to its end: the target was met. */
export const lorneMabry: Story = {
  person: "lorne-mabry",
  begins: workDaysAgo(60),
  steps: (days) => [...untilThePlan(days), ...thePlan()],
};
