/** A kind of day off, or `leave-out`: an event that takes nobody's day off, such as a board meeting. */
export type GuessedKind = "holiday" | "break" | "closure" | "leave-out";

const closure = /\b(snow|ice|weather|closure|closed|closing|emergency)\b/i;
const breaks = /\b(break|recess|vacation)\b/i;
const holiday =
  /\b(holiday|no school|day off|schools? off|labor day|thanksgiving|christmas|new year|king|presidents|memorial day|juneteenth|independence|veterans|columbus|indigenous|good friday|easter|eid|yom kippur|rosh hashanah|election day)\b/i;

/** What an event's name suggests; a person looks it over before anything is saved. */
export const guessKind = (name: string, several: boolean): GuessedKind => {
  if (breaks.test(name)) return "break";
  if (holiday.test(name)) return several && !/thanksgiving|holiday/i.test(name) ? "break" : "holiday";
  return closure.test(name) ? "closure" : "leave-out";
};
