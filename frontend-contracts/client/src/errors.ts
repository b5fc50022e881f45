/** A fault or a malformed request. An expected "no" is never one of these: it is a refusal in the payload. */
export type ErrorCode =
  | "UNAUTHENTICATED" | "FORBIDDEN" | "BAD_REQUEST" | "TOO_COSTLY" | "RATE_LIMITED"
  | "UPSTREAM_UNAVAILABLE" | "OUTCOME_UNKNOWN" | "INTERNAL" | "UNREACHABLE" | "PERSISTED_QUERY_NOT_FOUND";

export class GiahanError extends Error {
  override readonly name = "GiahanError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly retryable: boolean,
    readonly reference?: string,
    readonly missingScope?: string,
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
