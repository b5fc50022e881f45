/** What `@giahan/client` offers: a client, its outcomes, and every operation with its types. */
export { GiahanClient } from "./client.js";
export type { ClientOptions, RequestOptions } from "./client.js";
export { GiahanError } from "./errors.js";
export type { ErrorCode } from "./errors.js";
export { newIdempotencyKey } from "./idempotency.js";
export { settled } from "./refusals.js";
export type { Refused, Settled, Succeeded } from "./refusals.js";
export { operations } from "./generated/operations.js";
export * from "./generated/graphql.js";
