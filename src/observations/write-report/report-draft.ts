import type { Observation } from "../state.ts";

/** An observation has one report: its draft and document are named after it. */
export const reportOf = ({ id }: Pick<Observation, "id">): string => `report-${id}`;
export const reportDraftOf = ({ id }: Pick<Observation, "id">): string => `report-draft-${id}`;
