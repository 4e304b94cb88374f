import { definePage, type Mount } from "../../web/index.ts";
import { categories } from "../notice.ts";
import { openFiles } from "../open-files.ts";
import type { NoticePageParts } from "../page-parts.ts";
import { InboxPage, shows, type Show } from "./page.tsx";
import { digestDays, digestGroups, inboxEntries, leadOf } from "./view-model.ts";

/** Notices listed on one page. */
const most = 200;

/** The inbox: everything one was told, or part of it, or the digest of the week. */
export const inboxRoute = ({ notices, agenda }: NoticePageParts): Mount =>
  definePage("/inbox", async ({ app, viewer, query, form }) => {
    const { person, roster } = viewer;
    const today = app.today();
    const show: Show = shows.find((each) => each === query.get("show")) ?? "all";
    const isDigest = query.get("view") === "digest";
    const category = categories.find((each) => each === show);
    const told = await notices.of(person.id, {
      most: most + 1,
      ...(isDigest ? { since: today.subtract({ days: digestDays }) } : {}),
      ...(!isDigest && show === "new" ? { unread: true } : {}),
      ...(!isDigest && category !== undefined ? { category } : {}),
    });
    const own = isDigest ? await agenda.ofPerson(person.id) : [];
    const files = [...new Set([...told, ...own].map(({ file }) => file))];
    const shown = {
      today,
      open: await openFiles(app, { person: person.id, roster, today }, files),
      name: (id: string) => roster.person(id)?.name ?? "someone no longer listed",
    };
    const unread = await notices.unread(person.id);
    return {
      title: "Inbox",
      current: "inbox",
      page: (
        <InboxPage
          lead={leadOf(unread)}
          unread={unread}
          show={show}
          isDigest={isDigest}
          entries={inboxEntries(told.slice(0, most), shown)}
          digest={digestGroups(own, shown)}
          hasMore={told.length > most}
          form={form}
          isMarked={query.get("marked") === "1"}
        />
      ),
    };
  });
