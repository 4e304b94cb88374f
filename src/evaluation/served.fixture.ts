import { serve as servePlans } from "../plans/served.fixture.ts";
import { evaluationMounts } from "./pages.ts";

export const file = "/files/nadia-ferreira";

/** The pages of the yearly cycle with a teacher's year open, and those who come to them. */
export const served = async (today: string, policy = "mo-certified-1091", person: Record<string, string> = {}) => {
  const pages = await servePlans(today, undefined, evaluationMounts);
  await pages.openYear("nadia-ferreira", policy, { unit: "certified", "job-class": "teacher", ...person });
  const [nadia, marisol, anselm, lena, corinne] = await Promise.all(
    ["nadia-ferreira", "marisol-quade", "anselm-rourke", "lena-marchetti", "corinne-abara"].map(pages.visit),
  );
  if (!nadia || !marisol || !anselm || !lena || !corinne) throw new Error("somebody could not step in");
  return { ...pages, nadia, marisol, anselm, lena, corinne };
};
