import { agendaChanges } from "./agenda.ts";
import { sendDigests } from "./digests.ts";
import { viewFiles, type FileInView } from "./file-in-view.ts";
import { keepFor } from "./keep.ts";
import type { Telling } from "./notice.ts";
import type { Moment, NoticeParts, OutboxNote } from "./parts.ts";
import { districtSettings, type NoticeSettings } from "./settings.ts";
import { eventIn, toldOfEvent } from "./told-of-events.ts";
import { agendaOf, toldOfSteps } from "./told-of-steps.ts";
import { recentOnly } from "./recent.ts";

/** What one run did; numbers only, so that it can be logged. */
export interface Ticked {
  readonly files: number;
  readonly events: number;
  readonly notices: number;
  readonly digests: number;
  /** Whether every file was looked at, as once a day. */
  readonly all: boolean;
}

/** Files read and assessed before anyone else in the process has a turn. */
const filesAtOnce = 10;
/** Recorded events looked at in one run. */
const notesAtOnce = 5000;

/**
 * Tells everyone what there is to tell now. Files that were written in since are looked at each time, every file once a day.
 * Run again, or twice at once, it keeps each notice once: they are named by what they say, to whom. What was recorded is
 * taken off the list only when all were told, so a run that is stopped half-way is begun anew.
 */
export const tick = async (parts: NoticeParts, moment: Moment, isStopping = (): boolean => false): Promise<Ticked> => {
  const { today, now } = moment;
  const notes = await parts.outbox.pending(notesAtOnce);
  const all = moment.isNight !== true && !(await parts.notices.wasLookedAt(today));
  const written = new Set(notes.map(({ file }) => file));
  const files = all ? [...new Set([...(await filesWithYear(parts)), ...written])] : [...written];
  const settings = districtSettings(await parts.settings.all());
  const told: Telling[] = [];
  const news = Map.groupBy(recentOnly(notes, now), ({ file }) => file);
  for (let at = 0; at < files.length; at += filesAtOnce) {
    const some = files.slice(at, at + filesAtOnce);
    told.push(...(await lookInto(parts, some, { ...moment, news, settings })));
    await parts.giveWay();
    if (isStopping()) return { files: at + some.length, events: 0, notices: 0, digests: 0, all: false };
  }
  const notices = await keepFor(parts, told, moment);
  await parts.outbox.doneAll(notes);
  const digests = all ? await sendDigests(parts, moment) : 0;
  if (all) await parts.notices.lookedAt(today, now);
  return { files: files.length, events: notes.length, notices, digests, all };
};

const filesWithYear = async ({ lists }: NoticeParts): Promise<readonly string[]> =>
  (await lists.files()).flatMap(({ file, cycle }) => (cycle === undefined ? [] : [file]));

interface Looking extends Moment {
  readonly news: ReadonlyMap<string, readonly OutboxNote[]>;
  readonly settings: NoticeSettings;
}

/** What these files tell whom; their steps are put on calendars. */
const lookInto = async (
  parts: NoticeParts,
  files: readonly string[],
  looking: Looking,
): Promise<readonly Telling[]> => {
  const { records, digest } = parts;
  const { news, settings, today, now } = looking;
  const views = await viewFiles(records, files, await parts.roster(), today);
  const asked = views.flatMap((view) => agendaOf(view, records));
  await parts.agenda.put(agendaChanges(await parts.agenda.ofFiles(files), asked, now));
  return views.flatMap((view) => [
    ...toldOfSteps(view, settings, records, digest),
    ...newsOf(view, news.get(view.employee.id) ?? []).flatMap((event) =>
      toldOfEvent(view, event, settings, records, digest),
    ),
  ]);
};

const newsOf = (view: FileInView, notes: readonly OutboxNote[]) =>
  notes.flatMap(({ event }) => {
    const found = eventIn(view, event);
    return found ? [found] : [];
  });
