import { schoolYearOf } from "../../calendar/index.ts";
import type { PersonAttributes, PolicyLibrary } from "../../policy/index.ts";
import type { Post } from "../../roster/index.ts";
import { sayYear } from "../dated.ts";
import type { Asking, ReadFile } from "../read-file.ts";
import type { Owed } from "./owed.ts";

const attributesOf = ({ unit, jobClass, attributes }: Post): PersonAttributes => ({
  ...attributes,
  unit,
  "job-class": jobClass,
});

/** What the personnel office has to settle: people whom no agreement covers or several do, and years not opened yet. */
export const owedByTheOffice = (
  files: readonly ReadFile[],
  { person, roster, today }: Asking,
  library: PolicyLibrary,
): readonly Owed[] => {
  if (!roster.officesOf(person, today).includes("personnel")) return [];
  const year = schoolYearOf(today);
  return files.flatMap(({ employee, post, file }): readonly Owed[] => {
    if (!post || file.cycles.some(({ schoolYear }) => schoolYear === year)) return [];
    const base = {
      side: "mine",
      whom: employee.name,
      about: post.title,
      // A file without a year has no page yet: the way leads to the person's line.
      person: { name: employee.name, href: `/people?name=${encodeURIComponent(employee.name)}` },
    } as const;
    const covering = library.covering(attributesOf(post), year, today);
    if (covering.covering === "one")
      return [
        {
          ...base,
          group: "undated",
          href: `/office/years/${year}`,
          title: (whom) => `Open the year ${sayYear(year)} for ${whom}`,
          why: "Until then nothing can be recorded in the file. It pins the agreement that holds for the year.",
          bundle: `open ${year}`,
        },
      ];
    const why =
      covering.covering === "none"
        ? "No agreement in force says that it covers these posts. The post may be entered wrongly, or an agreement may be missing."
        : "More than one agreement says that it covers this post.";
    return [
      {
        ...base,
        group: "cannot-say",
        href: `/office/without-agreement/${year}`,
        title: (whom) => `Settle which agreement covers ${whom}`,
        why,
        bundle: `cover ${covering.covering}`,
      },
    ];
  });
};
