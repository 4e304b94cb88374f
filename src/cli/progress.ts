import type { CliIo } from "./verb.ts";

const WIDTH = 30;

/** Tells how far a long run has come: a bar that is redrawn on a terminal, a plain line at each tenth elsewhere. */
export function progress(io: CliIo, what: string): (done: number, of: number) => void {
  let told = -1;
  return (done, of) => {
    const share = of === 0 ? 1 : done / of;
    const step = Math.floor(share * (io.redraw === undefined ? 10 : 100));
    if (step === told) return;
    told = step;
    const counted = `${what}: ${done.toLocaleString("en-US")} of ${of.toLocaleString("en-US")}`;
    if (io.redraw === undefined) io.err(counted);
    else io.redraw(`${"█".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, "░")} ${counted}${done >= of ? "\n" : ""}`);
  };
}
