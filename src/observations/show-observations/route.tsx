import { sayDay } from "../../wording/index.ts";
import { defineFilePage, type FileRequest, type Mount } from "../../web/index.ts";
import { Acts, DocList, Empty, Head, LinkButton, Section, Split } from "../../web/kit/index.ts";
import { AgreementOnObservations } from "../agreement-says.tsx";
import { kindOf, ObservationCrumbs, observationPath, observationsFor, observationsPath } from "../observation-page.tsx";
import type { ObservationParts } from "../parts.ts";
import type { Observation } from "../state.ts";

/** The observations of a file, as far as the reader may know of them. */
export const route = ({ observations }: Pick<ObservationParts, "observations">): Mount =>
  defineFilePage({
    path: "/observations",
    permission: "see-file",
    looks: () => "the observations",
    show: async (request) => ({
      title: `Observations: ${request.employee.name}`,
      current: "people",
      page: <ObservationsPage request={request} all={await observationsFor(request, observations)} />,
    }),
  });

const stateOf = (observation: Observation, request: FileRequest): string => {
  const { held, calledOff, on, announced, observer, shared } = observation;
  const day = on ? sayDay(on, "full", request.today) : "day not known";
  const who = request.name(observer);
  if (held)
    return `Held ${day}, ${held.body.minutes} minutes, by ${who}.${shared.length > 0 ? " Notes are shared." : ""}`;
  if (calledOff) return `Called off. It was planned for ${day}.`;
  return announced ? `Planned for ${day}. ${who} observes.` : `Not announced: only you see this. ${day}.`;
};

function ObservationsPage({ request, all }: { readonly request: FileRequest; readonly all: readonly Observation[] }) {
  const { employee, may, viewer } = request;
  const path = observationsPath(request);
  const own = viewer.person.id === employee.id;
  const newest = all.toReversed();
  const list = (items: readonly Observation[]) => (
    <DocList
      items={items.map((observation) => ({
        title: `${kindOf(observation)}${observation.setting === "" ? "" : `, ${observation.setting}`}`,
        href: observationPath(request, observation),
        note: stateOf(observation, request),
      }))}
    />
  );
  const coming = newest.filter(({ held, calledOff }) => !held && !calledOff);
  const over = newest.filter(({ held, calledOff }) => held ?? calledOff);
  return (
    <>
      <ObservationCrumbs request={request} />
      <Head
        title={own ? "Observations of your work" : `Observations of ${employee.name}`}
        lead="When they are, what was talked over, and the notes that were shared."
      />
      <Split
        aside={
          <>
            {may("observe") || may("see-observation") ? (
              <p>
                <a href={`${path}/evidence`}>What is shown for each matter, and what is not yet</a>
              </p>
            ) : null}
            <AgreementOnObservations request={request} />
          </>
        }
      >
        {may("plan-observation") ? (
          <Acts>
            <LinkButton href={`${path}/plan`}>Plan an observation</LinkButton>
            <LinkButton kind="second" href={`${path}/prepare`}>
              Observe without announcing it
            </LinkButton>
          </Acts>
        ) : null}
        {coming.length > 0 ? <Section heading="To come">{list(coming)}</Section> : null}
        {over.length > 0 ? <Section heading="Held">{list(over)}</Section> : null}
        {all.length > 0 ? null : (
          <Empty title="No observation is on record">
            {own
              ? "One that is planned with you appears here as soon as it is planned."
              : "Plan one, or begin one now."}
          </Empty>
        )}
      </Split>
    </>
  );
}
