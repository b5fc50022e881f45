/** The console's texts in the language that is chosen; both have the same shape, or they do not compile. */
import { useSyncExternalStore } from "react";
import { en } from "./en/index";
import { vi, type Words } from "./vi/index";

export type Language = "vi" | "en";
const listeners = new Set<() => void>();
let chosen: Language = localStorage.getItem("language") === "en" ? "en" : "vi";
document.documentElement.lang = chosen;

export const language = {
  get: (): Language => chosen,
  set(next: Language): void {
    chosen = next;
    localStorage.setItem("language", next);
    document.documentElement.lang = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useLanguage(): Language {
  return useSyncExternalStore(language.subscribe, language.get);
}

export function useWords(): Words {
  return useLanguage() === "en" ? en : vi;
}

export function words(): Words {
  return chosen === "en" ? en : vi;
}
export type { Words };
