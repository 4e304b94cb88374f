/** Who someone is to one file. One person may be several (an employee is never their own supervisor). */
export const fileRoles = [
  "employee",
  "supervisor",
  "second-level",
  "representative",
  "helper",
  "observer",
  "personnel",
  "administrator",
  "auditor",
] as const;
export type FileRole = (typeof fileRoles)[number];

/**
 * The whole of who may do what on a file, as one table: what is not named here nobody may.
 * A policy's own `who-may` rules narrow this further; they never widen it.
 */
export const permissions = {
  "see-file": ["employee", "supervisor", "second-level", "representative", "personnel", "auditor"],
  "see-plan": ["employee", "supervisor", "second-level", "representative", "helper", "personnel", "auditor"],
  "see-draft": ["employee", "supervisor", "second-level", "representative"],
  "ask-for-help": ["employee", "supervisor", "second-level", "representative", "personnel"],
  "raise-concern": ["supervisor"],
  "write-document": ["supervisor"],
  "issue-document": ["supervisor"],
  "receive-document": ["employee"],
  "record-delivery": ["supervisor", "personnel"],
  "record-discussion": ["supervisor", "employee"],
  "acknowledge-document": ["employee"],
  "record-declined": ["supervisor"],
  "respond-to-document": ["employee"],
  "propose-plan": ["employee", "supervisor"],
  "write-plan": ["employee", "supervisor"],
  "record-meeting": ["employee", "supervisor"],
  "review-plan": ["second-level"],
  "issue-plan": ["supervisor"],
  "record-disagreement": ["employee", "supervisor"],
  "decide-disagreement": ["supervisor"],
  "ask-helper": ["employee", "supervisor"],
  "record-support": ["employee", "supervisor"],
  "hold-review": ["supervisor"],
  "revise-plan": ["supervisor"],
  "extend-plan": ["supervisor"],
  "conclude-plan": ["supervisor"],
  "see-observation": ["employee", "supervisor", "second-level", "representative", "observer", "personnel", "auditor"],
  "plan-observation": ["supervisor", "second-level"],
  observe: ["supervisor", "second-level", "observer"],
  "hold-conference": ["supervisor"],
  "give-summative": ["supervisor"],
  "give-mid-year": ["supervisor"],
  "write-self-assessment": ["employee"],
  "ask-for-notice": ["supervisor"],
  "review-notice": ["second-level"],
  "answer-notice": ["personnel"],
  "give-notice": ["supervisor", "personnel"],
  "excuse-step": ["personnel"],
  "record-absence": ["supervisor", "personnel"],
  "strike-event": ["employee", "supervisor", "second-level", "personnel"],
  "open-cycle": ["personnel"],
  "close-cycle": ["personnel"],
  "repin-cycle": ["personnel"],
} as const satisfies Readonly<Record<string, readonly FileRole[]>>;

export type Permission = keyof typeof permissions;
