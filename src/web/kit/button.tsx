import { classes, type Words } from "./words.ts";

export type ButtonKind = "primary" | "second" | "plain";

type Look = { kind?: ButtonKind | undefined; wide?: boolean | undefined; small?: boolean | undefined };

function look({ kind = "primary", wide, small }: Look): string {
  return classes("btn", kind !== "primary" && kind, wide && "wide", small && "small");
}

export type ButtonProps = Look & {
  /** Says the act: "Acknowledge: seen and discussed". */
  children: Words;
  name?: string | undefined;
  value?: string | undefined;
  type?: "submit" | "button" | undefined;
  /** The id of a form this button stands outside of. */
  form?: string | undefined;
  /** Another address for this one act of the form. */
  formAction?: string | undefined;
  id?: string | undefined;
};

/** Primary is filled and stands once in a view; second is outlined; plain is underlined. */
export function Button({ children, kind, wide, small, type = "submit", formAction, ...rest }: ButtonProps) {
  return (
    <button class={look({ kind, wide, small })} type={type} formaction={formAction} {...rest}>
      {children}
    </button>
  );
}

export type LinkButtonProps = Look & { href: string; children: Words };

/** A link that looks like a button, for acts that begin on another page. */
export function LinkButton({ href, children, ...shape }: LinkButtonProps) {
  return (
    <a class={look(shape)} href={href}>
      {children}
    </a>
  );
}

/** Acts side by side, wrapping on a phone. */
export function Acts({ children }: { children: Words }) {
  return <div class="acts">{children}</div>;
}
