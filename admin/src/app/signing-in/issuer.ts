/** Signing in at the operator's issuer: code flow with PKCE, state, nonce and issuer checked; no token is ever stored. */
import * as oauth from "oauth4webapi";
import type { Config } from "./config";
import { session } from "./session";

const PLACE = "/admin/signed-in";
const KEPT = "signing-in";
const BEEN = "issuer";

/** The address of a window that signs somebody in again, and closes. */
export const AGAIN = "/admin/sign-in-again";
/** What stands behind that address where the issuer is to ask who it is, whomever it knows. */
export const ANEW = "?anew";

interface Kept {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly back: string;
  readonly silently: boolean;
}

/** Where somebody was before leaving for the issuer, and whether they tried in vain to sign in. */
interface Return {
  readonly back: string;
  readonly failed: boolean;
}

/** Leave for the issuer; the address that is shown now is come back to. Silently: without asking the person anything. */
export async function begin(config: Config, silently = false): Promise<void> {
  const server = await discovered(config);
  if (!server.authorization_endpoint || !config.clientId) return;
  const verifier = oauth.generateRandomCodeVerifier();
  const kept: Kept = {
    verifier,
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    back: location.pathname + location.search,
    silently,
  };
  sessionStorage.setItem(KEPT, JSON.stringify(kept));
  const to = new URL(server.authorization_endpoint);
  to.search = new URLSearchParams({
    client_id: config.clientId,
    response_type: "code",
    redirect_uri: location.origin + PLACE,
    scope: "openid profile",
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state: kept.state,
    nonce: kept.nonce,
    ...(config.audience ? { audience: config.audience } : {}),
    ...(silently ? { prompt: "none" } : location.search === ANEW ? { prompt: "login" } : {}),
  }).toString();
  location.assign(to);
}

/** Come back from the issuer; null where nobody left. Who was not asked anything has not tried in vain. */
export async function comeBack(config: Config): Promise<Return | null> {
  const text = sessionStorage.getItem(KEPT);
  if (location.pathname !== PLACE || text === null || !config.clientId) return null;
  sessionStorage.removeItem(KEPT);
  const kept = JSON.parse(text) as Kept;
  try {
    await exchanged(config, config.clientId, kept);
    sessionStorage.setItem(BEEN, "1");
    return { back: kept.back, failed: false };
  } catch {
    sessionStorage.removeItem(BEEN);
    return { back: kept.back, failed: !kept.silently };
  }
}

/** Tell whether somebody was signed in before the page was loaded anew: the issuer may then know them still. */
export function wasSignedIn(): boolean {
  return sessionStorage.getItem(BEEN) !== null && location.pathname !== PLACE;
}

/** Take a new token for the old one where the issuer has given the means to; one tab at a time. */
export async function renew(config: Config): Promise<void> {
  const { clientId } = config;
  if (!clientId) return;
  await navigator.locks.request("giahan-renewal", async () => {
    const refreshToken = session.get()?.refreshToken;
    if (!refreshToken) return;
    const server = await discovered(config);
    const client: oauth.Client = { client_id: clientId };
    const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refreshToken, options(config));
    const given = await oauth.processRefreshTokenResponse(server, client, response);
    session.renew({
      token: given.access_token,
      ...(given.refresh_token ? { refreshToken: given.refresh_token } : {}),
      ...(given.id_token ? { idToken: given.id_token } : {}),
    });
  });
}

/** Sign out here, in the other tabs, and at the issuer, which comes back to the first page. */
export async function leave(config: Config): Promise<void> {
  const idToken = session.get()?.idToken;
  session.signOut();
  if (!config.clientId || idToken === undefined) return;
  const server = await discovered(config).catch(() => null);
  if (!server?.end_session_endpoint) return;
  const to = new URL(server.end_session_endpoint);
  to.search = new URLSearchParams({
    id_token_hint: idToken,
    client_id: config.clientId,
    post_logout_redirect_uri: `${location.origin}/admin/`,
  }).toString();
  location.assign(to);
}

async function exchanged(config: Config, clientId: string, kept: Kept): Promise<void> {
  const server = await discovered(config);
  const client: oauth.Client = { client_id: clientId };
  const given = oauth.validateAuthResponse(server, client, new URL(location.href), kept.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    given,
    location.origin + PLACE,
    kept.verifier,
    options(config),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: kept.nonce,
    requireIdToken: true,
  });
  session.signIn({ token: tokens.access_token, refreshToken: tokens.refresh_token, idToken: tokens.id_token });
}

async function discovered(config: Config): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(config.issuer ?? "");
  const response = await oauth.discoveryRequest(issuer, { algorithm: "oidc", ...options(config) });
  return oauth.processDiscoveryResponse(issuer, response);
}

/** An issuer on this machine may speak plain HTTP, as the server's own settings have it. */
function options(config: Config): { [oauth.allowInsecureRequests]?: boolean } {
  const near = ["localhost", "127.0.0.1"].includes(new URL(config.issuer ?? location.href).hostname);
  return near ? { [oauth.allowInsecureRequests]: true } : {};
}
