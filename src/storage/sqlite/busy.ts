import { setTimeout as wait } from "node:timers/promises";

/** https://sqlite.org/rescode.html: SQLITE_BUSY and SQLITE_LOCKED, with their extended codes. */
const BUSY = 5;
const LOCKED = 6;
const PATIENCE = 200;

const isBusy = (fault: unknown): boolean => {
  const code = fault instanceof Error && "errcode" in fault ? Number(fault.errcode) & 0xff : undefined;
  return code === BUSY || code === LOCKED;
};

/** Runs a transaction again while another process holds the database (a backup, a command), for some ten seconds. */
export const whenFree = async <Answer>(transaction: () => Promise<Answer>): Promise<Answer> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (fault) {
      if (attempt >= PATIENCE || !isBusy(fault)) throw fault;
      await wait(Math.min(5 * attempt, 50));
    }
  }
};
