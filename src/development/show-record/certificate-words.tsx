import { sayDay } from "../../wording/index.ts";
import type { DocumentBlock } from "../../web/kit/index.ts";
import { sumOfCredits, type CertificateLine } from "../certificates.ts";
import { sayCredits } from "../saying.ts";
import type { Development } from "../state.ts";

const period = ({ since, expires, how }: CertificateLine): string => {
  const until = expires ? `until ${sayDay(expires, "long")}` : "with no day of expiry on record";
  if (!since) return `On the staff list, ${until}.`;
  const began = how === "renewed" ? "Renewed, valid" : how === "advanced" ? "Advanced to, valid" : "Valid";
  return `${began} from ${sayDay(since, "long")} ${until}.`;
};

const earned = ({ credits, needed, since, coursework }: CertificateLine): string => {
  const from = since ? "since it began" : "on record";
  if (needed !== undefined) return `${String(credits)} of ${sayCredits(needed)} earned ${from}.`;
  return coursework.length === 0 ? `No coursework counts toward it ${from}.` : `${sayCredits(credits)} earned ${from}.`;
};

/** Each certificate in a sentence or two, as it stands. */
export const certificateBlocks = (lines: readonly CertificateLine[]): readonly DocumentBlock[] =>
  lines.map((line) => ({
    kind: "paragraph",
    label: `${line.name}.`,
    text: line.replaced ? `${period(line)} Another certificate took its place.` : `${period(line)} ${earned(line)}`,
  }));

/** All coursework, oldest first, and its sum. */
export const courseworkBlocks = ({ coursework }: Pick<Development, "coursework">): readonly DocumentBlock[] =>
  coursework.length === 0
    ? []
    : [
        {
          kind: "table",
          caption: "Coursework with credits",
          columns: ["Course", "Where", "Completed", "Credits", "Counts toward"],
          rows: coursework.map(({ day, recordedOn, body }) => [
            body.course,
            body.institution,
            sayDay(day ?? recordedOn, "long"),
            String(body.credits),
            body.certificate ?? "",
          ]),
        },
        {
          kind: "note",
          text: `In all ${sayCredits(sumOfCredits(coursework))}, over ${String(coursework.length)} ${coursework.length === 1 ? "course" : "courses"}.`,
        },
      ];
