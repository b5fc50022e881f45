/** What went wrong, in words: a scope that is missing, a server that is away, a fault with its reference. */
import { GiahanError } from "@giahan/client/trusted";
import { Note } from "../ui/parts";
import { useWords, type Words } from "../words/index";

export function Failure({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  const words = useWords();
  return (
    <Note tone="bad" role="alert">
      <p>{sentence(error, words)}</p>
      {onAgain && (
        <button type="button" className="button" onClick={onAgain}>
          {words.common.again}
        </button>
      )}
    </Note>
  );
}

export function sentence(error: unknown, words: Words): string {
  if (!(error instanceof GiahanError)) return String(error instanceof Error ? error.message : error);
  switch (error.code) {
    case "FORBIDDEN":
      return words.errors.forbidden(error.missingScope ?? "?");
    case "UNREACHABLE":
      return words.errors.unreachable;
    case "UPSTREAM_UNAVAILABLE":
      return words.errors.upstream;
    case "RATE_LIMITED":
      return words.errors.limited(error.retryAfter ?? 1);
    case "OUTCOME_UNKNOWN":
      return words.common.again_unknown;
    case "UNAUTHENTICATED":
      return words.signIn.ended;
    case "INTERNAL":
      return words.errors.internal(error.reference ?? "–");
    default:
      return error.message;
  }
}
