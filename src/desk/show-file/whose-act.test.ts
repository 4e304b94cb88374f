import { describe, expect, it } from "vitest";
import { supervisorsIn, whoseAct } from "./whose-act.ts";

const names: Readonly<Record<string, string>> = {
  quade: "Marisol Quade",
  sorrel: "Edwin Sorrel",
  rourke: "Anselm Rourke",
};
const name = (person: string): string => names[person] ?? person;
const sides = {
  supervisor: { id: "sorrel", name: "Edwin Sorrel", sortName: "Sorrel, Edwin" },
  employee: { id: "abara", name: "Corinne Abara", sortName: "Abara, Corinne" },
  name,
};
const quade = { person: "quade", role: "supervisor" } as const;
const sorrel = { person: "sorrel", role: "supervisor" } as const;
const abara = { person: "abara", role: "employee" } as const;

describe("An act in a file whose supervisor changed", () => {
  it("stays the act of the supervisor who did it", () => {
    expect(whoseAct(quade, "supervisor", sides)).toBe("Marisol Quade, supervisor");
    expect(whoseAct(quade, "both", sides)).toBe("Marisol Quade and Corinne Abara");
  });

  it("needs no further name where the side names them already", () => {
    expect(whoseAct(sorrel, "supervisor", sides)).toBeUndefined();
    expect(whoseAct(sorrel, "both", sides)).toBeUndefined();
    expect(whoseAct(abara, "employee", sides)).toBeUndefined();
  });

  it("is not given to the supervisor where somebody else did it", () => {
    expect(whoseAct({ person: "rourke", role: "second-level" }, "supervisor", sides)).toBe(
      "Anselm Rourke, second level",
    );
  });
});

describe("Who stood on the supervisor’s side", () => {
  it("is told in their order, today’s last", () => {
    expect(supervisorsIn([{ by: quade }, { by: abara }, { by: quade }], sides)).toBe(
      "Marisol Quade, then Edwin Sorrel, supervisors",
    );
  });

  it("is today’s alone where nobody else acted", () => {
    expect(supervisorsIn([{ by: sorrel }, { by: abara }], sides)).toBeUndefined();
  });
});
