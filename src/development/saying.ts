import type { CertificateStep, Result } from "./events.ts";

const resultWords: Readonly<Record<Result, string>> = {
  reached: "Reached",
  "in-part": "Reached in part",
  "not-reached": "Not reached yet",
  dropped: "Given up",
};
export const sayResult = (result: Result): string => resultWords[result];

const stepWords: Readonly<Record<CertificateStep, string>> = {
  entered: "Certificate entered",
  renewed: "Certificate renewed",
  advanced: "Certificate advanced",
};
export const sayStep = (how: CertificateStep): string => stepWords[how];

/** "2026–27"; words where the year is not known any more. */
export const sayYear = (year: string | undefined): string => year?.replace("-", "–") ?? "an earlier year";

/** "4.5 credits", "1 credit". */
export const sayCredits = (credits: number): string => `${String(credits)} ${credits === 1 ? "credit" : "credits"}`;
