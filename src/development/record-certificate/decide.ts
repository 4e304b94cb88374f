import { judgeAct, type Decide } from "../../casefile/index.ts";
import { certificateKey } from "../certificates.ts";
import type { CertificateRecorded, DevelopmentEvent } from "../events.ts";
import { renewedFact } from "../facts.ts";
import { proposedSaying } from "../proposed.ts";
import { notNow } from "../refuse.ts";
import { developmentOf } from "../state.ts";

export interface RecordCertificate extends CertificateRecorded {
  readonly cycle: string;
}

/** Enters, renews or advances a certificate. A renewal is judged: agreements ask for a development plan first. */
export const decide: Decide<RecordCertificate> = (file, { cycle, ...body }, context) => {
  const known = developmentOf(file).certificates.some(
    ({ body: { name } }) => certificateKey(name) === certificateKey(body.name),
  );
  if (body.how !== "renewed" && known) return notNow("development.certificate-known");
  const renewed = renewedFact(body);
  const refusal = renewed && judgeAct(context, [proposedSaying(renewed, context, { cycle })]);
  if (refusal) return { ok: false, refusal };
  const event: DevelopmentEvent = { type: "CertificateRecorded", day: context.today, cycle, body };
  return { ok: true, events: [event] };
};
