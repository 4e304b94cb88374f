import type { Coached, Missing, Note, NoteKey } from "../coach/index.ts";

const saying: Readonly<Record<NoteKey, (words: string, count: string) => string>> = {
  "missing.act": (words) =>
    `${quoted(words)}: what would someone in the room see done, or find made? Add the act, the product or the result.`,
  "missing.threshold": (words) =>
    `${quoted(words)}: where does met end and not met begin? Add how many, what share, each, none, or no more than.`,
  "missing.time": (words) => `${quoted(words)}: how often, in what period or by when? Add it.`,
  "missing.baseline": (words) =>
    `${quoted(words)}: from what, to what? Add where it stands now, and where it is to stand.`,
  "missing.record": (words) =>
    `${quoted(words)}: which record shows it? Name a log, a count, a test or a paper that someone outside could read.`,
  "vague.on-time": (words) => `${quoted(words)}: by what clock time or day, and who records it?`,
  "vague.soon": (words) => `${quoted(words)}: within how many minutes, hours or days?`,
  "vague.often": (words) => `${quoted(words)}: how many times, in what stretch of time?`,
  "vague.as-needed": (words) => `${quoted(words)}: who decides that, and by what sign?`,
  "vague.how-many": (words) => `${quoted(words)}: how many?`,
  "vague.how-well": (words) =>
    `${quoted(words)}: what would be seen where it is so, and missing where it is not? Two people could answer differently.`,
  "figure.names": (words) => `${quoted(words)} says which one is meant. It does not say how much is enough.`,
  "person.judged": (words) => `${quoted(words)} judges the person. Say what was done or left undone, on which day.`,
  threat: (words) =>
    `${quoted(words)} speaks of what may follow. The agreement says that; a plan says what is to be done and what help there is.`,
  "control.others": (words) =>
    `${quoted(words)}: others bring this about too. What will the person who is to meet the target do?`,
  "reading.long": (_, count) => `This sentence has ${count} words. In two sentences it is read once.`,
  "reading.passive": () => "Who does it? Several acts stand here without anyone who does them.",
};

const quoted = (words: string): string =>
  words === "" ? "This" : `“${words.slice(0, 1).toUpperCase()}${words.slice(1)}”`;

/** One plain sentence or two about the words a note marks: “On time”: by what clock time or day, and who records it? */
export const sayCoachNote = ({ key, with: given }: Note): string =>
  saying[key](String(given["words"] ?? ""), String(given["count"] ?? ""));

/** What a reader could judge by and does not find, as a noun: "a threshold". */
export const sayMissing = (missing: Missing): string => missingWords[missing];

const missingWords: Readonly<Record<Missing, string>> = {
  act: "an act, product or result that can be seen",
  threshold: "a threshold",
  time: "how often, in what period or by when",
  baseline: "where the change begins",
  record: "a named record or method",
};

/** The coach's answer in one sentence. */
export const sayCoached = ({ measurable }: Coached): string =>
  measurable
    ? "This reads as something that can be judged met or not met."
    : "As it stands, two people with the same papers could answer differently whether this was met.";
