import type { ComponentChildren } from "preact";

/** A drawn mark of 16 by 16 units. It only repeats a word that stands beside it, so it is hidden from reading aloud. */
function Mark({ children }: { children: ComponentChildren }) {
  return (
    <svg class="mark" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      {children}
    </svg>
  );
}

export function DoneMark() {
  return (
    <Mark>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.6 8.3l2.3 2.3 4.5-4.9" fill="none" class="k-sheet" stroke-width="1.8" />
    </Mark>
  );
}

export function DoneLateMark() {
  return (
    <Mark>
      <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M5.2 8.2l2 2 3.6-4" fill="none" stroke="currentColor" stroke-width="1.6" />
    </Mark>
  );
}

export function DoneOtherwiseMark() {
  return (
    <Mark>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M4.9 8.2l2.1 2.1 4.1-4.5" fill="none" stroke="currentColor" stroke-width="1.6" />
    </Mark>
  );
}

export function DueMark() {
  return (
    <Mark>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </Mark>
  );
}

export function LaterMark() {
  return (
    <Mark>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5" />
    </Mark>
  );
}

export function OverdueMark() {
  return (
    <Mark>
      <path d="M8 .4 15.6 8 8 15.6.4 8z" fill="currentColor" />
      <path d="M8 4.4v4.4M8 10.4v1.5" class="k-sheet" stroke-width="1.7" />
    </Mark>
  );
}

export function BlockedMark() {
  return (
    <Mark>
      <path d="M1.5 1.5h13v13h-13z" fill="currentColor" />
      <path d="M4 8h8" class="k-sheet" stroke-width="2" />
    </Mark>
  );
}

export function NotNeededMark() {
  return (
    <Mark>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M4.8 8h6.4" stroke="currentColor" stroke-width="1.5" />
    </Mark>
  );
}

export function CannotSayMark() {
  return (
    <Mark>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.7" stroke-dasharray="2.6 2.2" />
    </Mark>
  );
}

export function NotInFileMark() {
  return (
    <Mark>
      <path d="M2 2h12v12H2z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2" />
    </Mark>
  );
}

export function DraftMark() {
  return (
    <Mark>
      <path d="M2 11.5 11 2.5l2.5 2.5-9 9H2z" fill="none" stroke="currentColor" stroke-width="1.5" />
    </Mark>
  );
}

/** A key: whether a file opens for someone. */
export function AccessMark() {
  return (
    <Mark>
      <circle cx="4.8" cy="8" r="3.6" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M8.4 8H15M12.6 8v3" stroke="currentColor" stroke-width="1.6" fill="none" />
    </Mark>
  );
}

/** Two heads of one size: a representative beside a person. */
export function PeopleMark() {
  return (
    <Mark>
      <path d="M1 13c0-3 1.4-4.6 3.5-4.6S8 10 8 13zM8 13c0-3 1.4-4.6 3.5-4.6S15 10 15 13z" fill="currentColor" />
      <circle cx="4.5" cy="5" r="2.3" fill="currentColor" />
      <circle cx="11.5" cy="5" r="2.3" fill="currentColor" />
    </Mark>
  );
}

export function SavedMark() {
  return (
    <Mark>
      <path d="M2.5 8.5l3.6 3.6 7.4-8" fill="none" stroke="currentColor" stroke-width="2" />
    </Mark>
  );
}
