/** Pages' parts that other folders' pages are made of: drafts by section, frozen words, days and times as said. */
export { DraftSections } from "./pages/draft-sections.tsx";
export type { Drafting } from "./pages/drafting.tsx";
export { answerDraftPost, sayFormErrors, type DraftPost } from "./pages/draft-action.tsx";
export { clauseNote } from "./pages/clause-note.tsx";
export { documentBlocks, type BlockReader } from "./pages/document-blocks.tsx";
export { sayWhen, stop } from "./pages/say-instant.ts";
export { frozenText } from "./pages/section-words.ts";
export { oneSidedDraft, type OneSidedDraft } from "./pages/draft-page.tsx";
export { DraftPreview, sealForChecking, type Sealed } from "./pages/draft-preview.tsx";
export { documentMounts } from "./routes.ts";
