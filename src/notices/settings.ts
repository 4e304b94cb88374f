import { type Edition, settingsOfNotices } from "../policy/index.ts";
import { categories, channels, type Category, type Channel } from "./notice.ts";

/** A channel of a category that cannot be switched off: `events.mail`. */
export type Required = `${Category}.${Channel}`;

export const everyRequired: readonly Required[] = categories.flatMap((category) =>
  channels.map((channel): Required => `${category}.${channel}`),
);

/** What the district has set, by name, and what holds until then. A policy's own setting goes before the district's. */
export const settingNames = { before: "notices.reminder-days", required: "notices.required" } as const;
/** The same as a policy names them among its `settings`. */
export const policySettingNames = settingsOfNotices;

/** Two reminders before the day, in work days; both sides are told in the inbox, whatever they chose. */
export const shippedSettings = {
  before: [10, 3],
  required: ["own-duties.inbox", "other-side.inbox"],
} as const satisfies NoticeSettings;

export interface NoticeSettings {
  /** Work days before the day at which its owner is reminded. */
  readonly before: readonly number[];
  readonly required: readonly Required[];
}

/** Most reminders before one day, and the most work days ahead. */
export const mostReminders = 6;
export const farthestReminder = 60;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= farthestReminder;

/** Days in falling order, or `undefined` for what is no such list. */
export const reminderDays = (value: unknown): readonly number[] | undefined =>
  isList(value) && value.length <= mostReminders && value.every(isCount)
    ? [...new Set(value)].sort((a, b) => b - a)
    : undefined;

export const requiredChannels = (value: unknown): readonly Required[] | undefined =>
  isList(value) ? everyRequired.filter((each) => value.includes(each)) : undefined;

/** The district's own, over what is shipped. */
export const districtSettings = (stored: Readonly<Record<string, unknown>>): NoticeSettings => ({
  before: reminderDays(stored[settingNames.before]) ?? shippedSettings.before,
  required: requiredChannels(stored[settingNames.required]) ?? shippedSettings.required,
});

/** A setting that an agreement's policy declares, with why. */
const declared = (edition: Edition, name: string): unknown => edition.settings[name]?.value;

/** What holds in a file under this edition: its own days, and all that either requires. */
export const settingsUnder = (edition: Edition, district: NoticeSettings): NoticeSettings => ({
  before: reminderDays(declared(edition, policySettingNames.before)) ?? district.before,
  required: [
    ...new Set([...district.required, ...(requiredChannels(declared(edition, policySettingNames.required)) ?? [])]),
  ],
});

/** The channels of a category that are required. */
export const requiredOf = (category: Category, { required }: Pick<NoticeSettings, "required">): readonly Channel[] =>
  channels.filter((channel) => required.includes(`${category}.${channel}`));
