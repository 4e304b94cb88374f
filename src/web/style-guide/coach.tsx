import { CoachNotes, MarkedText, Stack, type CoachNote } from "../kit/index.ts";

const text = "Arrive on time each day.";
const notes: readonly CoachNote[] = [{ span: [7, 14], says: "“On time”: by what clock time, and who records it?" }];

/** Words that could be read two ways, marked and numbered, with the note of the same number. */
export function CoachSample() {
  return (
    <Stack>
      <MarkedText text={text} notes={notes} />
      <CoachNotes notes={notes} />
    </Stack>
  );
}
