import { receives } from "../acts-of-concern.ts";
import { summative } from "../acts-of-the-year.ts";
import type { Story } from "../story.ts";

type Result = readonly [person: string, workDaysBeforeTheEnd: number, strengths: string, growth: string];

const results: readonly Result[] = [
  [
    "corinne-abara",
    14,
    "The science fair work of grade 4 was shown in three other schools. Families hear from Ms. Abara every week.",
    "Checks for understanding in mathematics, once the new workbook is there.",
  ],
  [
    "june-bellweather",
    13,
    "Loans rose in every grade, most in grade 5. The reading evening filled the library.",
    "Moving to the new circulation program.",
  ],
  [
    "rafael-montclair",
    15,
    "Nearly all students took part in the spring run. The rules of each game hang on the wall in two languages.",
    "A quicker start of the lesson.",
  ],
  [
    "gwen-tolliver",
    12,
    "Visitors are met within a minute, and the enrollment papers were complete on the first day.",
    "The first half hour of the day.",
  ],
  ["ruben-castile", 12, "The kitchen passed both inspections without a remark. Students like him.", "None for now."],
  ["lorne-mabry", 11, "The boiler room is in better order than it was in years.", "The round in the evening."],
  [
    "colm-dravid",
    14,
    "Discussions in grade 5 are lively, and nearly every student speaks. The last plan ended with more remarks on drafts than it began with.",
    "Remarks on drafts for every student.",
  ],
  [
    "kofi-benning",
    15,
    "The experiments are well prepared and safe. Students from other classes ask to join.",
    "Tasks for students who are done early.",
  ],
  [
    "ilse-marchmont",
    13,
    "The essays students wrote at the end of the year show what two careful readings can do.",
    "Returning work sooner.",
  ],
  [
    "petra-stroud",
    12,
    "The course was taught to its end, and three students went to the state science day.",
    "Laboratory sheets for the new burners.",
  ],
];

/** Last year's reports of those whose stories are told. */
export const lastYear: readonly Story[] = results.map(([person, before, strengths, growth]) => ({
  person,
  begins: ({ plus, lastDay, last }) => plus(lastDay(last), -before),
  steps: () => [
    [0, summative({ strengths, growth })],
    [2, receives("summative")],
  ],
}));
