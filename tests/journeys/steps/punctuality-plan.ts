import type { PlanWords } from "./plan.ts";

// What Marisol Quade and Walter Pryce write about one criterion.
export const punctuality = "1 Punctuality";

const earlier = "Asks for the shift to begin at 2:45 p.m. until the bus runs earlier.";
const calls = "Calls the office before 2:15 when the bus is late.";

export const words: PlanWords = {
  targets: [
    {
      text: "Is at the time clock by 2:30 p.m. on at least 19 of 20 scheduled days.",
      measure: "Time clock, read every second Friday",
      by: "2027-02-19",
    },
  ],
  strategies: [
    { whose: "Supervisor", text: earlier, by: "2026-12-01" },
    { whose: "Employee", text: calls },
  ],
  benchmarks: [],
  end: "2027-02-26",
};

export const promises = [
  { text: earlier, kept: "Done" },
  { text: calls, kept: "Done in part" },
] as const;
