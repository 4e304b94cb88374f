import { compareDays, type Day } from "../calendar/index.ts";
import { identity } from "./identity.ts";
import { digestMail } from "./mail-words.ts";
import type { Moment, NoticeParts } from "./parts.ts";
import type { Preferences } from "./preferences.ts";

/** The day or week a digest is for: one goes out for each. */
export const digestPeriod = (today: Day, often: "daily" | "weekly"): string =>
  often === "daily"
    ? today.toString()
    : `${String(today.yearOfWeek ?? today.year)}-W${String(today.weekOfYear ?? 0).padStart(2, "0")}`;

/** Days ahead that a digest looks. */
const ahead = { daily: 3, weekly: 7 } as const;

/** One mail for each who asked for a digest, of the counts of their inbox and their own steps. How many were made. */
export const sendDigests = async (parts: NoticeParts, moment: Moment): Promise<number> => {
  const roster = await parts.roster();
  let made = 0;
  for (const [person, { digest: often }] of await parts.preferences.all()) {
    const address = roster.person(person)?.email;
    if (often === "none" || address === undefined) continue;
    const words = digestMail(await countsFor(parts, person, often, moment), often, parts.frame);
    if (!words) continue;
    const id = identity(parts.digest, ["digest", person, digestPeriod(moment.today, often)]);
    await parts.mails.queue([{ id, person, address, kind: "digest", ...words, at: moment.now }]);
    made += 1;
  }
  return made;
};

const countsFor = async (
  { notices, agenda }: NoticeParts,
  person: string,
  often: Exclude<Preferences["digest"], "none">,
  { today }: Moment,
) => {
  const own = (await agenda.ofPerson(person)).filter(({ cancelledAt }) => cancelledAt === undefined);
  const until = today.add({ days: ahead[often] });
  return {
    unread: await notices.unread(person),
    overdue: own.filter(({ due }) => compareDays(due, today) < 0).length,
    due: own
      .map(({ due }) => due)
      .filter((due) => compareDays(due, today) >= 0 && compareDays(due, until) <= 0)
      .sort(compareDays),
  };
};
