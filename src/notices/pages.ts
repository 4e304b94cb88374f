import type { Digest } from "../casefile/index.ts";
import type { Mount } from "../web/index.ts";
import { calendarAddressRoute } from "./calendar-address/route.tsx";
import { calendarFeedRoute } from "./calendar-feed/route.tsx";
import { choicesRoute, keepChoicesRoute } from "./choose-notices/route.tsx";
import { markReadRoute } from "./mark-read/route.tsx";
import { openNoticeRoute } from "./open-notice/route.tsx";
import type { NoticePageParts } from "./page-parts.ts";
import { noticeSettingsRoute, setNoticesRoute } from "./set-notices/route.tsx";
import { inboxRoute } from "./show-inbox/route.tsx";
import { outboxRoute, tryAgainRoute } from "./show-outbox/route.tsx";

/** The inbox, what one chooses of it, one's calendar, and the office's view of mail and reminders. */
export const noticeMounts = (parts: NoticePageParts, digest: Digest): readonly Mount[] => [
  inboxRoute(parts),
  choicesRoute(parts),
  keepChoicesRoute(parts),
  openNoticeRoute(parts),
  markReadRoute(parts),
  calendarAddressRoute(parts),
  calendarFeedRoute(parts, digest),
  outboxRoute(parts),
  tryAgainRoute(parts),
  noticeSettingsRoute(parts),
  setNoticesRoute(parts),
];
