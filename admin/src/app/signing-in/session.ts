/** Who is signed in: the tokens stand in this page's memory alone, and go with it; other tabs hear of it. */
import { useSyncExternalStore } from "react";

/** What an issuer gives. */
export interface Grant {
  readonly token: string;
  readonly refreshToken?: string | undefined;
  readonly idToken?: string | undefined;
}

export interface Session extends Grant {
  readonly role: string;
  readonly principal: string;
  readonly scopes: ReadonlySet<string>;
  /** Whom the issuer says that the token is for. */
  readonly subject: string;
  /** When the token ends, by this page's own steady clock; null where it does not say. */
  readonly endsAt: number | null;
  /** Whether it has ended: what stands on the screen stays, and waits for the same person. */
  readonly ended: boolean;
  /** Whether it ended because nobody did anything: what stands on the screen is covered too. */
  readonly locked: boolean;
}

let present: Session | null = null;
const listeners = new Set<() => void>();
const others = "BroadcastChannel" in globalThis ? new BroadcastChannel("giahan-console") : null;
others?.addEventListener("message", ({ data }) => heard(data));

export const session = {
  get: () => present,
  /** Sign in with what was given, having read what it says of itself; the server alone decides what it opens. */
  signIn(grant: Grant): void {
    const waited = present?.ended === true;
    take(grant);
    if (waited) session.tell(grant);
  },
  /** Go on with a new token of the same person; what was given before holds where nothing takes its place. */
  renew(grant: Grant): void {
    if (present) take({ ...present, ...grant });
  },
  /** Tell the other tabs whose session has ended. */
  tell: (grant: Grant) => others?.postMessage({ signedIn: grant }),
  /** Have the session end here: the server, or its own time, said so. */
  end(): void {
    if (present && !present.ended) set({ ...present, ended: true });
  },
  /** Have it wait for its person, who has done nothing for long: its tokens are gone from here. */
  lock(): void {
    if (present && !present.ended) set({ ...present, token: "", refreshToken: undefined, ended: true, locked: true });
  },
  /** Sign out here and in the other tabs. */
  signOut(): void {
    sessionStorage.clear();
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

/** Another tab signed out, or signed the same person in again. */
function heard(data: unknown): void {
  const grant = (data as { signedIn?: Grant } | null)?.signedIn;
  if (data === "signed-out") set(null);
  else if (grant && present?.ended) take(grant);
}

/** Take a token; another person's is not taken for what this one has on the screen. */
function take({ token, refreshToken, idToken }: Grant): void {
  const claims = claimsOf(token);
  const subject = String(claims.sub ?? "");
  if (present !== null && present.subject !== subject) set(null);
  const same = present;
  const scopes = String(claims.scope ?? "").split(" ");
  set({
    token,
    refreshToken,
    idToken,
    subject,
    role: same?.role ?? String(claims.role ?? ""),
    principal: same?.principal ?? subject,
    scopes: same?.scopes ?? new Set(scopes.filter(Boolean)),
    endsAt: endOf(claims),
    ended: false,
    locked: false,
  });
}

/** A fresh token lives from now on for as long as it says, whatever this machine's clock has for today. */
function endOf({ exp, iat }: Record<string, unknown>): number | null {
  if (typeof exp !== "number") return null;
  const lasts = typeof iat === "number" ? (exp - iat) * 1000 : exp * 1000 - Date.now();
  return performance.now() + lasts;
}

function set(next: Session | null): void {
  present = next;
  for (const listener of listeners) listener();
}

function claimsOf(token: string): Record<string, unknown> {
  try {
    const [, body = ""] = token.split(".");
    const bytes = Uint8Array.from(atob(body.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
