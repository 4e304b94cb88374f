import { Field, controlProps, type FieldProps } from "./field.tsx";
import { classes } from "./words.ts";

export type TextFieldProps = FieldProps & {
  value?: string | undefined;
  type?: "text" | "password" | "email" | "time" | undefined;
  /** Digits are asked for on a phone: hours, minutes, counts. */
  numeric?: boolean | undefined;
  width?: "short" | "number" | undefined;
  autocomplete?: "off" | "name" | "email" | "username" | "current-password" | "one-time-code" | undefined;
  maxLength?: number | undefined;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value = "", type = "text", numeric, width, autocomplete, maxLength } = props;
  const control = {
    ...controlProps(props),
    value,
    class: classes(width ?? (numeric && "number")) || undefined,
    inputmode: numeric ? ("numeric" as const) : undefined,
    autocomplete,
    maxlength: maxLength,
  };
  const inputs = {
    text: <input {...control} type="text" />,
    password: <input {...control} type="password" />,
    email: <input {...control} type="email" />,
    time: <input {...control} type="time" />,
  };
  return <Field {...props}>{inputs[type]}</Field>;
}

export type TextAreaProps = FieldProps & {
  value?: string | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
};

/** What a person writes at length, in the serif. A line break typed at the start is kept. */
export function TextArea(props: TextAreaProps) {
  const { value = "", rows = 4, maxLength } = props;
  return (
    <Field {...props}>
      <textarea {...controlProps(props)} rows={rows} maxlength={maxLength}>
        {value.startsWith("\n") ? `\n${value}` : value}
      </textarea>
    </Field>
  );
}

export type DateFieldProps = FieldProps & {
  /** ISO text: "2026-11-16". Text that is no day stays as it was typed. */
  value?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
};

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** A day. A date input drops text it cannot read, so such text comes back in a plain field: nothing typed is lost. */
export function DateField(props: DateFieldProps) {
  const { value = "", min, max } = props;
  const readable = value === "" || isoDay.test(value);
  return (
    <Field {...props}>
      {readable ? (
        <input {...controlProps(props)} type="date" class="short" value={value} min={min} max={max} />
      ) : (
        <input {...controlProps(props)} type="text" class="short" value={value} />
      )}
    </Field>
  );
}

export type SelectProps = FieldProps & {
  value?: string | undefined;
  options: readonly { value: string; label: string }[];
  /** The first, empty choice: "Choose a witness". Left out, the first option is chosen. */
  prompt?: string | undefined;
};

export function Select(props: SelectProps) {
  const { value, options, prompt } = props;
  return (
    <Field {...props}>
      <select {...controlProps(props)}>
        {prompt === undefined ? null : (
          <option value="" selected={value === undefined || value === ""}>
            {prompt}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export type FileFieldProps = FieldProps & {
  /** What the file picker offers first: ".csv,text/csv". */
  accept?: string | undefined;
};

/** A file of the reader's own. Their browser forgets the choice when the page comes back, so it comes back only with an error. */
export function FileField(props: FileFieldProps) {
  return (
    <Field {...props}>
      <input {...controlProps(props)} type="file" accept={props.accept} />
    </Field>
  );
}
