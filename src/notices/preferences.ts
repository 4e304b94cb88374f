import { channels, type Category, type Channel, type Telling } from "./notice.ts";

export const digests = ["none", "daily", "weekly"] as const;
export type Digest = (typeof digests)[number];

/** What one person chose: where each category reaches them, and how often a digest comes. */
export interface Preferences {
  readonly on: Readonly<Record<Category, readonly Channel[]>>;
  readonly digest: Digest;
}

/** Whoever has chosen nothing is told everything. */
export const untilChosen: Preferences = {
  on: { "own-duties": channels, "other-side": channels, events: channels },
  digest: "none",
};

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

/** Preferences as they were kept; what a later release does not know is left out. */
export const preferencesFrom = (kept: unknown): Preferences => {
  const { on, digest } = kept as { readonly on?: Readonly<Record<string, unknown>>; readonly digest?: unknown };
  const chosen = (category: Category): readonly Channel[] =>
    channels.filter((channel) => listed(on?.[category]).includes(channel));
  return {
    on: { "own-duties": chosen("own-duties"), "other-side": chosen("other-side"), events: chosen("events") },
    digest: digests.find((each) => each === digest) ?? "none",
  };
};

/** The choices with every required channel on. */
export const withRequired = ({ on, digest }: Preferences, required: readonly string[]): Preferences => {
  const both = (category: Category): readonly Channel[] =>
    channels.filter((channel) => on[category].includes(channel) || required.includes(`${category}.${channel}`));
  return {
    on: { "own-duties": both("own-duties"), "other-side": both("other-side"), events: both("events") },
    digest,
  };
};

/** Where this reaches the person: where they chose, and where it has to. */
export const reaches = (
  { category, required }: Pick<Telling, "category" | "required">,
  preferences: Preferences,
  channel: Channel,
): boolean => required.includes(channel) || preferences.on[category].includes(channel);
