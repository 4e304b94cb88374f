import type { EventLog } from "../casefile/index.ts";
import type { WriteLine } from "./fault-log.ts";
import type { Told } from "./notices.ts";

/** Milliseconds between two looks for what there is to tell, and after something was recorded. */
const everyMs = 30_000;
const soonMs = 500;

export interface NoticesWorker {
  /** Something was recorded: look soon. */
  readonly wake: () => void;
  /** Ends after the message or the few files at hand. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs `tell` soon, then again and again, never twice at a time. Lines it writes hold numbers only. A run that fails is
 * left to the next: everything told is kept once however often it is tried.
 */
export const startNoticesWorker = (
  tell: (stopped: () => boolean) => Promise<Told>,
  log: (level: "info" | "error", line: Parameters<WriteLine>[0]) => void,
  every = everyMs,
): NoticesWorker => {
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let isWoken = false;
  let running: Promise<void> = Promise.resolve();

  const later = (ms: number): void => {
    if (isStopping) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      isWoken = false;
      running = run();
    }, ms);
  };
  const run = async (): Promise<void> => {
    const began = performance.now();
    try {
      const told = await tell(() => isStopping);
      const { notices, digests, sent, failed, all } = told;
      if (all || notices + digests + sent + failed > 0)
        log("info", { what: "notices", ...told, ms: Math.round(performance.now() - began) });
    } catch (fault) {
      log("error", { what: "notices", fault: fault instanceof Error ? fault.name : "unknown" });
    }
    later(isWoken ? soonMs : every);
  };

  later(soonMs);
  return {
    wake: () => {
      if (isWoken) return;
      isWoken = true;
      // While a run is under way there is no timer: it looks again soon when it is done.
      if (timer !== undefined) later(soonMs);
    },
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await running;
    },
  };
};

/** The same log; every act recorded through it wakes whoever tells of it. */
export const wakingLog = (log: EventLog, wake: () => void): EventLog => ({
  ...log,
  append: async (append) => {
    const appended = await log.append(append);
    if (appended.ok) wake();
    return appended;
  },
});
