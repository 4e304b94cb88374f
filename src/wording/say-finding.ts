import { type Day, compareDays } from "../calendar/index.ts";
import type { Edition, FactName, Finding, Message, Proof } from "../policy/index.ts";
import { factNames } from "../policy/index.ts";
import { sayFactHappened } from "./facts.ts";
import { capital, stop } from "./lists.ts";
import { sayMessage } from "./say-message.ts";
import { sayDay, sayWeekday } from "./say-day.ts";
import { sayMove } from "./say-move.ts";
import { sayPublished } from "./say-published.ts";
import { bareRole } from "./say-role.ts";
import { saySettings } from "./say-settings.ts";
import { type SaidState, sayState } from "./say-state.ts";
import { alone, sayPiece } from "./say-piece.ts";
import { plainWords } from "./plain-words.ts";
import { dayIn, isPieces, onDay, type Speaker } from "./speaker.ts";

/** Who reads, and when: names by person, and the day that "today" is. */
export interface Reader {
  readonly name: (person: string) => string;
  readonly today: Day;
}

/** One finding in words. `because` begins with why its day is that day, where it moved. */
export interface SaidFinding {
  readonly asks: string;
  readonly state: SaidState;
  readonly because: readonly string[];
  readonly proof: readonly string[];
  readonly missing: readonly string[];
  readonly settingNote?: string;
}

/** A finding in words: what is asked, how it stands, why, what shows it and what is missing. */
export function sayFinding(finding: Finding, edition: Edition, reader: Reader): SaidFinding {
  const more = { today: reader.today, finding };
  const say = (message: Finding["asks"]): string => sayMessage(message, edition, more);
  const note = saySettings(finding.settings, edition);
  return {
    asks: say(finding.asks),
    state: sayState(finding, reader.today),
    because: [...sayWhen(finding, reader), ...finding.because.map(say)],
    proof: finding.proof.map((proof) => sayProof(proof, finding, { edition, ...more }, reader)),
    missing: finding.missing.map(say),
    ...(note === undefined ? {} : { settingNote: note }),
  };
}

/** Why its day is that day, where it moved; which day it was, where that has passed. */
function sayWhen(finding: Finding, { today }: Reader): readonly string[] {
  const { move, due, late } = finding;
  const published = sayPublished(finding);
  if (move !== undefined) return [...published, sayMove(move)];
  if (published.length > 0) return published;
  return due === undefined || late === undefined
    ? []
    : [`It was due on ${sayWeekday(due)}, ${sayDay(due, "plain", today)}.`];
}

/** One recorded fact that shows a finding: what, when, by whom, and when it was entered if that was later. */
function sayProof(proof: Proof, finding: Finding, speaker: Speaker, reader: Reader): string {
  const what = capital(sayProven(proof.name, finding, speaker.edition));
  const who =
    proof.by === undefined ? "" : `, ${reader.name(proof.by.person)} (${bareRole(proof.by.role, speaker.edition)})`;
  const late = proof.day === undefined || compareDays(proof.recordedOn, proof.day) > 0;
  const entered = late ? ` Entered on ${dayIn(proof.recordedOn, speaker)}.` : "";
  const reason = proof.lateReason === undefined ? "" : ` Reason given: “${stop(proof.lateReason)}”`;
  return `${what}${onDay(proof.day, speaker)}${who}.${entered}${reason}`;
}

/** What a proof shows: as the finding itself names that fact, else by the fact's own name. */
function sayProven(name: string, { because, occasion }: Finding, edition: Edition): string {
  const acts = because.flatMap(({ with: { act } }) => (isPieces(act) ? alone(act) : []));
  const about: Message = { key: "act", with: occasion.about };
  const named = [...acts, about].find((piece) => piece.key === "act" && piece.with["fact"] === name);
  if (named !== undefined) return sayPiece(named, edition, "happened");
  return isFact(name) ? sayFactHappened(name, edition) : plainWords(name);
}

const isFact = (name: string): name is FactName => (factNames as readonly string[]).includes(name);
