import { schoolYearOf, type Day } from "../calendar/index.ts";
import type { Edition, PolicyLibrary } from "../policy/index.ts";
import type { Post, Roster } from "../roster/index.ts";
import {
  districtSettings,
  policySettingNames,
  requiredChannels,
  settingNames,
  settingsUnder,
  type Required,
} from "./settings.ts";

/** A channel that cannot be switched off, and who says so. */
export interface Requirement {
  readonly required: Required;
  /** The agreement's title, or the district itself. */
  readonly by: { readonly title: string } | "district";
  /** The setting's name. */
  readonly setting: string;
  /** Why the policy sets it, in its own words. */
  readonly why?: string;
}

/** What is required of this person: by the district, and by the agreements of their own posts and of those they supervise. */
export const requirementsFor = (
  person: string,
  {
    roster,
    policies,
    today,
    stored,
  }: {
    readonly roster: Roster;
    readonly policies: PolicyLibrary;
    readonly today: Day;
    readonly stored: Readonly<Record<string, unknown>>;
  },
): readonly Requirement[] => {
  const district = districtSettings(stored);
  const own = district.required.map((required): Requirement => ({
    required,
    by: "district",
    setting: settingNames.required,
  }));
  const posts = [person, ...roster.reportsOf(person, today)].flatMap((each) => roster.postsOf(each, today));
  return [...own, ...editionsOf(posts, policies, today).flatMap(requiredUnder)];
};

/** Reminder days under each agreement of these people, where it has days of its own. */
export const ownReminderDays = (
  person: string,
  { roster, policies, today, stored }: Parameters<typeof requirementsFor>[1],
): readonly { readonly title: string; readonly before: readonly number[] }[] => {
  const district = districtSettings(stored);
  const posts = [person, ...roster.reportsOf(person, today)].flatMap((each) => roster.postsOf(each, today));
  return editionsOf(posts, policies, today).flatMap((edition) =>
    edition.settings[policySettingNames.before] === undefined
      ? []
      : [{ title: edition.title, before: settingsUnder(edition, district).before }],
  );
};

const editionsOf = (posts: readonly Post[], policies: PolicyLibrary, today: Day): readonly Edition[] => {
  const found = posts.flatMap(({ attributes, unit, jobClass }) => {
    const covering = policies.covering({ ...attributes, unit, "job-class": jobClass }, schoolYearOf(today), today);
    return covering.covering === "one" ? [covering.edition] : [];
  });
  return [...new Map(found.map((edition) => [edition.id, edition])).values()];
};

const requiredUnder = (edition: Edition): readonly Requirement[] => {
  const setting = edition.settings[policySettingNames.required];
  return (requiredChannels(setting?.value) ?? []).map((required) => ({
    required,
    by: { title: edition.title },
    setting: policySettingNames.required,
    ...(setting?.silent === undefined ? {} : { why: setting.silent }),
  }));
};
