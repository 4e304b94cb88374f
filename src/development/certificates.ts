import { compareDays, day, type Day } from "../calendar/index.ts";
import type { Person } from "../roster/index.ts";
import type { CertificateRecorded, CertificateStep, Recorded } from "./events.ts";
import type { Development } from "./state.ts";

/** One certificate as it stands: since when and until when it runs, and what was earned toward its renewal. */
export interface CertificateLine {
  readonly name: string;
  /** When it was last issued, renewed or advanced to; undefined where only the staff list knows of it. */
  readonly since: Day | undefined;
  readonly expires: Day | undefined;
  readonly how: CertificateStep | "staff-list";
  /** Credits asked for the next renewal, where the office recorded them. */
  readonly needed: number | undefined;
  /** Sum of the coursework that counts toward it since `since`, in credits. */
  readonly credits: number;
  readonly coursework: readonly Recorded<"CourseworkRecorded">[];
  /** Every entry about it, oldest first. */
  readonly history: readonly Recorded<"CertificateRecorded">[];
  /** Whether another one took its place. */
  readonly replaced: boolean;
}

/** Certificates are told apart by name; capitals and spaces do not matter. */
export const certificateKey = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, " ");

/** Hundredths are added, so that halves and thirds of credits never drift. */
export const sumOfCredits = (courses: readonly { readonly body: { readonly credits: number } }[]): number =>
  courses.reduce((sum, { body }) => sum + Math.round(body.credits * 100), 0) / 100;

/** Whether a course counts for a certificate: it names it, or names none and there is only one. */
const countsToward = (named: string | undefined, key: string, alone: boolean): boolean =>
  named === undefined ? alone : certificateKey(named) === key;

/** Every certificate the office recorded, and the staff list's where nothing newer is known of it; those replaced last. */
export const certificatesOf = (
  { certificates, coursework }: Pick<Development, "certificates" | "coursework">,
  person: Pick<Person, "certificate" | "certificateExpires">,
): readonly CertificateLine[] => {
  const named = Map.groupBy(certificates, ({ body }) => certificateKey(body.name));
  const replaced = new Set(
    certificates.flatMap(({ body }) => (body.from === undefined ? [] : [certificateKey(body.from)])),
  );
  const listed = person.certificate?.trim() ?? "";
  const names = new Map([
    ...(listed === "" ? [] : [[certificateKey(listed), listed] as const]),
    ...[...named].map(([key, history]) => [key, history.at(-1)?.body.name ?? key] as const),
  ]);
  const standing = [...names.keys()].filter((key) => !replaced.has(key));
  return [...names]
    .map(([key, name]): CertificateLine => {
      const history = named.get(key) ?? [];
      const last = history.at(-1)?.body;
      const since = last && day(last.issued);
      const own = coursework.filter(
        (course) =>
          countsToward(course.body.certificate, key, standing.length === 1 && standing[0] === key) &&
          (since === undefined || compareDays(course.day ?? course.recordedOn, since) >= 0),
      );
      return {
        name,
        since,
        expires: expiryOf(
          last,
          listed !== "" && certificateKey(listed) === key ? person.certificateExpires : undefined,
        ),
        how: last?.how ?? "staff-list",
        needed: last?.credits,
        credits: sumOfCredits(own),
        coursework: own,
        history,
        replaced: replaced.has(key),
      };
    })
    .toSorted((a, b) => Number(a.replaced) - Number(b.replaced));
};

/** The later of what the office recorded and what the staff list says: an import may know of a renewal first. */
const expiryOf = (last: CertificateRecorded | undefined, listed: Day | undefined): Day | undefined => {
  const recorded = last?.expires === undefined ? undefined : day(last.expires);
  if (!recorded || !listed) return recorded ?? listed;
  return compareDays(listed, recorded) > 0 ? listed : recorded;
};
