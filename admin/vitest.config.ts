/** How the console's functions are tested: as they are built, in a page that is none, by a clock far from Vietnam. */
import { defineConfig, mergeConfig } from "vitest/config";
import built from "./vite.config.ts";

process.env.TZ = "America/New_York";

export default mergeConfig(
  built,
  defineConfig({ test: { environment: "happy-dom", include: ["tests/**/*.test.{ts,tsx}"] } }),
);
