import { compareDays, day } from "../../calendar/index.ts";
import { absencesOf } from "../../evaluation/index.ts";
import { sayDay, sayReason } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import type { AwayShown } from "./page.tsx";

/** The times away of this year that are recorded: "Away since November 16: medical leave". */
export const awayIn = (
  { file, employee, edition, may, today }: FileRequest,
  { firstDay, lastDay }: FileRequest["cycle"],
): readonly AwayShown[] =>
  absencesOf(file.events).flatMap(({ absence, reason, start, end }): readonly AwayShown[] => {
    const [from, to] = [day(start), end === undefined ? undefined : day(end)];
    if (compareDays(from, lastDay) > 0 || (to && compareDays(to, firstDay) < 0)) return [];
    const days = to
      ? `from ${sayDay(from, "plain", today)} to ${sayDay(to, "plain", today)}`
      : `since ${sayDay(from, "plain", today)}`;
    const words = `Away ${days}: ${sayReason(reason, edition)}`;
    const returns = to === undefined && may("record-absence");
    return [{ words, ...(returns ? { href: `/files/${employee.id}/absence/${absence}` } : {}) }];
  });
