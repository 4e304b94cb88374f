import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { everyRequired, farthestReminder, mostReminders, reminderDays, type NoticeSettings } from "../settings.ts";

export interface SetNotices extends NoticeSettings {
  readonly reason: string;
}

/** The district's own days and required channels, and why. Days are typed as "10, 3". */
export const read = (typed: Typed): Read<SetNotices> => {
  const answers = answersIn(typed);
  const text = answers.text("before", { most: 60, optional: true });
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  const before = reminderDays(words.map(Number));
  if (before === undefined)
    answers.reject({ field: "before", key: "not-a-choice", with: { most: mostReminders, farthest: farthestReminder } });
  const required = answers.choices("required", everyRequired);
  const reason = answers.text("reason", { most: 500 });
  return answers.finish({ before: before ?? [], required, reason });
};
