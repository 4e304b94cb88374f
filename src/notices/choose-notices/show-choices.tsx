import type { Answered, PageRequest } from "../../web/index.ts";
import type { NoticePageParts } from "../page-parts.ts";
import { untilChosen, type Preferences } from "../preferences.ts";
import { ownReminderDays, requirementsFor } from "../requirements.ts";
import { sayInstant } from "../say-instant.ts";
import { districtSettings } from "../settings.ts";
import { ChoicesPage, type ChoicesShown } from "./page.tsx";

/** What a page of choices shows beyond what is kept. */
export interface Beyond {
  readonly typed?: Preferences;
  readonly errors?: ChoicesShown["errors"];
  /** A calendar's address that was just made. */
  readonly address?: string;
}

const sayDays = (before: readonly number[]): string => {
  if (before.length === 0) return "on its day and after it only";
  const last = before.at(-1) ?? 0;
  const days = before.length === 1 ? String(last) : `${before.slice(0, -1).join(", ")} and ${String(last)}`;
  return `${days} work day${before.length === 1 && last === 1 ? "" : "s"} before its day, on it and after it`;
};

/** The page of choices as it stands for whoever asks. */
export const showChoices = async (
  parts: NoticePageParts,
  { app, viewer, form, query }: PageRequest,
  { typed, errors = [], address }: Beyond = {},
): Promise<Answered> => {
  const { person, roster } = viewer;
  const stored = await parts.settings.all();
  const asked = { roster, policies: app.policies(), today: app.today(), stored };
  const feed = await parts.feeds.ofPerson(person.id);
  return {
    title: "What you are told",
    current: "inbox",
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    page: (
      <ChoicesPage
        preferences={typed ?? (await parts.preferences.of(person.id)) ?? untilChosen}
        requirements={requirementsFor(person.id, asked)}
        reminders={[
          `You are reminded of what you owe ${sayDays(districtSettings(stored).before)}.`,
          ...ownReminderDays(person.id, asked).map(({ title, before }) => `Under ${title}: ${sayDays(before)}.`),
        ]}
        email={person.email}
        sendsMail={parts.reached.sendsMail}
        form={form}
        errors={errors}
        isSaved={query.get("kept") === "1"}
        calendar={{
          form,
          ...(address === undefined ? {} : { address }),
          feed: feed && {
            titles: feed.titles,
            made: sayInstant(feed.madeAt),
            fetched: feed.fetchedAt === undefined ? "Not yet" : sayInstant(feed.fetchedAt),
          },
        }}
      />
    ),
  };
};
