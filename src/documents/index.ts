/**
 * Documents: forms as data, drafts that keep everything, words frozen at issue, and what people did with them
 * (received, discussed, acknowledged, declined, answered). What a document must contain is the agreement's to say.
 */
export type * from "./draft-store.ts";
export type * from "./frozen.ts";
export { deliveries } from "./events.ts";
export type {
  Delivery,
  DocumentAcknowledged,
  DocumentDelivered,
  DocumentDiscussed,
  DocumentEvent,
  DocumentEventBodies,
  DocumentEventType,
  DocumentIssued,
  DocumentReceived,
  ResponseFiled,
  SignatureDeclined,
  StoredContents,
  StoredPart,
} from "./events.ts";
export { quoted, sayFoci, type EvidenceAsked, type EvidenceChoice, type FindEvidence } from "./evidence.ts";
export { documentEvents, type RecordedDocumentEvent } from "./recorded.ts";
export {
  documentsOf,
  latestVersion,
  receiptOf,
  receivedOn,
  stateOf,
  type DocumentState,
  type IssuedDocument,
  type IssuedVersion,
} from "./state.ts";
export { factsFrom } from "./facts.ts";
export { documentProjection } from "./project.ts";
export {
  isAnswer,
  picksOf,
  rowsOf,
  textOf,
  type FieldValue,
  type FormValues,
  type Row,
  type SectionValues,
} from "./values.ts";
export type { FormDefinition } from "./form/schema.ts";
export { formLibrary, type FormLibrary } from "./form/form-library.ts";
export { fitForm, type Agreement } from "./form/fit-form.ts";
export { putWords } from "./form/put-words.ts";
export { assignedForm } from "./form/assigned-form.ts";
export { focusChoices } from "./form/focus-choices.ts";
export {
  focusKey,
  type Column,
  type Field,
  type FocusChoice,
  type Form,
  type Option,
  type Section,
} from "./form/fitted-form.ts";
export { askedSections, isFor, type Asked, type CyclePerson, type DocumentKind } from "./form/asked-sections.ts";
export { shownFields, shownSections } from "./form/shown.ts";
export { cellName, readSection } from "./writing/read-section.ts";
export { checkValues, type FormError } from "./writing/check-values.ts";
export { contentsFrom, contentsOf, fociOf, isAnswered, statesOf, type Authors } from "./writing/contents.ts";
export { freeze, segmentsOf, type Freezing } from "./writing/freeze.ts";
export { checkCode, hashOf, seal, sealDraft, type Sealing } from "./writing/seal.ts";
export { draftSection, draftValues, lastSaved, writersOf, writtenSections, type DraftSection } from "./draft/draft.ts";
export { agreementOf, isAgreed, type SideAgreement } from "./draft/agreement.ts";
export { differences, type Difference } from "./draft/conflict.ts";
export { whoseWords, type WrittenText } from "./draft/whose-words.ts";
export { saveSection, type SectionSave, type SectionSaved } from "./draft/save-section.ts";
export { issueEvent, proposedIssue } from "./issue-document/decide.ts";
export { askedAcknowledgment, type AskedAcknowledgment } from "./asked-acknowledgment.ts";
export type { DocumentNotNow } from "./refuse.ts";
export { describeEvent } from "./describe-event.ts";
export { formFor, type DocumentParts } from "./parts.ts";
export { decide as decideAcknowledgeDocument, type AcknowledgeDocument } from "./acknowledge-document/decide.ts";
export { decide as decideIssueDocument } from "./issue-document/decide.ts";
export { decide as decideReceiveDocument } from "./receive-document/decide.ts";
export { decide as decideRecordDeclined } from "./record-declined/decide.ts";
export { decide as decideRecordDiscussion } from "./record-discussion/decide.ts";
export { decide as decideRespondToDocument } from "./respond-to-document/decide.ts";
