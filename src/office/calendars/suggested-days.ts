import { suggestedHolidays, type CalendarData, type SchoolYear, type SuggestedHoliday } from "../../calendar/index.ts";
import { yearRows } from "./year-rows.ts";

export interface Suggested {
  readonly holiday: SuggestedHoliday;
  /** ISO day observed; also its field's name. */
  readonly day: string;
  readonly stands: "open" | "given" | "refused";
}

/** The usual public holidays of a school year, and which of them the calendar gives already or refused before. */
export const suggestedDays = (data: CalendarData, year: SchoolYear): readonly Suggested[] => {
  const { daysOff } = yearRows(data, year);
  const refused = new Set(data.refused ?? []);
  return suggestedHolidays(year, data.yearBeginsOn).map((holiday) => {
    const day = holiday.day.toString();
    const given = daysOff.some((off) => off.day <= day && day <= (off.to ?? off.day));
    return { holiday, day, stands: given ? "given" : refused.has(day) ? "refused" : "open" };
  });
};
