export type CoachNote = {
  /** Characters of the text it is about, the second not included. */
  span: readonly [from: number, to: number];
  /** One sentence: what could be read two ways, and what to add. */
  says: string;
};

/** A text with the words at issue highlighted and numbered as its notes are. Where marks overlap, the first one holds. */
export function MarkedText({ text, notes }: { text: string; notes: readonly CoachNote[] }) {
  const marks = marksOf(notes);
  const last = marks.at(-1)?.to ?? 0;
  return (
    <p class="record">
      {marks.map(({ from, to, numbers }, at) => (
        <span key={from}>
          {text.slice(marks[at - 1]?.to ?? 0, from)}
          <mark class="marked">{text.slice(from, to)}</mark>
          <span class="ref">
            <span class="vh">note </span>
            {numbers.join(", ")}
          </span>
        </span>
      ))}
      {text.slice(last)}
    </p>
  );
}

type Mark = { from: number; to: number; numbers: readonly number[] };

function marksOf(notes: readonly CoachNote[]): readonly Mark[] {
  const marks: Mark[] = [];
  notes.forEach(({ span: [from, to] }, at) => {
    const before = marks.at(-1);
    const number = at + 1;
    if (before !== undefined && from < before.to)
      marks[marks.length - 1] = { ...before, numbers: [...before.numbers, number] };
    else marks.push({ from, to, numbers: [number] });
  });
  return marks;
}

/** The notes of the same numbers. The list is ordered, so each keeps its number for those who hear it. */
export function CoachNotes({ notes }: { notes: readonly CoachNote[] }) {
  return (
    <div class="coach-note">
      <ol class="stack-s small">
        {notes.map(({ span, says }, at) => (
          <li key={`${String(span[0])}-${String(at)}`}>{says}</li>
        ))}
      </ol>
      <p class="tiny soft">Whoever writes the words decides. Nothing here is kept, and nothing waits for it.</p>
    </div>
  );
}
