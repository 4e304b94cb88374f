/** What a target needs, each with the question it answers. */
export const asked = [
  {
    term: "An act, a product or a result",
    words:
      "Something a person in the room would see done or find made. “Understands” and “is professional” are not seen.",
  },
  {
    term: "A line between met and not met",
    words: "How many, what share, at least, no more than. Words do as well as digits: each, every, none, half, daily.",
  },
  { term: "When", words: "How often, in what period, or by which day or hour." },
  {
    term: "Where a change begins",
    words: "“Improve”, “increase” and “reduce” say a direction. From what, to what?",
  },
  {
    term: "A record or a method",
    words:
      "A log, a count, a named test or a paper that someone outside a dispute could read and come to the same answer.",
  },
];

export const examples: readonly (readonly [string, string])[] = [
  [
    "Arrive on time.",
    "Clock in no later than 7:15 a.m. on each scheduled day from October 5 to December 18, as the time clock shows.",
  ],
  [
    "Communicate better with families.",
    "Call the family of each student with two missing assignments within three school days, and note each call in the contact log.",
  ],
  [
    "Keep the cafeteria clean.",
    "Mop the cafeteria floor after each lunch period and initial the checklist on the door.",
  ],
  ["Reduce referrals.", "Bring hallway referrals from 24 in the first quarter to 12 or fewer in the third."],
];

export const traps: readonly (readonly [string, string])[] = [
  ["Raise the scores of our 28 fifth graders.", "Both figures say who is meant. Neither says how much is enough."],
  ["Improve classroom management by December 15.", "There is a day, and nothing to hold against it on that day."],
  ["Be respectful 100% of the time.", "A share of something that two people would count differently."],
  ["Never leave the playground without another adult on duty.", "No figure, and one exception decides it."],
  ["Write the agenda on the board daily.", "No figure. The board has it each day or it has not."],
];

export const wording = [
  {
    term: "Words open to two readings",
    words: "“On time”: by what clock time, and who records it? “As needed”: who decides, and by what sign?",
  },
  {
    term: "Words about the person",
    words: "“Has a poor attitude” judges somebody. What was done, on which day, describes the work.",
  },
  {
    term: "Words that threaten",
    words: "What may follow is for the agreement to say. A plan is an intervention, not a punishment.",
  },
  {
    term: "What others bring about",
    words: "Scores alone and the pleasure of others lie only partly in a person’s own hands. What will the person do?",
  },
  {
    term: "Hard to read",
    words: "A sentence of more than 35 words, or several acts in one sentence without anyone who does them.",
  },
];

export const limits = [
  "It does not decide. Where an agreement asks that targets be measurable, a person affirms it, and the affirmation counts.",
  "It does not block. A note can be left as it is.",
  "It does not write the target. It says what a reader would have to ask.",
  "It knows words, not your school. It is wrong at times, in both directions.",
  "It keeps nothing of what is tried here.",
];
