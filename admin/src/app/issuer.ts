/** Signing in at the operator's issuer: code flow with PKCE, state, nonce and issuer checked; nothing is stored but for its length. */
import * as oauth from "oauth4webapi";
import { type Config, session } from "./session";

const PLACE = "/admin/signed-in";
const KEPT = "signing-in";

interface Kept {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly back: string;
}

/** Leave for the issuer; the address that is shown now is come back to. */
export async function begin(config: Config): Promise<void> {
  const server = await discovered(config);
  if (!server.authorization_endpoint || !config.clientId) return;
  const verifier = oauth.generateRandomCodeVerifier();
  const kept: Kept = {
    verifier,
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    back: location.pathname + location.search,
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
  }).toString();
  location.assign(to);
}

/** Come back from the issuer, and give the address that was left; null where nobody left. */
export async function comeBack(config: Config): Promise<string | null> {
  const text = sessionStorage.getItem(KEPT);
  if (location.pathname !== PLACE || text === null || !config.clientId) return null;
  sessionStorage.removeItem(KEPT);
  const kept = JSON.parse(text) as Kept;
  const server = await discovered(config);
  const client: oauth.Client = { client_id: config.clientId };
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
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, { expectedNonce: kept.nonce });
  session.signIn(tokens.access_token);
  return kept.back;
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
