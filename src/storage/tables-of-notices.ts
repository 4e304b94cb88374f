/** What people are told, how they chose to be, mail on its way, what calendars show, and their secret addresses. */
export interface NoticeTables {
  notices: NoticeRow;
  notice_preferences: { district_id: string; person: string; body: string; at: string };
  /** Days on which every file was looked at. */
  notice_days: { district_id: string; day: string; at: string };
  mails: MailRow;
  agenda: AgendaRow;
  feeds: FeedRow;
}

export interface NoticeRow {
  district_id: string;
  person: string;
  id: string;
  file: string;
  category: string;
  stage: string;
  about: string;
  due: string | null;
  bundle: string;
  title: string;
  words: string;
  href: string;
  at: string;
  on_day: string;
  read_at: string | null;
}

export interface MailRow {
  district_id: string;
  id: string;
  person: string | null;
  address: string;
  kind: string;
  subject: string;
  words: string;
  html: string;
  at: string;
  state: string;
  attempts: number;
  next_at: string;
  lease: string | null;
  lease_until: string | null;
  sent_at: string | null;
  fault: string | null;
}

/** One dated step on one person's calendar. */
export interface AgendaRow {
  district_id: string;
  file: string;
  finding: string;
  person: string;
  rule: string;
  due: string;
  title: string;
  href: string;
  clause: string | null;
  sequence: number;
  changed_at: string;
  cancelled_at: string | null;
}

export interface FeedRow {
  district_id: string;
  token_hash: string;
  person: string;
  titles: string;
  made_at: string;
  fetched_at: string | null;
  revoked_at: string | null;
}
