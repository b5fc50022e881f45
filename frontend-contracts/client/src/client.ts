/** The client: sends operations with token and language, and a retryable failure again with the same variables. */
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { GiahanError } from "./errors.js";
import { Following } from "./following.js";
import { operations } from "./generated/operations.js";
import { once } from "./transport.js";

export interface ClientOptions {
  readonly url: string;
  /** Asked before every attempt, so that a token that has expired meanwhile is a new one. */
  readonly token?: () => string | undefined | Promise<string | undefined>;
  readonly language?: "vi" | "en";
  /** Send the hash of a document instead of its text. */
  readonly trustedDocuments?: boolean;
  /** Milliseconds an attempt may take; 15,000 by default. */
  readonly timeout?: number;
  /** How often a retryable failure is sent again; 3 by default. */
  readonly retries?: number;
  readonly fetch?: typeof globalThis.fetch;
  /** The WebSocket to follow with, where the platform has none: that of the package `ws`, say. */
  readonly webSocket?: unknown;
  /** Waits before an attempt; replaced in tests. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
  readonly language?: "vi" | "en";
}

export class GiahanClient {
  readonly #options: ClientOptions;
  #following: Following | undefined;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /** Send an operation; throws a GiahanError for faults only. The variables, and the key in them, stay the same. */
  async request<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    options: RequestOptions = {},
  ): Promise<Data> {
    const body = JSON.stringify({ ...this.#asked(document), variables });
    const again = repeatable(document, variables) ? (this.#options.retries ?? 3) : 0;
    for (let attempt = 0; ; attempt++) {
      try {
        return (await once(this.#options, body, options)) as Data;
      } catch (error) {
        if (!(error instanceof GiahanError) || !error.retryable || attempt >= again) throw error;
        const pause = (error.retryAfter ?? 0) * 1000 || 200 * 2 ** attempt * (0.5 + Math.random());
        await (this.#options.wait ?? sleep)(pause, options.signal);
      }
    }
  }

  /**
   * Follow something: `for await (const { renewalProgress } of giahan.follow(FollowRenewalDocument, { id }))`.
   * It ends when nothing more will change; a connection that is lost is opened again, with a new token.
   * Throws a TypeError where the platform has no WebSocket and `webSocket` gives none.
   */
  async *follow<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    options: Pick<RequestOptions, "signal"> = {},
  ): AsyncGenerator<Data, void> {
    this.#following ??= new Following(this.#options);
    const asked = { query: "", ...this.#asked(document), variables };
    for await (const data of this.#following.results(asked, options.signal)) yield data as Data;
  }

  /** End the connection that is followed over, if there is one. */
  async close(): Promise<void> {
    await this.#following?.close();
    this.#following = undefined;
  }

  #asked(document: TypedDocumentNode<unknown, never>): Record<string, unknown> {
    const known = operations[nameOf(document) ?? ""];
    if (!this.#options.trustedDocuments || known === undefined) return { query: print(document) };
    return { extensions: { persistedQuery: { version: 1, sha256Hash: known.hash } } };
  }
}

function nameOf(document: TypedDocumentNode<unknown, never>): string | undefined {
  for (const each of document.definitions) if (each.kind === "OperationDefinition") return each.name?.value;
  return undefined;
}

/** Queries, and changes that the server does once: by an idempotency key, or by the operator's name for the event. */
function repeatable(document: TypedDocumentNode<unknown, never>, variables: Record<string, unknown>): boolean {
  const reads = document.definitions.every((each) => each.kind !== "OperationDefinition" || each.operation === "query");
  const input = variables["input"] as Record<string, unknown> | undefined;
  return reads || ["idempotencyKey", "eventId", "usageId"].some((name) => typeof input?.[name] === "string");
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => (clearTimeout(timer), reject(signal.reason)), { once: true });
  });
}
