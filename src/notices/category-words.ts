import type { Category, Channel } from "./notice.ts";
import type { Required } from "./settings.ts";

/** Whose the thing is that a notice tells of. */
export const categoryWords: Readonly<Record<Category, string>> = {
  "own-duties": "You owe this",
  "other-side": "Someone else owes this",
  events: "Recorded in a file",
};

/** What each category is, where one chooses. */
export const categoryTitles: Readonly<Record<Category, string>> = {
  "own-duties": "What you owe: before, on and after its day",
  "other-side": "A step that someone else owes, once its day has passed",
  events: "What was recorded in files that are yours or open to you",
};

export const channelWords: Readonly<Record<Channel, string>> = { inbox: "In the inbox", mail: "By e-mail" };

export const requiredWords = (required: Required): string => {
  const [category, channel] = required.split(".") as [Category, Channel];
  return `${categoryTitles[category]}: ${channel === "inbox" ? "in the inbox" : "by e-mail"}`;
};
