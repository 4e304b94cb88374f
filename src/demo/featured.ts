import type { Day } from "../calendar/index.ts";
import type { Featured } from "../web/index.ts";

/** Whom to step into first on that day, and what can be tried as each. */
export const featured = (_today: Day): readonly Featured[] => [
  { person: "marisol-quade", about: "A principal with plans at every stage: see what you owe next, and what others owe you." },
];
