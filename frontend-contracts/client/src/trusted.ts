/** A client of hashes alone, for pages: an operation is a constant of its own, and those that no page names stay away. */
import type { ClientOptions, RequestOptions } from "./client.js";
import { GiahanError } from "./errors.js";
import { once } from "./transport.js";

/** An operation by its hash; the types are what it takes and gives. */
export interface Trusted<Data, Variables> {
  readonly name: string;
  readonly kind: "query" | "mutation" | "subscription";
  readonly hash: string;
  readonly types?: (variables: Variables) => Data;
}

export class TrustedClient {
  readonly #options: ClientOptions;
  #following: import("./following.js").Following | undefined;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /** Send an operation once; throws a GiahanError for faults only. Whether to ask again is the caller's to say. */
  async request<Data, Variables>(
    operation: Trusted<Data, Variables>,
    variables: Variables,
    options: RequestOptions = {},
  ): Promise<Data> {
    return (await once(this.#options, JSON.stringify({ ...asked(operation), variables }), options)) as Data;
  }

  /** Follow something until nothing more will change. */
  async *follow<Data, Variables>(
    operation: Trusted<Data, Variables>,
    variables: Variables,
    options: Pick<RequestOptions, "signal"> = {},
  ): AsyncGenerator<Data, void> {
    if (this.#following === undefined) {
      const { Following } = await import("./following.js");
      this.#following ??= new Following(this.#options);
    }
    const payload = { query: "", ...asked(operation), variables };
    for await (const data of this.#following.results(payload, options.signal)) yield data as Data;
  }

  /** End the connection that is followed over, if there is one. */
  async close(): Promise<void> {
    await this.#following?.close();
    this.#following = undefined;
  }
}

function asked(operation: Pick<Trusted<unknown, unknown>, "name" | "hash">): Record<string, unknown> {
  return { operationName: operation.name, extensions: { persistedQuery: { version: 1, sha256Hash: operation.hash } } };
}

export { GiahanError };
export type { ErrorCode } from "./errors.js";
export type { ClientOptions, RequestOptions } from "./client.js";
export { newIdempotencyKey } from "./idempotency.js";
export * from "./generated/trusted.js";
export type * from "./generated/graphql.js";
