import { documentsOf, latestVersion, type EvidenceChoice } from "../documents/index.ts";
import { sayDay } from "../wording/index.ts";
import type { CaseFile } from "../casefile/index.ts";

/** Kinds of papers that name something to improve. */
const naming: ReadonlySet<string> = new Set(["ddf", "plan", "observation-report", "summative", "mid-year"]);

/** Issued papers a development plan can point to, newest first: each by its title, its day and what it is about. */
export const papersIn = ({ file }: { readonly file: Pick<CaseFile, "events"> }): readonly EvidenceChoice[] =>
  [...documentsOf(file.events).values()]
    .filter(({ type }) => naming.has(type))
    .map((document): EvidenceChoice => {
      const { day, body } = latestVersion(document).issued;
      return {
        key: `paper:${document.id}`,
        observation: "",
        note: "",
        words: body.frozen.title,
        source: day ? `Issued ${sayDay(day, "long")}` : "Issued",
        focus: body.focus,
      };
    })
    .toReversed();
