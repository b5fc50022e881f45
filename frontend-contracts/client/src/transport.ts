/** One attempt over HTTP, with its time-out; whatever is not an answer becomes a GiahanError. */
import type { ClientOptions, RequestOptions } from "./client.js";
import { GiahanError, type ErrorCode } from "./errors.js";

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

export async function once(client: ClientOptions, body: string, options: RequestOptions): Promise<unknown> {
  const token = await client.token?.();
  const patience = AbortSignal.timeout(client.timeout ?? 15_000);
  const signal = options.signal ? AbortSignal.any([options.signal, patience]) : patience;
  const headers: Record<string, string> = {
    "content-type": "application/json",
    accept: "application/graphql-response+json",
    "accept-language": options.language ?? client.language ?? "vi",
  };
  if (token) headers["authorization"] = `Bearer ${token}`;
  let answer: Answer;
  try {
    const response = await (client.fetch ?? globalThis.fetch)(client.url, { method: "POST", headers, body, signal });
    answer = (await response.json()) as Answer;
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    throw new GiahanError("UNREACHABLE", `No answer from the server: ${String(error)}`, true);
  }
  const [first] = answer.errors ?? [];
  if (first) throw toError(first.message, first.extensions ?? {});
  if (answer.data === undefined) throw new GiahanError("UNREACHABLE", "What answered is not GraphQL.", true);
  return answer.data;
}

export function toError(message: string, said: Record<string, unknown>): GiahanError {
  return new GiahanError(
    (said["code"] ?? "INTERNAL") as ErrorCode,
    message,
    said["retryable"] === true,
    said["reference"] as string | undefined,
    said["missingScope"] as string | undefined,
    said["retryAfter"] as number | undefined,
  );
}
