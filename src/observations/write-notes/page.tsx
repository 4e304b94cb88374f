import type { FileRequest } from "../../web/index.ts";
import {
  Button,
  Checkboxes,
  Form,
  Head,
  LinkButton,
  Panel,
  Section,
  Split,
  TextArea,
  type NotesState,
} from "../../web/kit/index.ts";
import { AgreementOnObservations } from "../agreement-says.tsx";
import { AttachedFiles } from "../attachments/attached-files.tsx";
import type { Attachment } from "../attachments/store.ts";
import { kindOf, ObservationCrumbs, observationPath, whenAndWhere } from "../observation-page.tsx";
import type { Observation } from "../state.ts";
import { NoteList } from "./note-list.tsx";

export interface WriteNotesProps {
  readonly request: FileRequest;
  readonly observation: Observation;
  readonly state: NotesState;
  readonly attachments: readonly Attachment[];
  readonly open: string | undefined;
  /** What was typed and is to be put right: in the new note, in the open one, or with a file. */
  readonly typed: string;
  readonly error: Partial<Readonly<Record<"new" | "open" | "file", string>>>;
}

/** Notes while one watches: one field, one button, what was written so far. The script takes this part over. */
export function WriteNotesPage({ request, observation, state, attachments, open, typed, error }: WriteNotesProps) {
  const { employee, viewer, app } = request;
  return (
    <>
      <ObservationCrumbs request={request} observation={observation} here="Notes" />
      <Head
        title={`Notes: ${employee.name}`}
        lead={`${kindOf(observation)}, ${whenAndWhere(observation, request.today)}`}
      />
      <Split
        label="Before you leave"
        aside={
          <>
            <Panel heading="Before you leave">
              <div class="stack-s">
                <p class="small">
                  {observation.held
                    ? `It is recorded: ${observation.held.body.minutes} minutes.`
                    : "Record when it began and when it ended. The minutes are counted from that."}
                </p>
                <LinkButton
                  kind="second"
                  wide
                  href={`${observationPath(request, observation)}${observation.held ? "" : "/hold"}`}
                >
                  {observation.held ? "Go to the observation" : "Record it as held"}
                </LinkButton>
              </div>
            </Panel>
            <AttachedFiles
              request={request}
              observation={observation}
              attachments={attachments.filter(({ putAwayAt }) => putAwayAt === undefined)}
              error={error.file}
              editable
            />
            <AgreementOnObservations request={request} facts={["observation-held", "post-observation"]} />
            <Panel heading="What becomes of these notes">
              <p class="small">
                They are yours until you share them. What you rely on later is given to {employee.name} word for word,
                with its time.
              </p>
            </Panel>
          </>
        }
      >
        <div id="notes-desk" class="stack-l" data-worker={app.asset("notes-worker.js")}>
          <Form
            action={state.send}
            hidden={{ csrf: viewer.session.csrf, once: app.newId(), revision: "0", act: "add" }}
          >
            <div class="composer">
              <TextArea
                name="text"
                id="new-note"
                label="What you see and hear"
                hint="Words and numbers, as they come. Leave out students’ names."
                rows={3}
                value={error.open === undefined ? typed : ""}
                error={error.new}
              />
              <details>
                <summary>Tag it while you write</summary>
                <Checkboxes
                  name="tag"
                  id="new-tag"
                  label="It shows something of"
                  optional
                  options={state.matters.map(({ key, label }) => ({ value: key, label }))}
                />
              </details>
              <Button wide>Keep this note</Button>
            </div>
          </Form>
          <Section heading="Notes so far" aside={String(state.notes.filter(({ struck }) => !struck).length)}>
            <NoteList request={request} state={state} open={open} error={error.open} typed={typed} />
          </Section>
        </div>
      </Split>
      <script
        type="application/json"
        id="notes-state"
        // Nothing in it can end the element: "<" is written as an escape.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(state).replaceAll("<", "\\u003c") }}
      />
      <script type="module" src={app.asset("notes.js")} />
    </>
  );
}
