import type { Day } from "../../calendar/index.ts";
import type { RosterRows } from "../../roster/index.ts";
import { demoRoster } from "../staff.ts";
import { simulatedRoster } from "./staff.ts";

/** Reason people of a simulated year give where a rule warns and they go on. */
export const goingOn = "It was done on paper before, and is entered here now.";

/** The demo district's roster with so many people in all: those of the stories, and invented schools beside them. */
export const rosterOf = (people: number, since: Day): RosterRows => {
  const told = demoRoster(since);
  const more = simulatedRoster(Math.max(0, people - told.people.length), since, {
    directorOfTown: "anselm-rourke",
    directorOfCity: "renata-shaw",
  });
  return {
    people: [...told.people, ...more.people],
    posts: [...told.posts, ...more.posts],
    sites: [...told.sites, ...more.sites],
    offices: told.offices,
  };
};
