import { Button, FileField, NoteItem, Stack, TwoTexts, type NoteShown } from "../kit/index.ts";

const note: NoteShown = {
  id: "sample",
  at: "2026-11-16T16:33:00Z",
  text: "Moves two children to the carpet group after reading their slates.",
  struck: false,
  heads: [],
  texts: [],
  tags: [{ id: "tag", focus: "indicator:4.2", label: "4.2 Next steps", words: "" }],
};

/** Notes written in a classroom, as kept and as met from two devices, and a file that comes with them. */
export function NotesSample() {
  return (
    <Stack>
      <ol class="notes">
        <NoteItem note={note} clock={["10:33", "a.m."]} where="on server" />
        <NoteItem note={{ ...note, id: "struck", struck: true, tags: [] }} clock={["10:29", "a.m."]} where="" />
        <NoteItem note={{ ...note, id: "two", tags: [] }} clock={["10:24", "a.m."]} where="on this phone">
          <TwoTexts
            texts={[
              { id: "one", heading: "Written 10:24 a.m.", words: "Transition from reading: 3 minutes." },
              { id: "other", heading: "Written 10:41 a.m.", words: "Transition from reading: 3 minutes 40." },
            ]}
            choose={() => (
              <Button kind="second" small type="button">
                Keep this text
              </Button>
            )}
          />
        </NoteItem>
      </ol>
      <FileField name="sample-file" label="A photo, a PDF or a text" optional />
    </Stack>
  );
}
