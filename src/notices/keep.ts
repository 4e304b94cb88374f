import { identity } from "./identity.ts";
import { noticeMail } from "./mail-words.ts";
import { channels, type Notice, type Telling } from "./notice.ts";
import type { Moment, NoticeParts } from "./parts.ts";
import { reaches, untilChosen } from "./preferences.ts";
import type { NewMail } from "./stores.ts";

/** Puts into each inbox what is new there, and one mail about it on its way, together or not at all. How many were new. */
export const keepFor = async (parts: NoticeParts, told: readonly Telling[], moment: Moment): Promise<number> => {
  if (told.length === 0) return 0;
  const chosen = await parts.preferences.all();
  const roster = await parts.roster();
  let kept = 0;
  for (const [person, tellings] of Map.groupBy(told, (telling) => telling.person)) {
    const preferences = chosen.get(person) ?? untilChosen;
    const distinct = [...new Map(tellings.map((telling) => [telling.id, telling])).values()];
    const wanted = distinct.filter((each) => channels.some((channel) => reaches(each, preferences, channel)));
    const mailed = new Set(wanted.filter((each) => reaches(each, preferences, "mail")).map(({ id }) => id));
    const address = roster.person(person)?.email;
    const notices = wanted.map((each) => noticeAt(moment, each, reaches(each, preferences, "inbox")));
    const fresh = await parts.notices.keep(notices, (added) => {
      const about = added.filter(({ id }) => mailed.has(id));
      return address === undefined || about.length === 0 ? [] : [mailAbout(parts, about, { person, address }, moment)];
    });
    kept += fresh.length;
    await parts.giveWay();
  }
  return kept;
};

/** What the reader wants by mail alone is kept as read, so that it is known to have been told. */
const noticeAt = ({ today, now }: Moment, { required: _, ...telling }: Telling, isShown: boolean): Notice => ({
  ...telling,
  at: now,
  on: today,
  ...(isShown ? {} : { readAt: now }),
});

/** Named by the notices it is about, so that it can be put on its way once only. */
const mailAbout = (
  { digest, frame }: NoticeParts,
  about: readonly Notice[],
  to: { readonly person: string; readonly address: string },
  { now }: Moment,
): NewMail => ({
  id: identity(digest, ["mail", ...about.map(({ id }) => id).sort()]),
  ...to,
  kind: "notices",
  ...noticeMail(about, frame),
  at: now,
});
