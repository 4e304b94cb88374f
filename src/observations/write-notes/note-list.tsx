import type { FileRequest } from "../../web/index.ts";
import {
  Button,
  Checkboxes,
  Form,
  LinkButton,
  NoteItem,
  Select,
  TextArea,
  TextField,
  TwoTexts,
  type NoteShown,
  type NotesState,
} from "../../web/kit/index.ts";
import { sayTimeOfDay } from "../say-time-of-day.ts";
import { clockTime } from "../say-note-time.ts";

export interface NoteListProps {
  readonly request: FileRequest;
  readonly state: NotesState;
  /** The note being changed, if any. */
  readonly open: string | undefined;
  /** What to put right in it, and what was typed there. */
  readonly error: string | undefined;
  readonly typed: string;
}

export const clockOf = (at: string): readonly [string, string] => {
  const [time = "", half = ""] = sayTimeOfDay(clockTime(at)).split(" ");
  return [time, half];
};

const tokens = ({ viewer, app }: FileRequest): Readonly<Record<string, string>> => ({
  csrf: viewer.session.csrf,
  once: app.newId(),
  revision: "0",
});

/** The notes as a page without scripts shows them: each can be opened for changing, tagging or removing. */
export function NoteList({ request, state, open, error, typed }: NoteListProps) {
  if (state.notes.length === 0) return <p class="soft">Nothing is written yet.</p>;
  return (
    <ol class="notes">
      {state.notes.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          clock={clockOf(note.at)}
          where="on server"
          acts={
            open === note.id ? null : (
              <LinkButton kind="plain" small href={`${state.send}?note=${note.id}#note-${note.id}`}>
                {note.struck ? "Bring it back" : note.tags.length === 0 ? "Add a tag or edit" : "Edit or tag"}
                <span class="vh">: note of {clockOf(note.at).join(" ")}</span>
              </LinkButton>
            )
          }
        >
          {note.texts.length > 0 && open !== note.id ? (
            <Choose request={request} state={state} note={note} />
          ) : open === note.id ? (
            <ChangeNote request={request} state={state} note={note} error={error} typed={typed} />
          ) : null}
        </NoteItem>
      ))}
    </ol>
  );
}

function Choose({ request, state, note }: { request: FileRequest; state: NotesState; note: NoteShown }) {
  return (
    <TwoTexts
      texts={note.texts.map(({ id, at, text, struck }) => ({
        id,
        heading: `Written ${clockOf(at).join(" ")}`,
        words: struck ? "Removed." : text,
      }))}
      choose={(id) => (
        <Form action={state.send} hidden={{ ...tokens(request), note: note.id }}>
          <Button kind="second" small name="act" value={`choose-${id}`}>
            Keep this text
          </Button>
        </Form>
      )}
    />
  );
}

function ChangeNote({
  request,
  state,
  note,
  error,
  typed,
}: {
  request: FileRequest;
  state: NotesState;
  note: NoteShown;
  error: string | undefined;
  typed: string;
}) {
  const joined =
    note.texts.length > 0
      ? note.texts
          .filter(({ struck }) => !struck)
          .map(({ text }) => text)
          .join("\n")
      : note.text;
  const passages = note.tags.filter(({ words }) => words !== "");
  return (
    <Form action={state.send} hidden={{ ...tokens(request), note: note.id }}>
      {note.heads.map((head) => (
        <input key={head} type="hidden" name="basis" value={head} />
      ))}
      <TextArea name="text" label="The note" rows={4} value={error === undefined ? joined : typed} error={error} />
      <Checkboxes
        name="tag"
        label="The whole note shows something of"
        optional
        values={note.tags.filter(({ words }) => words === "").map(({ focus }) => focus)}
        options={state.matters.map(({ key, label }) => ({ value: key, label }))}
      />
      {passages.length === 0 ? null : (
        <Checkboxes
          name="passage-kept"
          label="Passages that are tagged"
          values={passages.map(({ id }) => id)}
          options={passages.map(({ id, label, words }) => ({ value: id, label: `${label}: “${words}”` }))}
        />
      )}
      <TextField
        name="passage"
        label="Only a passage of it"
        hint="Copy the words of the note exactly, and choose what they show."
        optional
        value=""
      />
      <Select
        name="passage-of"
        label="What the passage shows"
        optional
        prompt="Choose one"
        options={state.matters.map(({ key, label }) => ({ value: key, label }))}
      />
      <div class="acts">
        <Button kind="second" small name="act" value="change">
          Keep the change
        </Button>
        {note.struck ? null : (
          <Button kind="plain" small name="act" value="strike">
            Remove this note
          </Button>
        )}
        <LinkButton kind="plain" small href={`${state.send}#note-${note.id}`}>
          Close
        </LinkButton>
      </div>
    </Form>
  );
}
