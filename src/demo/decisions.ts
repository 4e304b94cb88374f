/** The decisions on documents that the demo's past is told with. */
export {
  decide as decideAcknowledgeDocument,
  type AcknowledgeDocument,
} from "../documents/acknowledge-document/decide.ts";
export { decide as decideIssueDocument } from "../documents/issue-document/decide.ts";
export { decide as decideReceiveDocument } from "../documents/receive-document/decide.ts";
export { decide as decideRecordDeclined } from "../documents/record-declined/decide.ts";
export { decide as decideRecordDiscussion } from "../documents/record-discussion/decide.ts";
export { decide as decideRespondToDocument } from "../documents/respond-to-document/decide.ts";
