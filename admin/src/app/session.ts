/** Who is signed in: the token stands in this page's memory alone, and goes with it. */
import { useSyncExternalStore } from "react";

export interface Config {
  readonly profile: string;
  readonly version: string;
  readonly demoRoles: readonly string[];
  readonly issuer: string | null;
  readonly clientId: string | null;
  readonly audience: string | null;
}

export interface Session {
  readonly token: string;
  readonly role: string;
  readonly principal: string;
  readonly scopes: ReadonlySet<string>;
  readonly endsAt: number | null;
}

let present: Session | null = null;
const listeners = new Set<() => void>();
const others = "BroadcastChannel" in globalThis ? new BroadcastChannel("giahan-console") : null;
others?.addEventListener("message", ({ data }) => data === "signed-out" && set(null));

export const session = {
  get: () => present,
  /** Sign in with a token, having read what it says of itself; the server alone decides what it opens. */
  signIn(token: string): Session {
    const claims = claimsOf(token);
    set({
      token,
      role: String(claims.role ?? ""),
      principal: String(claims.sub ?? ""),
      scopes: new Set(
        String(claims.scope ?? "")
          .split(" ")
          .filter(Boolean),
      ),
      endsAt: typeof claims.exp === "number" ? claims.exp * 1000 : null,
    });
    return present as unknown as Session;
  },
  /** Sign out here and in the other tabs. */
  signOut(): void {
    sessionStorage.removeItem("role");
    set(null);
    others?.postMessage("signed-out");
  },
  /** Say what the server says of whom the token is for, where it knows better. */
  know(told: { principal: string; role: string; scopes: readonly string[] }): void {
    if (present) set({ ...present, principal: told.principal, role: told.role, scopes: new Set(told.scopes) });
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useSession(): Session | null {
  return useSyncExternalStore(session.subscribe, session.get);
}

function set(next: Session | null): void {
  present = next;
  for (const listener of listeners) listener();
}

function claimsOf(token: string): Record<string, unknown> {
  try {
    const [, body = ""] = token.split(".");
    return JSON.parse(atob(body.replace(/-/g, "+").replace(/_/g, "/"))) as Record<string, unknown>;
  } catch {
    return {};
  }
}
