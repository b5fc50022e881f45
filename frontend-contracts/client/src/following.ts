/** Following over graphql-transport-ws: one connection for all that is followed, opened when it is needed. */
import { createClient, type Client, type SubscribePayload } from "graphql-ws";
import type { ClientOptions } from "./client.js";
import { GiahanError } from "./errors.js";
import { toError } from "./transport.js";

/** What closes a connection, as docs/safety.md has it. */
const CLOSED = { 4401: "UNAUTHENTICATED", 4403: "UNAUTHENTICATED", 4429: "RATE_LIMITED" } as const;

const MISSING =
  "This platform has no WebSocket to follow with: give the client one as its option `webSocket`, " +
  'such as new GiahanClient({ url, webSocket: WebSocket }) with import { WebSocket } from "ws".';

export class Following {
  readonly #client: Client;

  constructor(options: ClientOptions) {
    if (!options.webSocket && typeof globalThis.WebSocket === "undefined") throw new TypeError(MISSING);
    this.#client = createClient({
      url: options.url.replace(/^http/, "ws"),
      connectionParams: async () => {
        const token = await options.token?.();
        return token ? { authorization: `Bearer ${token}` } : {};
      },
      retryAttempts: options.retries ?? 3,
      shouldRetry: (event) => !(event instanceof Error) && !(closeCode(event) in CLOSED),
      ...(options.webSocket ? { webSocketImpl: options.webSocket } : {}),
    });
  }

  /** Give each result until the server ends it, or whoever iterates stops; throws a GiahanError for faults only. */
  async *results(payload: object, signal?: AbortSignal): AsyncGenerator<unknown, void> {
    const results = this.#client.iterate(payload as SubscribePayload);
    const stop = () => void results.return?.();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      for await (const { data, errors } of results) {
        const [first] = errors ?? [];
        if (first) throw toError(first.message, first.extensions ?? {});
        yield data;
      }
      if (signal?.aborted) throw signal.reason;
    } catch (fault) {
      throw signal?.aborted ? signal.reason : understood(fault);
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /** End the connection and all that is followed over it. */
  async close(): Promise<void> {
    await this.#client.dispose();
  }
}

function understood(fault: unknown): unknown {
  if (fault instanceof GiahanError) return fault;
  if (Array.isArray(fault)) return toError(fault[0].message, fault[0].extensions ?? {});
  const code = closeCode(fault);
  const known = CLOSED[code as keyof typeof CLOSED];
  return known
    ? new GiahanError(known, `The server closed the connection: ${code}.`, known === "RATE_LIMITED")
    : new GiahanError("UNREACHABLE", `No answer from the server: ${String(fault)}`, true);
}

function closeCode(event: unknown): number {
  return typeof event === "object" && event !== null && "code" in event ? Number(event.code) : 0;
}
