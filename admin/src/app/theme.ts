/** Light, dark or as the machine has it; wide or compact. Choices of how it looks are all that this browser keeps. */
export type Theme = "system" | "light" | "dark";
export type Density = "wide" | "compact";

export const theme = {
  get: (): Theme => (localStorage.getItem("theme") as Theme | null) ?? "system",
  density: (): Density => (localStorage.getItem("density") as Density | null) ?? "wide",
  set(next: Theme): void {
    localStorage.setItem("theme", next);
    theme.apply();
  },
  setDensity(next: Density): void {
    localStorage.setItem("density", next);
    theme.apply();
  },
  apply(): void {
    const root = document.documentElement;
    const chosen = theme.get();
    if (chosen === "system") delete root.dataset.theme;
    else root.dataset.theme = chosen;
    root.dataset.density = theme.density();
  },
};
