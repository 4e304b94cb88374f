import type { Day } from "../calendar/index.ts";

/** One thing that was really tried: the account, the role, the staff list, a form, the mail. */
export interface CheckedPart {
  readonly what: "account" | "staff" | "year" | "form" | "mail";
  readonly ok: boolean;
  /** What was tried, and what came of it. */
  readonly words: string;
}

/** A supervisor's try, before a deadline, of everything its step needs. Every try is kept. */
export interface AccessCheck {
  readonly person: string;
  readonly rule: string;
  readonly due: Day;
  /** Instant, ISO, UTC, and the day it was there. */
  readonly at: string;
  readonly on: Day;
  readonly parts: readonly CheckedPart[];
}

/** Whether everything that was tried worked. */
export const passed = ({ parts }: Pick<AccessCheck, "parts">): boolean => parts.every(({ ok }) => ok);

/** Where tries are kept; implemented by storage. */
export interface AccessCheckStore {
  add(check: AccessCheck): Promise<void>;
  /** Tries for steps due on that day or later, the oldest first. */
  since(due: Day): Promise<readonly AccessCheck[]>;
}
