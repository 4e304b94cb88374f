/** Sections of a plan as error sentences name them. */
export const sectionLabels: Readonly<Record<string, string>> = {
  focus: "What the plan is about",
  rationale: "Rationale",
  areas: "Areas for improvement",
  targets: "Targets",
  strategies: "Strategies",
  support: "Support",
  "appraisal-method": "Appraisal method",
  benchmarks: "Benchmarks",
  progress: "How improvement is documented",
  "completion-day": "When the plan runs",
};
