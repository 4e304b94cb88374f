import type { Day } from "../calendar/index.ts";
import type { Featured } from "../web/index.ts";
import { sayNearDay } from "../wording/index.ts";
import { schoolYears } from "./school-years.ts";
import { nextMeetingOf } from "./stories/corinne-abara.ts";

/** Whom to step into first on that day, and what can be tried as each. */
export const featured = (today: Day): readonly Featured[] => {
  const meeting = sayNearDay(nextMeetingOf(schoolYears(today)), today);
  return [
    {
      person: "marisol-quade",
      about:
        "Principal with files at every stage: see what you owe and what is owed to you, raise a concern, issue a form, write a plan.",
    },
    {
      person: "corinne-abara",
      about: `Her plan runs and the next review meeting is on ${meeting}: read the file as she does, with one promise of her principal still open.`,
    },
    {
      person: "nadia-ferreira",
      about:
        "Nothing is in her file yet: receive a form as a teacher, acknowledge it, respond, and write a plan together.",
    },
    {
      person: "walter-pryce",
      about: "The same from the start for a custodian, under the support staff’s own agreement.",
    },
    {
      person: "anselm-rourke",
      about: "The principal’s own supervisor: a second plan for June Bellweather waits for your review.",
    },
    {
      person: "kofi-benning",
      about: "Write a plan with your principal: agree to sections, and answer a suggestion that waits for you.",
    },
    {
      person: "rafael-montclair",
      about:
        "A form is answered and there is no plan: as his principal, try the year’s report and read what the agreement says.",
    },
    { person: "ruben-castile", about: "A cafeteria assistant with a response begun and not filed yet." },
    { person: "tamsin-okoro", about: "A coordinator asked in to help with one plan: see that plan, and nothing else." },
    {
      person: "imani-roswell",
      about: "A teacher under the City Schools agreement: ask for a plan yourself, and differ on a section.",
    },
    {
      person: "teodor-vance",
      about:
        "Her principal: planning conferences, a plan asked for by a teacher, and a difference that is yours to decide.",
    },
    {
      person: "lena-marchetti",
      about: "Personnel office: what is overdue anywhere, and what cannot be said yet because something is missing.",
    },
    {
      person: "delphine-osei",
      about: "Association representative: no file is open to you until an employee grants it.",
    },
  ];
};
