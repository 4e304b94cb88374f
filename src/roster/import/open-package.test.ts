import { describe, expect, it } from "vitest";
import { readOneRoster } from "../index.ts";
import { package11, zipOf } from "./packages.fixture.ts";

/** Replaces text in a finished ZIP by as many bytes, wherever it stands: what no well-meant program would write. */
const forged = (zip: Uint8Array, from: string, to: string): Uint8Array => {
  if (from.length !== to.length) throw new Error("a forged name must be as long");
  return Buffer.from(Buffer.from(zip).toString("latin1").replaceAll(from, to), "latin1");
};

/** Changes the header of the first entry in the package's directory, and that before its bytes. */
const header = (zip: Uint8Array, change: (directory: DataView, local: DataView) => void): Uint8Array => {
  const bytes = Buffer.from(zip);
  const at = (signature: number): DataView => {
    const place = bytes.indexOf(Buffer.from([0x50, 0x4b, signature, signature + 1]));
    return new DataView(bytes.buffer, bytes.byteOffset + place);
  };
  change(at(1), at(3));
  return bytes;
};

const why = async (zip: Uint8Array): Promise<unknown> => {
  const { rows, problems } = await readOneRoster(zip, "package.zip");
  expect(rows).toEqual([]);
  return problems.map(({ at, key, effect }) => [at.file, key, effect]);
};

describe("A package is refused before anything of it is unpacked", () => {
  it("when it is no ZIP, or cut short", async () => {
    expect(await why(Buffer.from("employee,name"))).toEqual([["package.zip", "not-a-zip", "refuses"]]);
    const whole = await zipOf(package11());
    expect(await why(whole.subarray(0, whole.length - 40))).toEqual([["package.zip", "not-a-zip", "refuses"]]);
  });

  it("when an entry would grow a thousandfold", async () => {
    const bomb = await zipOf({ ...package11(), "users.csv": "a".repeat(8_000_000) });
    expect(await why(bomb)).toEqual([["users.csv", "zip-bomb", "refuses"]]);
  });

  it("when an entry unpacks to more than it says", async () => {
    const zip = await zipOf({ "manifest.csv": "a".repeat(900_000) });
    const lying = header(zip, (directory) => directory.setUint32(24, 20_000, true));
    expect(await why(lying)).toEqual([["manifest.csv", "zip-bomb", "refuses"]]);
  });

  it("when it has more entries than any package", async () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`file-${String(at)}.csv`, "a"]));
    expect(await why(await zipOf(many))).toEqual([["package.zip", "zip-too-many", "refuses"]]);
  });

  it.each(["../sers.csv", "/users1.csv", "C:\\sers.csv", "a/users.csv"])("when a file is called %s", async (name) => {
    const plain = "users.csv".padEnd(name.length, "x");
    const zip = forged(await zipOf({ ...package11(), [plain]: "a" }), plain, name);
    expect(await why(zip)).toEqual([[name, "zip-path", "refuses"]]);
  });

  it("when two entries have one name", async () => {
    const zip = forged(await zipOf({ ...package11(), "userz.csv": "a" }), "userz.csv", "users.csv");
    expect(await why(zip)).toEqual([["users.csv", "zip-twice", "refuses"]]);
  });

  it("when it is encrypted", async () => {
    const zip = header(await zipOf(package11()), (directory) => directory.setUint16(8, 1, true));
    expect(await why(zip)).toEqual([["manifest.csv", "zip-encrypted", "refuses"]]);
  });

  it("when there is a package within it, by name or by its bytes", async () => {
    const inner = await zipOf(package11());
    expect(await why(await zipOf({ ...package11(), "more.zip": inner }))).toEqual([
      ["more.zip", "zip-nested", "refuses"],
    ]);
    expect(await why(await zipOf({ ...package11(), "users.csv": inner }))).toEqual([
      ["users.csv", "zip-nested", "refuses"],
    ]);
  });

  it("when its bytes are damaged", async () => {
    const zip = Buffer.from(
      await zipOf({ ...package11(), "manifest.csv": `propertyName,value\n${"x,y\n".repeat(500)}` }),
    );
    zip.fill(0xff, 60, 80);
    expect(await why(zip)).toEqual([["manifest.csv", "zip-damaged", "refuses"]]);
  });
});
