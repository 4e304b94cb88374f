export const noticeSteps = ["ask", "review", "answer"] as const;
export type NoticeStep = (typeof noticeSteps)[number];

export const noticeAnswers = ["agreed", "not-agreed"] as const;
export type NoticeAnswer = (typeof noticeAnswers)[number];

/** A step before a written notice: it was proposed, the next level reviewed it, an office answered. */
export interface NoticeStepTaken {
  /** What notice would be given of, in the policy's name. */
  readonly notice: string;
  readonly step: NoticeStep;
  readonly words: string;
  /** Only of a review: as what the agreement counts it. */
  readonly as?: "request-answered" | "second-level-involved";
  /** Only of an answer. */
  readonly answer?: NoticeAnswer;
}
