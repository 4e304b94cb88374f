import { decideHoldConference } from "../../evaluation/index.ts";
import { both } from "../acts-of-concern.ts";
import { adoptsPlan } from "../simulated/acts-of-growth.ts";
import { chanceOf } from "../simulated/chance.ts";
import type { Act, Story } from "../story.ts";
import type { ToldFile } from "../told-file.ts";

/** Nothing is in their files yet: whoever tries the demo begins there. */
const untouched: ReadonlySet<string> = new Set(["nadia-ferreira", "walter-pryce", "greta-simms"]);
/** Their development plans are still to be written. */
const unwritten: ReadonlySet<string> = new Set([
  ...untouched,
  ...["imani-roswell", "cora-mayfield", "corinne-abara", "gideon-marsh", "teodor-vance", "moses-atwater"],
]);

const asksFor = ({ edition }: ToldFile, word: string): boolean =>
  edition.rules.some(({ kind, parameters }) => kind === "duty" && JSON.stringify(parameters).includes(`"${word}"`));

const orientation: Act = async (file) => {
  if (!asksFor(file, "orientation")) return;
  await file.does("supervisor", decideHoldConference, {
    ...{ day: file.today, cycle: file.cycle.id, meeting: "orientation", with: both },
    words: "We went through the process of the year, its days and its forms.",
  });
};

const plan =
  (person: string): Act =>
  async (file) => {
    if (asksFor(file, "development-plan")) await adoptsPlan(chanceOf(person))(file);
  };

/** How a year begins for nearly everyone: the process is explained, and the development plan is written. */
export const yearBegins = (person: string): readonly Story[] => {
  if (untouched.has(person)) return [];
  const chance = chanceOf(person);
  return [
    {
      person,
      begins: ({ firstDay, current }) => firstDay(current),
      steps: () => [
        [3 + chance.number(9, "orientation"), orientation],
        ...(unwritten.has(person) ? [] : ([[20 + chance.number(14, "plan"), plan(person)]] as const)),
      ],
    },
  ];
};
