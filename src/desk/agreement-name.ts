import type { Edition } from "../policy/index.ts";
import { sayCovers } from "../wording/index.ts";
import { capital } from "./counting-words.ts";

/** An agreement as it is called in lists, by whom it covers: "Certified staff". */
export const agreementName = (edition: Edition): string => capital(sayCovers(edition));
