import { capital, sayDay } from "../../wording/index.ts";
import { quoted, type IssuedDocument } from "../../documents/index.ts";
import type { FileRequest } from "../../web/index.ts";
import {
  Acts,
  DocList,
  Facts,
  Head,
  LinkButton,
  NoteItem,
  Notice,
  Panel,
  Section,
  Split,
} from "../../web/kit/index.ts";
import { AgreementOnObservations } from "../agreement-says.tsx";
import { AttachedFiles } from "../attachments/attached-files.tsx";
import type { Attachment } from "../attachments/store.ts";
import { observationConferences } from "../events.ts";
import { conferenceName, kindOf, ObservationCrumbs, observationPath, whenAndWhere } from "../observation-page.tsx";
import { sayTimeOfDay } from "../say-time-of-day.ts";
import { conferenceOf, sharedAttachments, sharedNotes, type Observation } from "../state.ts";
import { clockOf } from "../write-notes/note-list.tsx";

interface Props {
  readonly request: FileRequest;
  readonly observation: Observation;
  readonly report: IssuedDocument | undefined;
  readonly attachments: readonly Attachment[];
}

const done: Readonly<Record<string, string>> = {
  held: "It is recorded as held.",
  conference: "The conference is recorded.",
  shared: "The notes are shared. Both of you read the same words.",
};

export function ObservationPage(props: Props) {
  const { request, observation, attachments } = props;
  const { employee, query, today } = request;
  const { held, calledOff } = observation;
  const given = sharedAttachments(observation);
  const recorded = done[query.get("done") ?? ""];
  return (
    <>
      <ObservationCrumbs request={request} observation={observation} />
      <Head title={`${kindOf(observation)} of ${employee.name}`} lead={whenAndWhere(observation, today)} />
      {recorded === undefined ? null : <Notice kind="recorded" title={recorded} announce />}
      {calledOff ? (
        <Notice kind="check" title="It was called off.">
          {calledOff.body.reason}
        </Notice>
      ) : null}
      {observation.announced || held ? null : (
        <Notice kind="check" title="It is not announced: only you see this page.">
          It stands in the file of {employee.name} from the moment you record it as held.
        </Notice>
      )}
      <Split
        aside={
          <>
            <AgreementOnObservations request={request} />
            <AttachedFiles
              request={request}
              observation={observation}
              attachments={attachments.filter(({ id }) => given.some(({ attachment }) => attachment === id))}
            />
          </>
        }
      >
        <Facts facts={factsOf(props)} rows />
        <NextSteps {...props} />
        <SharedNotes {...props} />
      </Split>
    </>
  );
}

const factsOf = ({ request, observation, report }: Props) => {
  const { held, observer, announced, preConferenceOn } = observation;
  const talks = observationConferences.flatMap((meeting) => {
    const talk = conferenceOf(observation, meeting);
    const planned =
      meeting === "pre-observation" && preConferenceOn ? `Planned for ${sayDay(preConferenceOn, "full")}` : "";
    if (!talk && planned === "") return [];
    const words = talk
      ? `${talk.day ? sayDay(talk.day, "full") : "Day not known"}${talk.body.words === "" ? "" : `. ${talk.body.words}`}`
      : planned;
    const notes = talk?.body.evidence ?? [];
    return [
      {
        term: capital(conferenceName(meeting, request)),
        words:
          notes.length === 0 ? (
            words
          ) : (
            <>
              {words}
              <ul class="terms">
                {notes.map(({ note, words: said, source }) => (
                  <li key={`${note} ${said}`}>
                    {quoted(said)}
                    <small>{source}</small>
                  </li>
                ))}
              </ul>
            </>
          ),
      },
    ];
  });
  return [
    { term: "Observer", words: request.name(observer) },
    { term: "Announced", words: announced ? "Yes" : "No" },
    ...(held
      ? [
          {
            term: "Held",
            words: `${sayTimeOfDay(held.body.from)} to ${sayTimeOfDay(held.body.to)}, ${held.body.minutes} minutes`,
          },
        ]
      : []),
    ...(held?.lateReason === undefined ? [] : [{ term: "Entered later because", words: held.lateReason }]),
    ...talks,
    ...(report
      ? [
          {
            term: "Report",
            words: <a href={`/files/${request.employee.id}/documents/${report.id}`}>Read the observation report</a>,
          },
        ]
      : []),
  ];
};

/** What the observer does next, the likeliest first. */
function NextSteps({ request, observation, report }: Props) {
  const { viewer, today } = request;
  if (viewer.person.id !== observation.observer || observation.calledOff) return null;
  const path = observationPath(request, observation);
  const { held, announced, on } = observation;
  const isDay = on !== undefined && Temporal.PlainDate.compare(on, today) <= 0;
  const steps = [
    ...(held && !report ? [{ href: `${path}/report`, label: "Write the observation report" }] : []),
    ...(!held && isDay ? [{ href: `${path}/notes`, label: "Write notes" }] : []),
    ...(held || !isDay ? [] : [{ href: `${path}/hold`, label: "Record it as held" }]),
    ...(held && !conferenceOf(observation, "post-observation")
      ? [{ href: `${path}/conference`, label: `Record the ${conferenceName("post-observation", request)}` }]
      : []),
    ...(!held && announced && !conferenceOf(observation, "pre-observation")
      ? [{ href: `${path}/conference`, label: `Record the ${conferenceName("pre-observation", request)}` }]
      : []),
    ...(held || !isDay
      ? [{ href: `${path}/notes`, label: held ? "Go through your notes" : "Open the page for notes" }]
      : []),
    ...(held ? [{ href: `${path}/share`, label: "Share your notes" }] : []),
    ...(held ? [] : [...(isDay ? [] : [{ href: `${path}/hold`, label: "Record it as held" }])]),
    ...(!held && announced ? [{ href: `${path}/call-off`, label: "Call it off" }] : []),
  ];
  return (
    <Panel heading="What you can do now">
      <Acts>
        {steps.map(({ href, label }, at) => (
          <LinkButton key={href + label} kind={at === 0 ? "primary" : "second"} href={href}>
            {label}
          </LinkButton>
        ))}
      </Acts>
    </Panel>
  );
}

function SharedNotes({ request, observation }: Props) {
  const notes = sharedNotes(observation).toSorted((a, b) => a.at.localeCompare(b.at));
  if (notes.length === 0)
    return observation.held ? (
      <p class="soft">
        {request.viewer.person.id === observation.observer
          ? "You have not shared your notes."
          : "No notes have been shared."}
      </p>
    ) : null;
  const last = observation.shared.at(-1);
  return (
    <Section
      heading="Notes that were shared"
      lead={
        last
          ? `Shared ${last.day ? sayDay(last.day, "full") : ""} by ${request.name(last.by.person)}, word for word.`
          : ""
      }
    >
      <ol class="notes">
        {notes.map(({ note, at, text, tags }) => (
          <NoteItem
            key={note}
            note={{
              id: note,
              at,
              text,
              struck: false,
              heads: [],
              texts: [],
              tags: tags.map(({ tag, focus, words }) => ({
                id: tag,
                focus: `${focus.kind}:${focus.code}`,
                label: `${focus.code} ${focus.title}`,
                words,
              })),
            }}
            clock={clockOf(at)}
            where=""
          />
        ))}
      </ol>
      {observation.shared.length > 1 ? (
        <DocList
          items={observation.shared.map(({ id, day, body }) => ({
            title: `Shared ${day ? sayDay(day, "full") : ""}`,
            note: `${body.notes.length} notes`,
            key: id,
          }))}
        />
      ) : null}
    </Section>
  );
}
