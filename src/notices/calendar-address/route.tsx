import { definePageAction, type Mount } from "../../web/index.ts";
import { showChoices } from "../choose-notices/show-choices.tsx";
import type { NoticePageParts } from "../page-parts.ts";
import type { FeedTitles } from "../stores.ts";

/** Makes, renews or ends one's own calendar address, or chooses its titles. */
export const calendarAddressRoute = (parts: NoticePageParts): Mount =>
  definePageAction("/inbox/calendar", async (request, { typed }) => {
    const { app, viewer } = request;
    const { id } = viewer.person;
    const titles: FeedTitles = typed.get("titles")?.[0] === "full" ? "full" : "discreet";
    switch (typed.get("do")?.[0]) {
      case "make": {
        const token = parts.newSecret();
        await parts.feeds.open(token, id, titles, app.now());
        return showChoices(parts, request, { address: `${parts.reached.address ?? ""}/calendar/${token}.ics` });
      }
      case "end":
        await parts.feeds.close(id, app.now());
        break;
      default:
        await parts.feeds.setTitles(id, titles);
    }
    return { go: "/inbox/settings?kept=1#calendar" };
  });
