import { defineConfig } from "vitest/config";

const jsx = { runtime: "automatic", importSource: "preact" } as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx },
        test: {
          name: "unit",
          include: [
            "src/**/*.test.{ts,tsx}",
            "tests/{contracts,architecture,golden-events,published-dates,access,bad-input}/**/*.test.ts",
          ],
          pool: "threads",
          sequence: { groupOrder: 0 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc: { jsx },
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.journey.test.ts"],
          pool: "forks",
          // Each journey has a server and a Chromium beside it: more at once only slows them all.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
