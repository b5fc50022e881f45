/** English: keys, what a list shows, a session that is locked, trials and transcripts side by side. */
import type { working as vi } from "../vi/working";

export const working: typeof vi = {
  keys: {
    title: "Keys",
    all: [
      [["/", "Ctrl K"], "The search box"],
      [["j"], "The row below"],
      [["k"], "The row above"],
      [["Enter"], "Open the row"],
      [["Tab"], "The next button or field"],
      [["Esc"], "Close a dialog"],
      [["?"], "This list"],
    ],
  },
  view: {
    title: "Columns and views",
    columns: "Columns shown",
    saved: "Saved views",
    none: "No view is saved on this machine yet.",
    name: "Name of the view",
    save: "Save the view",
    remove: (name) => `Remove the view ${name}`,
    kept: "Columns, days and choices are saved; phone numbers, cards and what is typed are not.",
  },
  lock: {
    title: "The screen is locked",
    lead: "Nothing was done for a while, so the screen was locked. Sign in again as the same person: what was typed is kept.",
  },
  replay: {
    open: "Replay step by step",
    title: (code, phone) => `${code} of ${phone}`,
    of: (step, last) => `Step ${step} of ${last}`,
    pressed: "The customer pressed",
    before: "Step before",
    after: "Step after",
    reading: "In English",
  },
  beside: {
    title: "Trials side by side",
    add: "Compare",
    adding: (when) => `Compare the trial of ${when}`,
    draft: "Trial",
    away: (when) => `Remove the trial of ${when}`,
    most: "Three trials can be compared at most.",
  },
};
