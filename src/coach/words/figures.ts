export const numberWords = `
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half halves third thirds fourths
  fifths tenths once twice thrice single
`;

/** What a figure after it only names: "Standard 4", "Room 12", "periods 1, 3 and 5". */
export const labels = `
  standard standards domain domains indicator indicators goal grade grades period periods room rooms title policy article
  section chapter tier algebra step phase component components element criterion criteria strand year form bulletin
  regulation ps school area category version building route bus locker geometry calculus english act code rule
  objective priority kindergarten k page paragraph clause item no appendix office site campus chemistry physics
  biology part sy calculus quarter semester band option model
`;

/** Ordinals are figures only before these: "the second ring", "by the third school day". */
export const ordinalUnits = "ring bell attempt request day school working offense failure call knock hour try";

/** After a figure, these say that it names: "3rd graders", "21st century". */
export const namedBy = "grade grader graders century grades plan period edition floor";

/** Before a figure, these make it a line to be reached or kept. */
export const limits = `
  by to from least most than below above under over minimum maximum exactly exceed exceeds exceeding reach score scoring of
  within at between only < > ≤ ≥
`;
