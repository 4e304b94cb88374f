import { definePageAction, type Mount } from "../../web/index.ts";
import type { NoticePageParts } from "../page-parts.ts";

const identity = /^[0-9a-f]{32}$/;

/** Marks notices of one's own inbox as read: one, several said once, or all. */
export const markReadRoute = ({ notices }: NoticePageParts): Mount =>
  definePageAction("/inbox/read", async ({ app, viewer }, { typed }) => {
    const asked = typed.get("notice")?.[0] ?? "";
    const which = asked === "all" ? "all" : asked.split(" ").filter((id) => identity.test(id));
    await notices.markRead(viewer.person.id, which, app.now());
    const back = typed.get("back")?.[0] ?? "";
    const view = back === "digest" ? "view=digest&" : /^[a-z-]{1,20}$/.test(back) ? `show=${back}&` : "";
    return { go: `/inbox?${view}marked=1` };
  });
