import { expect, it, vi } from "vitest";
import { startNoticesWorker } from "./notices-worker.ts";

const nothing = { files: 0, events: 0, notices: 0, digests: 0, all: false, sent: 0, failed: 0 };

it("looks soon, again after each while, soon after something was recorded, and never twice at a time", async () => {
  vi.useFakeTimers();
  let [runs, atOnce, most] = [0, 0, 0];
  const tell = async () => {
    runs += 1;
    most = Math.max(most, (atOnce += 1));
    await new Promise((done) => setTimeout(done, 100));
    atOnce -= 1;
    return { ...nothing, notices: runs === 1 ? 2 : 0 };
  };
  const lines: unknown[] = [];
  const worker = startNoticesWorker(tell, (level, line) => void lines.push([level, line]), 30_000);
  await vi.advanceTimersByTimeAsync(600);
  expect(runs).toBe(1);
  worker.wake();
  worker.wake();
  await vi.advanceTimersByTimeAsync(700);
  expect(runs).toBe(2);
  await vi.advanceTimersByTimeAsync(30_200);
  expect(runs).toBe(3);
  expect(most).toBe(1);
  expect(lines).toEqual([["info", expect.objectContaining({ what: "notices", notices: 2 })]]);
  await worker.stop();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(runs).toBe(3);
  vi.useRealTimers();
});

it("goes on after a fault, and writes its name alone", async () => {
  vi.useFakeTimers();
  let runs = 0;
  const tell = () => {
    runs += 1;
    return runs === 1 ? Promise.reject(new RangeError("Corinne Abara’s file")) : Promise.resolve(nothing);
  };
  const lines: unknown[] = [];
  const worker = startNoticesWorker(tell, (level, line) => void lines.push([level, line]), 1000);
  await vi.advanceTimersByTimeAsync(1700);
  expect(runs).toBe(2);
  expect(lines).toEqual([["error", { what: "notices", fault: "RangeError" }]]);
  await worker.stop();
  vi.useRealTimers();
});
