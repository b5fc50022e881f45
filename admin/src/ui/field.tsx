/** A field with its label, and what the server said of it. */
import { type ReactNode, useId } from "react";

interface Props {
  readonly label: string;
  readonly wrong?: string | undefined;
  readonly children: (attributes: {
    id: string;
    "aria-invalid": boolean;
    "aria-describedby": string | undefined;
  }) => ReactNode;
}

export function Field({ label, wrong, children }: Props) {
  const id = useId();
  const told = wrong ? `${id}-wrong` : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, "aria-invalid": Boolean(wrong), "aria-describedby": told })}
      {wrong && (
        <span className="wrong" id={told}>
          {wrong}
        </span>
      )}
    </div>
  );
}
