import { type Finding, say } from "../policy/index.ts";

/** A gate that stands in the way of a mark; tests change what they are about. */
export const finding = (more: Partial<Finding> = {}): Finding => ({
  id: "no-mark-without-plan@act",
  rule: "no-mark-without-plan",
  kind: "gate",
  effect: "block",
  source: [
    { document: "guide", title: "Guide to plans", place: "P14", says: "if not preceded by a plan", local: false },
  ],
  settings: [],
  occasion: { kind: "act", id: "act", cycle: "2026-27", about: {} },
  who: ["supervisor"],
  asks: say("asks.gate", {
    act: [say("act", { fact: "rating-given", evaluation: "summative", value: "improvement-needed" })],
    needs: [say("act", { fact: "plan-started", plan: ["pgp"], same: ["focus"] })],
  }),
  state: "blocked",
  answer: "no",
  because: [say("not-found", { act: [say("act", { fact: "plan-started", plan: ["pgp"], same: ["focus"] })] })],
  missing: [say("missing.need", { need: [say("act", { fact: "plan-started", plan: ["pgp"] })] })],
  proof: [],
  phase: "summative",
  ...more,
});
