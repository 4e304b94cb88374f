import type { NewEvent, Recorded, RecordedEvent } from "../casefile/index.ts";

/** Someone could not do a step and said so; the request's number leads to what was said. Days are ISO text. */
export type ProblemReported = NewEvent<
  "ProblemReported",
  { readonly request: number; readonly finding: string; readonly rule: string; readonly due?: string }
>;

/** Reported problems among all events of a file. */
export const problemsReported = (events: readonly RecordedEvent[]): readonly Recorded<ProblemReported>[] =>
  events.filter((event): event is Recorded<ProblemReported> => event.type === "ProblemReported");

/** Problems reported about one step of a file, oldest first. */
export const problemsOf = (events: readonly RecordedEvent[], finding: string): readonly Recorded<ProblemReported>[] =>
  problemsReported(events).filter(({ body }) => body.finding === finding);
