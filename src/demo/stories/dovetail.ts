import { acknowledges, dataForm, declines, discuss, receives, responds, talk } from "../acts-of-concern.ts";
import { meetToWrite, proposes } from "../acts-of-plans.ts";
import { agrees, benchmark, promise, suggests, target, writes } from "../drafting.ts";
import { workDaysAgo, type Step, type Story, type StoryDays } from "../story.ts";

const targets = ({ iso }: StoryDays) => [
  target(
    "t1",
    "Two of the five lesson plans of a week hold a second task for students who are done early.",
    "Plan book, every second Friday",
    iso(76),
  ),
  target("t2", "Each unit has one page of word help, handed out on its first day.", "Unit folder", iso(70)),
];

const strategies = ({ iso }: StoryDays) => [
  promise("s1", "supervisor", "Frees two afternoons to write tasks for the next unit with the grade 7 team.", iso(50)),
  promise("s2", "employee", "Writes the second task for Tuesday and Thursday first.", iso(46)),
  promise("s3", "students", "Choose the second task themselves from the tray when the first is checked."),
];

/** From the first talk to the notice of a plan. */
const untilTheNotice = ({ iso, said }: StoryDays): readonly Step[] => [
  [
    0,
    talk(
      "2.3",
      "We talked about students who finish early. Mr. Benning said that he has more tasks in his head than on paper.",
    ),
  ],
  [
    7,
    dataForm({
      focus: "2.3",
      problem: `In the third hour of ${said(3)} and ${said(6)}, nine and seven of 28 students were done after twenty minutes and had nothing further to do. Four students who are learning English copied the board and did not begin the task.`,
      evidence: [
        ["Lesson plans, grade 7 science, forces", iso(6)],
        ["Seating plan with times", iso(6)],
      ],
      conversation: `We talked on ${said(0)}. You said that writing three versions of a task takes longer than the lesson.`,
      expectation: "Plans hold a task for students who are done early and help for those who need the words.",
      next: "Let us look at the next unit together before it begins.",
    }),
  ],
  [8, receives("ddf")],
  [10, discuss("ddf"), acknowledges("ddf", "I will be writing a response.")],
  [
    13,
    responds(
      "ddf",
      "I agree that the early finishers wait. For the students who are learning English I asked for the word lists of the language team weeks ago and would like an answer.",
      ["My note to the language team"],
    ),
  ],
  [
    19,
    proposes("supervisor", {
      type: "pip",
      focus: "2.3",
      reason:
        "The unit on forces ended as it began. The next unit is a good place to start anew, with time set aside for it.",
      times: [
        [iso(23), "2:50 p.m., room 31"],
        [iso(24), "7:20 a.m., my office"],
      ],
    }),
  ],
  [20, receives("notice")],
];

/** What each of the two has written so far. */
const writing = (days: StoryDays): readonly Step[] => [
  [23, meetToWrite("Met in room 31 and wrote the rationale and the first target.")],
  [
    24,
    writes("supervisor", {
      rationale:
        "Up to nine students wait in each lesson, and four cannot begin. Both groups lose about a third of the hour.",
      targets: [
        target(
          "t1",
          "Each lesson plan holds a second task for students who are done early.",
          "Plan book, every second Friday",
          days.iso(76),
        ),
      ],
      "completion-day": { "start-day": "", "completion-day": days.iso(80) },
    }),
    agrees("supervisor", ["focus", "rationale", "completion-day"]),
  ],
  [
    27,
    writes("employee", { targets: targets(days), strategies: strategies(days) }),
    agrees("employee", ["focus", "rationale", "completion-day", "targets"]),
  ],
  [
    29,
    writes("supervisor", {
      benchmarks: [
        benchmark("b1", days.iso(54), "Plan book of the first unit"),
        benchmark("b2", days.iso(68), "Plan book and the unit folder"),
      ],
    }),
  ],
  [
    31,
    suggests(
      "supervisor",
      "strategies",
      [
        ...strategies(days),
        promise("s4", "supervisor", "Gets the word lists of the language team for the next two units.", days.iso(44)),
      ],
      "You had asked the language team weeks ago. I would like to take that over and put it in here.",
    ),
  ],
];

/** A plan that both are writing: some sections agreed, one suggestion waiting, one section in the words of both. */
export const kofiBenning: Story = {
  person: "kofi-benning",
  begins: workDaysAgo(36),
  steps: (days) => [...untilTheNotice(days), ...writing(days)],
};

/** Offered, declined, and witnessed. */
export const ilseMarchmont: Story = {
  person: "ilse-marchmont",
  begins: workDaysAgo(22),
  steps: ({ iso, said }) => [
    [
      0,
      talk(
        "3.3",
        "We talked about the essays of the last marking period. Ms. Marchmont keeps them to read them twice.",
      ),
    ],
    [
      8,
      dataForm({
        focus: "3.3",
        problem: `On ${said(6)}, the essays that grade 8 handed in 24 school days before had not come back. 19 families have written to ask about them.`,
        evidence: [
          ["Gradebook, English 8, last marking period", iso(6)],
          ["Messages of 19 families, kept in the office", iso(6)],
        ],
        conversation: `We talked on ${said(0)}. You said that you read each essay twice and that the second reading is where the help is.`,
        expectation:
          "Longer work comes back within fifteen school days, with a grade or with a remark that says when the grade comes.",
        next: "The essays of the last marking period are returned within the week.",
      }),
    ],
    [9, receives("ddf")],
    [12, discuss("ddf")],
    [
      13,
      declines(
        "ddf",
        "Rosalind Quist",
        "I do not acknowledge this. The essays were returned on the day the form was written.",
      ),
    ],
  ],
};
