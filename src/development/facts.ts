import { happeningOf, type RecordedEvent } from "../casefile/index.ts";
import type { Fact } from "../policy/index.ts";
import {
  developmentEvents,
  developmentPlan,
  type CertificateRecorded,
  type CourseworkRecorded,
  type DraftShared,
  type PlanAffirmed,
  type RecordedDevelopmentEvent,
} from "./events.ts";

/** What a fact says besides its happening. */
export type Saying = Pick<Fact, "fact" | "is" | "ids">;

/** That the draft of a version is open to the supervisor. */
export const sharedFact = ({ document, version }: DraftShared): Saying => ({
  fact: "draft-shared",
  is: { document: developmentPlan, version },
  ids: { document },
});

/** One attested fact for each statement. */
export const affirmedFacts = ({
  document,
  version,
  statements,
}: PlanAffirmed): readonly (Saying & { rule: string })[] =>
  statements.map(({ rule }) => ({
    rule,
    fact: "attested",
    is: { statement: rule, as: "employee", document: developmentPlan, version },
    ids: { document },
  }));

/** A course with its credits. */
export const courseworkFact = ({ course, credits, certificate }: CourseworkRecorded): Saying => ({
  fact: "coursework-recorded",
  is: { title: course, credits, ...(certificate === undefined ? {} : { certificate }) },
  ids: {},
});

/** A renewal or advancement; the first entry of a certificate is none. */
export const renewedFact = ({ name, how }: CertificateRecorded): Saying | undefined =>
  how === "entered" ? undefined : { fact: "certificate-renewed", is: { certificate: name, how }, ids: {} };

const sayings = (event: RecordedDevelopmentEvent): readonly (Saying & { readonly rule?: string })[] => {
  switch (event.type) {
    case "DevelopmentDraftShared":
      return [sharedFact(event.body)];
    case "DevelopmentPlanAffirmed":
      return affirmedFacts(event.body);
    case "CourseworkRecorded":
      return [courseworkFact(event.body)];
    case "CertificateRecorded":
      return [renewedFact(event.body) ?? []].flat();
    case "DevelopmentOutcomeRecorded":
      return [];
  }
};

/** What rules may know of development, from a file's standing events. The plan itself is a document's fact. */
export const factsFrom = (events: readonly RecordedEvent[]): readonly Fact[] =>
  developmentEvents(events).flatMap((event) =>
    sayings(event).map(({ rule, ...said }): Fact => {
      const happening = happeningOf(event);
      return {
        ...happening,
        ...said,
        id: rule === undefined ? happening.id : `${happening.id}/${rule}`,
        ids: { cycle: event.cycle, ...said.ids },
      };
    }),
  );
