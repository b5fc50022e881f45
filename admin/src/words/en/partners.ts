/** English: what partners are let in with. */
import type { partners as vi } from "../vi/partners";

export const partners: typeof vi = {
  partners: {
    issue: "Issue a credential",
    kinds: { API_KEY: "API key", CLIENT: "OAuth client" },
    partner: "Name of the partner",
    partnerForm: "3 to 64 small letters, digits and hyphens",
    scopes: "What it may do",
    signs: "Each change must be signed",
    until: "Good to the end of",
    issuePreview:
      "Whoever holds it may do what is chosen, in the partner's name. The secret is shown once, right after.",
    issued: "It is issued.",
    once: "Copy it now: it is shown nowhere again.",
    again: "This request was carried out before; the secret is not shown again.",
    client: "Client ID",
    secret: "Secret",
    signing: "Signing secret",
    copied: "Copied",
    rotate: "Rotate",
    rotatePreview: "The new secret is shown once. The old one stays good for the minutes below, and no longer.",
    grace: "The old secret stays good for (minutes, 0 to 10080)",
    rotated: "It is rotated.",
    revoke: "Revoke",
    revokePreview: "Within seconds nobody gets in with it any more. That cannot be taken back; issue another to go on.",
    revoked: "It is revoked.",
    badDay: "A day is written like 31/12/2026.",
  },
};
