const colors = [
  ["ground", "Ground", "behind everything"],
  ["sheet", "Sheet", "paper, forms, tables"],
  ["sunk", "Sunk", "not needed"],
  ["ink", "Ink", "text"],
  ["ink-2", "Ink 2", "reasons"],
  ["ink-3", "Ink 3", "labels, captions"],
  ["rule", "Rule", "hairlines, decoration only"],
  ["rule-strong", "Rule, strong", "edges of controls"],
  ["spruce", "Spruce", "links, buttons, done"],
  ["spruce-tint", "Spruce tint", "behind “done”"],
  ["harbor", "Harbor", "the supervisor’s side"],
  ["harbor-tint", "Harbor tint", "behind the supervisor’s words"],
  ["ochre", "Ochre", "the employee’s side"],
  ["ochre-tint", "Ochre tint", "behind the employee’s words"],
  ["madder", "Madder", "overdue, put this right"],
  ["madder-tint", "Madder tint", "behind those words"],
  ["saffron", "Saffron", "due, today, marked words"],
  ["saffron-tint", "Saffron tint", "access check"],
  ["focus", "Focus", "focus ring"],
  ["on-spruce", "On spruce", "text on spruce"],
] as const;

/** Both themes side by side, whichever the reader's system has chosen. */
export function ColorSample() {
  return (
    <div class="cols2">
      {(["light", "dark"] as const).map((theme) => (
        <div key={theme} class="swatches" data-theme={theme}>
          {colors.map(([token, name, use]) => (
            <div key={token} class="swatch">
              <span class={`swatch-color sw-${token}`} />
              <p>
                <b>{name}</b>
                {use}
              </p>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
