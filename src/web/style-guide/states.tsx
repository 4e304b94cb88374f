import { Sheet, StateTag, Table, type State } from "../kit/index.ts";

const meanings: readonly (readonly [State, string, string])[] = [
  ["done", "Done", "The fact is recorded. Name, day and proof follow."],
  [
    "done-late",
    "Done late by 2 work days",
    "Recorded after its day. The reason stands beside it, and it stays visible.",
  ],
  ["done-otherwise", "Done otherwise", "Another recorded fact counts as this one, and the clause says so."],
  ["due", "Due Friday, Dec 4", "Asked of someone, and near. The day is always written."],
  ["later", "Due Mar 12", "Asked of someone, and not near yet."],
  ["overdue", "Overdue by 3 work days", "Its day has passed and nothing is recorded. The same for either side."],
  ["open", "Open, but not owed", "A right someone may use, such as a response window."],
  ["blocked", "Blocked by the agreement", "The agreement bars the act. The clause and the way on come with it."],
  ["not-needed", "Not needed", "The rule does not apply here, and why."],
  ["cannot-say", "Cannot say yet", "A fact is missing; it says which."],
  ["not-in-file", "Not in the file", "A clause needs it and the file has none. Not a reproach."],
  ["draft", "Draft, open to both", "The words may still change."],
  ["issued", "Issued, version 1", "The words are closed."],
];

export function StatesSample() {
  return (
    <Sheet>
      <Table
        caption="States"
        columns={[{ heading: "As shown" }, { heading: "What it says" }]}
        rows={meanings.map(([state, words, says]) => [<StateTag key={state} state={state} words={words} />, says])}
      />
    </Sheet>
  );
}
