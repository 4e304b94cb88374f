import { judgeAct, proposedFact, type Decide } from "../../casefile/index.ts";
import { documentsOf, issueEvent, proposedIssue, type DocumentIssued } from "../../documents/index.ts";
import { chainNamed } from "../notice-chain.ts";

/** A written notice in the words it is given in. */
export interface GiveNotice {
  readonly notice: string;
  readonly sealed: DocumentIssued;
  readonly cycle: string;
  /** Draft that giving closes. */
  readonly draft: string;
}

/**
 * Gives a written notice that the agreement speaks of. What must have come before it, by when it is given and by whom is the
 * agreement's to say; it is judged as given today, and counts from the day it is received.
 */
export const decide: Decide<GiveNotice> = (file, { notice, sealed, cycle }, context) => {
  const { today, actor, edition } = context;
  const no = (key: string) => ({ ok: false, refusal: { kind: "not-now", why: { key, with: {} } } }) as const;
  const year = file.cycles.find(({ id }) => id === cycle);
  if (!year || !chainNamed(edition, year, notice)) return no("chain.no-such-notice");
  if (documentsOf(file.events).has(sealed.document)) return no("chain.given-already");
  const given = proposedFact({
    fact: "notice-given",
    day: today,
    today,
    by: actor,
    cycle,
    is: {
      document: sealed.type,
      notice,
      written: true,
      version: sealed.version,
      ...(sealed.ground === undefined ? {} : { ground: sealed.ground }),
    },
    ids: { document: sealed.document },
  });
  const refusal = judgeAct(context, [proposedIssue(sealed, { cycle, by: actor, today }), given]);
  if (refusal) return { ok: false, refusal };
  return { ok: true, events: [issueEvent(sealed, { cycle, day: today })] };
};
