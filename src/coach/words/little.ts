/** Words after which a plain verb form is a verb. */
export const beforeVerbs = `
  to will must should shall can may would could and or not never always only i we they you he she it please also then
  consistently daily weekly regularly who that staff students teachers parents n't teacher principal custodian secretary
  employee nurse librarian driver aide paraprofessional mentor supervisor assistant counselor but still
`;

/** Words after which it is a noun, or describes one. */
export const beforeNouns = `
  a an the this these those each every all any no my our your his her their its of in for from with at on about own
  both another such some more most new same other one two three four five six seven eight nine ten
`;

/** Those who could be the subject of "reports", "plans", "visits". */
export const subjects = `
  teacher principal custodian secretary employee nurse librarian driver aide paraprofessional mentor supervisor
  assistant counselor cook she he it staff member coach clerk technician leader bookkeeper registrar monitor and never
  always
`;

export const being = "be is are was were been being am";

/** Words of no content, passed over when the thing a figure counts is looked for. */
export const pointing = "the our my their his her your these those its";
