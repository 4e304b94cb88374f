export { Acts, Button, LinkButton, type ButtonKind, type ButtonProps, type LinkButtonProps } from "./button.tsx";
export { BrandMark } from "./brand.tsx";
export { Checkboxes, Radios, type CheckboxesProps, type ChoiceOption, type RadiosProps } from "./choices.tsx";
export { Clause, ClauseLink, ClauseLinks, type ClauseProps } from "./clause.tsx";
export { Crumbs, Head, Strip, type CrumbsProps, type HeadProps, type StripProps } from "./head.tsx";
export {
  DateField,
  FileField,
  Select,
  TextArea,
  TextField,
  type DateFieldProps,
  type FileFieldProps,
  type SelectProps,
  type TextAreaProps,
  type TextFieldProps,
} from "./text-fields.tsx";
export { Day, Ledger, LedgerGroup, type LedgerEntryProps, type LedgerGroupProps, type LedgerProps } from "./ledger.tsx";
export {
  AgreementBySection,
  WritingSection,
  type AgreementBySectionProps,
  type WritingSectionProps,
} from "./writing-section.tsx";
export { By, Segments, WhoseWords, type WhoseWordsProps, type WordsSegment } from "./whose-words.tsx";
export { CoachNotes, MarkedText, type CoachNote } from "./coach-notes.tsx";
export { Conflict, type ConflictProps, type ConflictText } from "./conflict.tsx";
export { Daybook, type DaybookEntry, type DaybookProps } from "./daybook.tsx";
export { DocList, Facts, TaskList, type DocListProps, type FactsProps, type TaskListProps } from "./lists.tsx";
export { DocumentPage, DocumentView, type DocumentSection, type DocumentViewProps } from "./document-view.tsx";
export { type DocumentBlock } from "./document-blocks.tsx";
export { FindingsTable, type FindingRow, type FindingsTableProps } from "./findings-table.tsx";
export { LineOfFile } from "./line-of-file.tsx";
export { type LineOfFileProps, type LinePoint, type LineSpan } from "./line-point.ts";
export { PageTitle } from "./page-title.tsx";
export { RefusalBody, type RefusalProps } from "./refusal.tsx";
export { SaveBar, type SaveBarProps } from "./save-bar.tsx";
export { SummaryList, type SummaryRow } from "./summary-list.tsx";
export { Table, type TableColumn, type TableProps } from "./table.tsx";
export { Empty } from "./empty.tsx";
export { ErrorSummary, type ErrorSummaryProps } from "./error-summary.tsx";
export { Field, fieldId, type FieldProps } from "./field.tsx";
export { Form, type FormProps } from "./form.tsx";
export { HiddenFields } from "./hidden-fields.tsx";
export { NoteItem, TwoTexts, type NoteShown, type NotesState, type NoteTag } from "./notes.tsx";
export { Notice, type NoticeKind, type NoticeProps } from "./notice.tsx";
export { Page, type PageProps } from "./page.tsx";
export { type NavItem, type PageFrame, type SignedIn } from "./page-frame.ts";
export {
  Panel,
  PaperAndAnswer,
  Section,
  Sheet,
  Split,
  Stack,
  Statement,
  type PanelProps,
  type SectionProps,
} from "./sheet.tsx";
export { renderPage } from "./render-page.ts";
export { Rows, type RowsProps } from "./rows.tsx";
export { Sides, type SideProps } from "./sides.tsx";
export { StateMark, StateTag, states, type State } from "./state-tag.tsx";
export { type ClauseLinkWords, type DayWords, type Side, type Words } from "./words.ts";
