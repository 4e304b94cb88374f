import type { NoticeStores } from "../notices/index.ts";
import { makeAgendaStore } from "./agenda.ts";
import { makeFeedStore } from "./feeds.ts";
import { makeNoticeStore } from "./inbox.ts";
import { makeMailStore } from "./mail.ts";
import { makePreferenceStore } from "./preferences.ts";
import type { District } from "./tables.ts";

/** Inboxes, choices, mail on its way, agendas and calendar addresses. */
export const makeNoticeStores = (district: District): NoticeStores => ({
  notices: makeNoticeStore(district),
  preferences: makePreferenceStore(district),
  mails: makeMailStore(district),
  agenda: makeAgendaStore(district),
  feeds: makeFeedStore(district),
});
