/** A real OpenID provider for a while: `node provider.mjs PORT CONSOLE SECONDS`; people sign in by a name, its role is the name. */
import Provider from "oidc-provider";

const [port, address, seconds] = process.argv.slice(2);
const AUDIENCE = "https://giahan.example.test";
const lives = Number(seconds);
const resource = { scope: "", audience: AUDIENCE, accessTokenFormat: "jwt", accessTokenTTL: lives, jwt: { sign: { alg: "RS256" } } };

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: "console",
      application_type: "web",
      token_endpoint_auth_method: "none",
      redirect_uris: [`${address}/admin/signed-in`],
      post_logout_redirect_uris: [`${address}/admin/`],
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
    },
  ],
  pkce: { required: () => true },
  clientBasedCORS: (_, origin) => origin === address,
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: id }) }),
  issueRefreshToken: async (_, client) => client.grantTypeAllowed("refresh_token") && renews,
  extraTokenClaims: (_, token) => ({ role: token.accountId.split("-")[0] }),
  loadExistingGrant: async (context) => {
    const grant = new context.oidc.provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
    grant.addOIDCScope("openid profile");
    grant.addResourceScope(AUDIENCE, "");
    await grant.save();
    return grant;
  },
  features: {
    devInteractions: { enabled: true },
    resourceIndicators: { enabled: true, defaultResource: () => AUDIENCE, useGrantedResource: () => true, getResourceServerInfo: () => resource },
  },
});

let renews = true;
provider.use(async (context, next) => {
  // What the story asks of the issuer: to renew no more, or to renew again.
  if (context.path === "/story") {
    renews = context.query.renews === "yes";
    context.body = "";
    return;
  }
  await next();
});
provider.listen(Number(port), "127.0.0.1", () => console.log("listening"));
