import { schoolYearOf } from "../../calendar/index.ts";
import type { Edition, PersonAttributes } from "../../policy/index.ts";
import type { Post } from "../../roster/index.ts";
import { definePage, type App, type Mount, type PageRequest } from "../../web/index.ts";
import { Head } from "../../web/kit/index.ts";
import { sayCovers } from "../../wording/index.ts";
import { capital } from "../counting-words.ts";
import type { DeskParts } from "../parts.ts";
import { ProcessesPage, type ListedProcess } from "./processes-page.tsx";
import { ProcessPage } from "./page.tsx";
import { processOf } from "./view-model.ts";

/** The editions in force today that cover somebody. */
const inForce = (app: App): readonly Edition[] => {
  const library = app.policies();
  const today = app.today();
  return [...new Set(library.all().map(({ policy }) => policy))].flatMap((policy) => {
    const edition = library.inForce(policy, today);
    return edition && Object.values(edition.covers).some((values) => values.length > 0) ? [edition] : [];
  });
};

const attributesOf = ({ unit, jobClass, title, attributes }: Post): PersonAttributes => ({
  ...attributes,
  ...{ unit, title, "job-class": jobClass },
});

/** Policies that cover the reader or someone they supervise. */
const ownPolicies = ({ app, viewer }: PageRequest): ReadonlySet<string> => {
  const { roster, person } = viewer;
  const today = app.today();
  const people = [person.id, ...roster.reportsOf(person.id, today)];
  const posts = people.flatMap((id) => roster.postsOf(id, today));
  const covering = posts.map((post) => app.policies().covering(attributesOf(post), schoolYearOf(today), today));
  return new Set(covering.flatMap((found) => (found.covering === "one" ? [found.edition.policy] : [])));
};

const listed = (edition: Edition): ListedProcess => ({
  title: edition.title,
  href: `/process/${edition.policy}`,
  covers: capital(sayCovers(edition)),
});

/** Know your process: every unit's, and one in full. */
export const processRoutes = ({ forms }: DeskParts): readonly Mount[] => [
  definePage("/process", (request) => {
    const own = ownPolicies(request);
    const all = inForce(request.app);
    return {
      title: "Know your process",
      current: "agreements",
      page: (
        <ProcessesPage
          own={all.filter(({ policy }) => own.has(policy)).map(listed)}
          others={all.filter(({ policy }) => !own.has(policy)).map(listed)}
        />
      ),
    };
  }),
  definePage("/process/:policy", ({ app, params, viewer }) => {
    const today = app.today();
    const edition = inForce(app).find(({ policy }) => policy === params["policy"]);
    if (!edition)
      return {
        title: "There is no such process",
        current: "agreements",
        status: 404,
        page: <Head title="There is no such process" lead="No agreement of that name is in force today." />,
      };
    const group = viewer.roster.postsOf(viewer.person.id, today)[0]?.staffGroup;
    const year = schoolYearOf(today);
    const process = processOf({ edition, year, calendars: app.calendars(group), forms: forms(), today });
    return {
      title: process.title,
      current: "agreements",
      page: <ProcessPage process={process} office={app.district.office} />,
    };
  }),
];
