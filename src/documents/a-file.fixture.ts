import { day } from "../calendar/index.ts";
import {
  openCaseFile,
  type CaseFile,
  type DecisionContext,
  type NewEvent,
  type RecordedEvent,
} from "../casefile/index.ts";
import type { Finding, Role } from "../policy/index.ts";
import type { DocumentEventBodies, DocumentEventType, DocumentIssued } from "./events.ts";
import { anEdition } from "./edition.fixture.ts";
import { factsFrom } from "./facts.ts";
import type { FrozenDocument } from "./frozen.ts";

export const supervisor = { person: "quade", role: "supervisor" as Role };
export const employee = { person: "abara", role: "employee" as Role };

/** An event as a file would hold it. Revisions count in the order given by `aFile`. */
export const anEvent = <Type extends DocumentEventType>(
  type: Type,
  body: DocumentEventBodies[Type],
  on: string | undefined,
  more: Partial<RecordedEvent> = {},
): RecordedEvent => ({
  id: `${type}-${on ?? "unknown"}`,
  type,
  day: on === undefined ? undefined : day(on),
  cycle: "c1",
  document: body.document,
  body,
  file: "abara",
  revision: 1,
  recordedAt: `${on ?? "2026-11-20"}T15:00:00Z`,
  recordedOn: day(on ?? "2026-11-20"),
  by: supervisor,
  salt: "salt",
  bodyHash: "bodyHash",
  previous: "previous",
  hash: "hash",
  ...more,
});

export const someWords = (more: Partial<FrozenDocument> = {}): FrozenDocument => ({
  title: "Developmental Data Form",
  document: "doc1",
  version: 1,
  form: { type: "ddf", id: "ddf@2026-07-01" },
  policy: "demo@2026-07-01",
  sections: [],
  ...more,
});

export const aSealed = (more: Partial<DocumentIssued> = {}): DocumentIssued => ({
  document: "doc1",
  type: "ddf",
  version: 1,
  frozen: someWords(),
  values: { problem: { problem: "Late on four Tuesdays." } },
  hash: "words-1",
  contents: { sections: { problem: { filled: true, whose: ["supervisor"] } }, parts: [] },
  focus: [{ kind: "indicator", code: "4.2", title: "Deciding what to teach next" }],
  states: [],
  ...more,
});

export const issued = (
  more: Partial<DocumentIssued> = {},
  on = "2026-11-09",
  event: Partial<RecordedEvent> = {},
): RecordedEvent => anEvent("DocumentIssued", aSealed(more), on, event);
export const received = (on: string | undefined = "2026-11-10", version = 1): RecordedEvent =>
  anEvent("DocumentReceived", { document: "doc1", version, how: "opened" }, on, { by: employee });

/** A file holding these events, in this order. */
export const aFile = (events: readonly RecordedEvent[] = []): CaseFile =>
  openCaseFile(
    "abara",
    events.map((event, at) => ({ ...event, revision: at + 1 })),
    [{ factsFrom }],
  );

/** What a decision may know; `findings` is what the agreement answers to whatever is proposed. */
export const aContext = (actor = supervisor, more: Partial<DecisionContext> = {}): DecisionContext => ({
  actor,
  today: day("2026-11-16"),
  edition: anEdition(),
  newId: () => "new-id",
  assess: () => [],
  wentOn: {},
  ...more,
});

/** A finding that bars the act. */
export const aBar = (effect: Finding["effect"] = "block"): Finding => ({
  id: "rule@act",
  rule: "rule",
  kind: "content",
  effect,
  source: [],
  settings: [],
  occasion: { kind: "act", id: "act", cycle: "c1", about: {} },
  who: [],
  asks: { key: "asks.content", with: {} },
  state: "blocked",
  answer: "no",
  because: [],
  missing: [],
  proof: [],
  phase: "before-plan",
});

/** The file once a decision's events are recorded. */
export const recorded = (event: NewEvent, actor = supervisor): RecordedEvent => ({
  ...event,
  id: `${event.type}-recorded`,
  file: "abara",
  revision: 99,
  recordedAt: "2026-11-16T15:00:00Z",
  recordedOn: day("2026-11-16"),
  by: actor,
  salt: "salt",
  bodyHash: "bodyHash",
  previous: "previous",
  hash: "hash",
});
