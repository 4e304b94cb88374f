/** Words that judge the person instead of describing the work. */
export const judging =
  `lazy|incompetent|careless|unprofessional|negative attitude|bad attitude|poor attitude|better attitude|attitude problem|attitude|immature|
  disorganized|difficult person|unwilling|stubborn|defiant|insubordinate|apathetic|sloppy|unreliable|untrustworthy|dishonest|
  unmotivated|lacks initiative|show initiative|lack of initiative|lacks commitment|lack of commitment|does not care|doesn't care|refuses to|never listens|weak teacher|bad teacher|
  poor teacher|team player|personality|temper|rude|moody|hostile|abrasive|incapable|inept|unfit|slow learner|clueless|try harder|
  more effort|work ethic|too emotional|overly sensitive|hopeless|disloyal`.split("|");

/** Words that threaten: what may follow is the agreement's to say, not the target's. */
export const threatening =
  `or else|will be terminated|be terminated|termination|be fired|be dismissed|dismissal from|will be disciplined|disciplinary action|discipline up to|
  lose your job|lose her job|lose his job|face consequences|consequences will|will result in|may result in|nonrenewal|non renewal|non-renewal|
  not be renewed|be suspended|final warning|last chance|zero tolerance|grounds for|failure to comply|failure to do so|or you will|or be removed|
  job in jeopardy|in jeopardy|written up`.split("|");

/** People whose scores, pleasure or opinion an employee does not decide. */
export const others = `
  students student parents parent families family learners pupils pupil children child graders grader community
  guardians public seniors juniors sophomores freshmen
`;

/** What those people attain, feel or think. */
export const theirOutcomes = `
  score scores scoring pass satisfaction satisfied happy happier proficient proficiency achievement growth grow test tests
  assessment mastery master exam exams grades results complaints feel improve achieve meet exceed gain happiness opinion
  increase reach advanced benchmark perform performance growing graduate
`;
