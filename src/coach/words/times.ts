/** Words that by themselves say how often. */
export const oftenWords = `
  daily weekly monthly quarterly annually yearly nightly hourly biweekly bimonthly fortnightly semiannually
  mondays tuesdays wednesdays thursdays fridays
`;

/** Stretches of time and happenings that come again: "each week", "per lesson", "every shift". */
export const recurring = `
  day days week weeks month months quarter quarters semester semesters trimester term year years hour hours minute night
  morning afternoon evening lesson lessons class classes shift shifts period periods meeting meetings unit units visit
  visits monday tuesday wednesday thursday friday saturday sunday cycle session sessions block lunch meal event
  observation conference marking grading season inspection route run assignment instance
`;

/** What a deadline can be tied to besides a date. */
export const moments = `
  start beginning bell noon midnight dismissal shift opening closing lunch break recess semester quarter year term conference
  graduation monday tuesday wednesday thursday friday saturday sunday winter spring summer fall autumn christmas
  thanksgiving easter month week day tomorrow school unit meeting observation evaluation date june may departure end
  holiday holidays class o'clock deadline use
`;

export const months = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec
`;

/** Units in which a stretch of time is said. */
export const timeUnits = `
  day days week weeks month months year years semester semesters quarter quarters hour hours minute minutes second
  seconds school-day workday workdays
`;
