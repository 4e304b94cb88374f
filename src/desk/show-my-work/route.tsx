import { addDays, isUnknown } from "../../calendar/index.ts";
import type { DraftRecord } from "../../documents/index.ts";
import { sayNewNotices } from "../../notices/index.ts";
import { definePage, type Mount, type PageRequest } from "../../web/index.ts";
import type { DeskParts } from "../parts.ts";
import { readerMay, readFiles, type ReadFile } from "../read-file.ts";
import { lately } from "./lately.ts";
import { owedByObservations } from "../owed/from-observations.ts";
import { owedByTheOffice } from "../owed/from-the-office.ts";
import { accessAsked } from "../check-access/access-asked.ts";
import { checkHorizon, stepsAhead } from "../check-access/steps-ahead.ts";
import { MyWorkPage } from "./page.tsx";
import { myWork, sayToday } from "./view-model.ts";

/** My work: what each role opens first. */
export const myWorkRoute = ({ drafts, letIn, accessChecks, unread, prepared }: DeskParts): Mount =>
  definePage("/", async ({ app, viewer }: PageRequest) => {
    const { person, roster } = viewer;
    const today = app.today();
    const asking = { person: person.id, roster, today };
    const files = await readFiles(app, asking, letIn);
    const open = await openDrafts(files, drafts);
    const near = addDays(
      app.calendars(roster.postsOf(person.id, today)[0]?.staffGroup),
      today,
      { count: 5, unit: "work-days" },
      "after",
    );
    const reader = { person: person.id, today, horizon: isUnknown(near) ? today.add({ days: 7 }) : near };
    const own = (await prepared?.(person.id)) ?? [];
    const work = myWork(files, (file) => open.get(file) ?? [], reader, [
      ...owedByTheOffice(files, asking, app.policies()),
      ...files.flatMap((file) => owedByObservations(file, own, reader)),
    ]);
    const name = (id: string): string => roster.person(id)?.name ?? "someone no longer listed";
    const isOffice = roster.officesOf(person.id, today).length > 0;
    const news = isOffice ? [] : lately(files, reader, name, (event, edition) => app.describe(event, edition, name));
    const horizon = checkHorizon(today, app.calendars(undefined));
    const ahead = stepsAhead(files, { today, horizon }).filter(({ supervisor }) => supervisor === person.id);
    const access = accessAsked(ahead, ahead.length === 0 ? [] : await accessChecks.since(today), today);
    const told = sayNewNotices((await unread?.(person.id)) ?? 0);
    return {
      title: "My work",
      current: "work",
      page: <MyWorkPage today={sayToday(today)} work={work} lately={news} access={access} notices={told} />,
    };
  });

const openDrafts = async (
  files: readonly ReadFile[],
  drafts: DeskParts["drafts"],
): Promise<ReadonlyMap<string, readonly DraftRecord[]>> => {
  const visible = files.filter((read) => read.file.cycles.length > 0 && readerMay(read, "see-draft"));
  const found = await Promise.all(
    visible.map(async ({ employee }) => {
      const headers = await drafts.openOfFile(employee.id);
      const records = await Promise.all(headers.map(({ id }) => drafts.load(id)));
      return [employee.id, records.filter((record) => record !== undefined)] as const;
    }),
  );
  return new Map(found);
};
