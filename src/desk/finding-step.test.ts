import { describe, expect, it } from "vitest";
import type { Edition, Finding, Message } from "../policy/index.ts";
import { stepName } from "./finding-step.ts";

const words = { summative: "annual form", "mid-year": "mid-year evaluation" };
const edition = { words } as unknown as Edition;
const act = (fact: string, more: Message["with"] = {}): Message => ({ key: "act", with: { fact, ...more } });
const step = (...must: readonly Message[]): string =>
  stepName({ asks: { key: "asks.duty", with: { must } }, occasion: { about: {} } } as unknown as Finding, edition);
const anyOf = (...of: readonly Message[]): Message => ({ key: "any-of", with: { of } });

describe("The short name of a step", () => {
  it("says which observation is asked for", () => {
    expect(step(act("observation-held", { formal: true, number: 2 }))).toBe("Second formal observation");
  });

  it("names each way where several would do", () => {
    const ways = [act("conference-held", { meeting: "mid-year" }), act("document-issued", { document: "mid-year" })];
    expect(step(anyOf(...ways))).toMatch(/ or mid-year evaluation$/);
  });

  it("names the copy of a paper and its receipt", () => {
    const ways = [act("copy-given", { document: "summative" }), act("document-received", { document: "summative" })];
    expect(step(anyOf(...ways))).toBe("Copy of the annual form or receipt of the annual form");
  });

  it("stays general where one of the ways has no name", () => {
    expect(step(anyOf(act("conference-held", { meeting: "mid-year" }), act("talk-held")))).toBe("Step asked");
  });
});
