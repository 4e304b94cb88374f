import { acknowledges, dataForm, discuss, receives, talk } from "../acts-of-concern.ts";
import { issues, meetToWrite, proposes, revises } from "../acts-of-plans.ts";
import { asksIn, extendsTo, keeps, reviews } from "../acts-of-running-plans.ts";
import { agrees, benchmark, promise, target, writes } from "../drafting.ts";
import { workDaysAgo, type Act, type Story, type StoryDays } from "../story.ts";

const directions = ({ iso, said }: StoryDays): Act =>
  dataForm({
    focus: "3.1",
    problem: `In the laboratory lessons of ${said(1)} and ${said(3)}, six of nine groups asked what to do after the directions had been given. Two groups heated the wrong solution.`,
    evidence: [
      ["Notes of two visits", iso(3)],
      ["Laboratory sheet 4", iso(3)],
    ],
    conversation: `We talked on ${said(0)}. You said that the sheets are from before the new burners and that you correct them aloud.`,
    expectation: "Every group can say in its own words what it will do, and in which order, before it begins.",
    next: "We look at sheet 5 together before it is used.",
  });

const words = ({ iso }: StoryDays) => ({
  rationale:
    "The laboratory is safe when every group knows the order of the steps. The sheets in use do not say it any more.",
  targets: [
    target(
      "t1",
      "Before each laboratory lesson begins, one student of every group says the steps in order.",
      "Checklist at the door, filled in by the teacher",
      iso(64),
    ),
    target("t2", "Sheets 5 to 9 are written anew with numbered steps.", "Folder of laboratory sheets", iso(56)),
  ],
  strategies: [
    promise("s1", "supervisor", "Gives one day to write the sheets anew.", iso(26)),
    promise("s2", "employee", "Writes two sheets a month and shows them to the department a week ahead.", iso(30)),
    promise("s3", "students", "Say the steps to the teacher before the burner is lit."),
  ],
  benchmarks: [
    benchmark("b1", iso(34), "Sheets 5 and 6 and the checklist"),
    benchmark("b2", iso(66), "Sheets 7 to 9 and the checklist"),
  ],
  "completion-day": { "start-day": "", "completion-day": iso(70) },
});

/** A plan that was written anew while it ran, and then given more time. */
export const petraStroud: Story = {
  person: "petra-stroud",
  begins: workDaysAgo(56),
  steps: (days) => [
    [
      0,
      talk("3.1", "We talked after the lesson with the new burners. Ms. Stroud would like to write the sheets anew."),
    ],
    [4, directions(days)],
    [5, receives("ddf")],
    [6, discuss("ddf"), acknowledges("ddf")],
    [
      11,
      proposes("supervisor", {
        type: "pip",
        focus: "3.1",
        reason:
          "Sheet 5 was used as it is, and four of nine groups stopped to ask. A plan gives the time that rewriting takes.",
        times: [[days.iso(14), "4:00 p.m., room 208"]],
      }),
    ],
    [12, receives("notice")],
    [
      14,
      meetToWrite("Met in room 208 with the old sheets on the table."),
      writes("employee", words(days)),
      agrees("employee"),
    ],
    [16, agrees("supervisor"), issues],
    [17, receives("plan"), acknowledges("plan")],
    [
      18,
      asksIn(
        "priscilla-engel",
        "director",
        "Please ask the other high schools for laboratory sheets that fit the new burners.",
      ),
    ],
    [26, keeps("supervisor", "s1", "A substitute was there for the whole day.")],
    [
      34,
      reviews({
        benchmark: "b1",
        words: "Sheets 5 and 6 and the checklist of six lessons.",
        targets: [
          ["t1", "in-progress", "Checklist: all groups in four of six lessons."],
          ["t2", "in-progress", "Two of five sheets are done."],
        ],
        promises: [
          ["s1", "done", "One day."],
          ["s2", "done", "Two sheets this month."],
        ],
        next: "Sheet 9 leaves the course; the plan should say so.",
      }),
    ],
    [35, receives("review-note")],
    [
      36,
      writes("supervisor", {
        targets: [
          words(days).targets[0] ?? target("t1", "", "", ""),
          target(
            "t2",
            "Sheets 5 to 8 are written anew with numbered steps.",
            "Folder of laboratory sheets",
            days.iso(56),
          ),
        ],
      }),
    ],
    [
      37,
      agrees("employee"),
      agrees("supervisor"),
      revises("The experiment of sheet 9 is no longer part of the course, so the second target ends with sheet 8."),
    ],
    [38, receives("plan"), acknowledges("plan")],
    [49, extendsTo(days.day(90), "The laboratory was closed for nine school days while the gas line was repaired.")],
  ],
};
