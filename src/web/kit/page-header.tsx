import { BrandMark } from "./brand.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import type { NavItem, PageFrame, SignedIn } from "./page-frame.ts";

function Nav({ items, current, label }: { items: readonly NavItem[]; current?: string | undefined; label: string }) {
  return (
    <nav class="nav" aria-label={label}>
      {items.map((item) => (
        <a key={item.key} href={item.href} aria-current={item.key === current ? "page" : undefined}>
          {item.label}
        </a>
      ))}
    </nav>
  );
}

function Who({ person }: { person: SignedIn }) {
  return (
    <div class="who">
      <p>
        <b>{person.name}</b>
        <span>{person.post}</span>
      </p>
      {person.stepOut === undefined ? null : (
        <form method="post" action={person.stepOut.action}>
          <HiddenFields fields={person.stepOut.hidden ?? {}} />
          <button class="btn second small" type="submit">
            Step out
          </button>
        </form>
      )}
    </div>
  );
}

/** The even line, the brand, the navigation and who is signed in. On narrow screens all but the brand moves into a menu. */
export function PageHeader({ frame, current }: { frame: PageFrame; current?: string | undefined }) {
  const { person, nav } = frame;
  return (
    <header class="top">
      <div class="frame">
        <a class="brand" href={frame.home}>
          <BrandMark />
          <span>Evenhand</span>
          <span class="at">{frame.districtName}</span>
        </a>
        {nav.length === 0 ? null : <Nav items={nav} current={current} label="Main" />}
        {person === undefined ? null : <Who person={person} />}
        {nav.length === 0 && person === undefined ? null : (
          <details class="menu">
            <summary>Menu</summary>
            <div class="menu-sheet">
              <Nav items={nav} current={current} label="Main, in the menu" />
              {person === undefined ? null : <Who person={person} />}
            </div>
          </details>
        )}
      </div>
      {frame.demo ? (
        <p class="demo-band">
          <span class="frame">
            <b>Demo district: invented people.</b> Nothing here is a real record.
          </span>
        </p>
      ) : null}
    </header>
  );
}
