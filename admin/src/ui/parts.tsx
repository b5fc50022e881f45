/** Small parts: a badge, an amount, a note, facts in pairs, something that can be copied. */
import { type ReactNode, useState } from "react";

export type Tone = "good" | "bad" | "warn" | "brand" | "";

export function Badge({ tone = "", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`badge ${tone}`}>{children}</span>;
}

export function Note({ tone = "", children, role }: { tone?: Tone; children: ReactNode; role?: "alert" | "status" }) {
  return (
    <div className={`note ${tone}`} role={role}>
      {children}
    </div>
  );
}

export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function CopyMark() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 3.5v-1h-8v8h1" />
    </svg>
  );
}

export function Copied({ text, label, done }: { text: string; label: string; done: string }) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  }
  return (
    <button type="button" className="button bare" onClick={() => void copy()} aria-label={`${label}: ${text}`}>
      {copied ? done : <CopyMark />}
    </button>
  );
}

/** A bar of what was compared: how much of a limit was reached. */
export function Meter({ actual, limit, bad, label }: { actual: number; limit: number; bad: boolean; label: string }) {
  const part = limit > 0 ? Math.min(100, (actual / limit) * 100) : 100;
  return (
    <div className={`meter ${bad ? "bad" : ""}`} role="img" aria-label={label}>
      <svg width="100%" height="10" preserveAspectRatio="none" viewBox="0 0 100 10" aria-hidden="true">
        <rect width={part} height="10" fill={bad ? "var(--bad)" : "var(--brand)"} />
      </svg>
    </div>
  );
}
