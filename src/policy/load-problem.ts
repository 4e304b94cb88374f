/** A place in a file: lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a policy, rubric or settings file (or a part of it) was refused. `policy check` prints it as it stands. */
export interface Problem extends Place {
  readonly file: string;
  readonly reason: string;
}

/** A file's text by the name it goes by, relative to the folder it was found in: `mo-plans/2023-07-01.yaml`. */
export interface FileText {
  readonly file: string;
  readonly text: string;
}

export const problemAt = (file: string, place: Place, reason: string): Problem => ({
  file,
  line: place.line,
  column: place.column,
  reason,
});
