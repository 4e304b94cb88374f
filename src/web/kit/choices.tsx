import { FieldNotes, LabelWords, describedBy, fieldId, type FieldProps } from "./field.tsx";
import { classes, type Words } from "./words.ts";

export type ChoiceOption = {
  value: string;
  label: Words;
  hint?: Words;
  /** Further fields that belong to this choice. Always shown, since nothing is hidden without a script. */
  extra?: Words;
};

type ChoicesProps = FieldProps & { options: readonly ChoiceOption[] };
export type RadiosProps = ChoicesProps & { value?: string | undefined };
export type CheckboxesProps = ChoicesProps & { values?: readonly string[] | undefined };

type GroupProps = ChoicesProps & { type: "radio" | "checkbox"; chosen: readonly string[] };

function ChoiceGroup(props: GroupProps) {
  const { name, label, hint, error, optional, options, type, chosen } = props;
  const id = props.id ?? fieldId(name);
  const required = type === "radio" && !optional ? true : undefined;
  return (
    <fieldset class={classes("field", error && "bad")} aria-describedby={describedBy(id, { hint, error })}>
      <legend>
        <LabelWords label={label} optional={optional} />
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      <div class="choices">
        {options.map((option, at) => {
          const own = at === 0 ? id : `${id}-${at + 1}`;
          return (
            <div class="choice" key={option.value}>
              <input
                type={type}
                id={own}
                name={name}
                value={option.value}
                checked={chosen.includes(option.value)}
                required={required}
                aria-describedby={option.hint ? `${own}-note` : undefined}
              />
              <label for={own}>{option.label}</label>
              {option.hint ? (
                <p class="hint" id={`${own}-note`}>
                  {option.hint}
                </p>
              ) : null}
              {option.extra ? <div class="extra">{option.extra}</div> : null}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** One of several. The second and third choice look as ordinary as the first. */
export function Radios({ value, ...props }: RadiosProps) {
  return <ChoiceGroup {...props} type="radio" chosen={value === undefined ? [] : [value]} />;
}

/** Any number of several. */
export function Checkboxes({ values = [], ...props }: CheckboxesProps) {
  return <ChoiceGroup {...props} type="checkbox" chosen={values} />;
}
