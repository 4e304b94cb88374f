import { differences, type FrozenDocument } from "../../documents/index.ts";
import { frozenText, stop } from "../../documents/pages.ts";

/** What changed in one section from one version to the next, in a sentence or two. */
export interface SectionChange {
  readonly section: string;
  readonly words: string;
}

const most = 3;
const quoted = (words: string): string => (words === "" ? "nothing" : `“${words}”`);

/** How two texts of one section differ, in words; undefined where they are the same. */
const sayChange = (was: string, is: string): string | undefined => {
  const places = differences(was, is);
  if (places.length === 0) return undefined;
  if (was.trim() === "") return "Written for the first time.";
  if (is.trim() === "") return "Left empty now.";
  const said = places.slice(0, most).map(({ mine, theirs }) => {
    if (mine === "") return `added ${quoted(theirs)}`;
    return theirs === "" ? `taken out ${quoted(mine)}` : `${quoted(mine)} became ${quoted(theirs)}`;
  });
  const more = places.length > most ? `; ${String(places.length - most)} more` : "";
  const words = `${said.join("; ")}${more}`;
  return stop(words.charAt(0).toUpperCase() + words.slice(1));
};

/** What the later version says otherwise, section by section, in the later version's order. */
export const changesBetween = (earlier: FrozenDocument, later: FrozenDocument): readonly SectionChange[] => {
  const before = new Map(earlier.sections.map((section) => [section.name, section]));
  const gone = earlier.sections.filter(({ name }) => later.sections.every((section) => section.name !== name));
  return [
    ...later.sections.flatMap((section) => {
      const old = before.get(section.name);
      const words = sayChange(old ? frozenText(old) : "", frozenText(section));
      return words === undefined ? [] : [{ section: section.title, words }];
    }),
    ...gone
      .filter((section) => frozenText(section) !== "")
      .map(({ title }) => ({ section: title, words: "No longer there." })),
  ];
};
