import { addDays, isUnknown, type Calendars, type Day } from "../../calendar/index.ts";
import { dataForm, discuss, talk } from "../acts-of-concern.ts";
import type { Act } from "../story.ts";
import type { ToldFile } from "../told-file.ts";
import type { Chance } from "./chance.ts";

export interface LifeAct {
  readonly on: Day;
  readonly act: Act;
}

/** Whether the agreement of a file speaks of a paper at all. */
const speaksOf = ({ edition }: ToldFile, word: string): boolean =>
  edition.rules.some(({ parameters }) => JSON.stringify(parameters).includes(`"${word}"`));

const codeIn = (file: ToldFile, chance: Chance): string => chance.pick(file.parts.rubric(file.edition), "concern").code;

/** A concern about one matter: talked over, and for some of them written on a data form some weeks later. */
const concern = (chance: Chance): readonly ((file: ToldFile) => Promise<void>)[] => [
  async (file) => {
    if (speaksOf(file, "ddf"))
      await talk(
        codeIn(file, chance),
        "We talked about records that came late twice this month, and what would help.",
      )(file);
  },
  async (file) => {
    if (!speaksOf(file, "ddf")) return;
    const day = file.today.toString();
    await dataForm({
      focus: codeIn(file, chance),
      problem: "Records of three weeks were missing when they were looked for.",
      evidence: [["The log has no entry for three weeks in a row.", day]],
      conversation: "We talked about it four weeks ago and agreed to look again.",
      expectation: "Each week is entered by Friday.",
      next: "We look at the log together in a month.",
    })(file);
  },
  async (file) => {
    if (speaksOf(file, "ddf")) await discuss("ddf")(file);
  },
];

/** What happens in a year besides the agreement's own steps: for one in nine a concern, on its way to being settled. */
export const lifeOf = (
  chance: Chance,
  { from, calendars }: { readonly from: Day; readonly calendars: Calendars },
): readonly LifeAct[] => {
  const after = (count: number): Day => {
    const day = addDays(calendars, from, { count, unit: "work-days" }, "after");
    return isUnknown(day) ? from.add({ days: count }) : day;
  };
  if (chance.share("concern") > 0.11) return [];
  const begins = 30 + chance.number(60, "concern-day");
  return concern(chance).map((act, at) => ({ on: after(begins + at * 18), act }));
};
