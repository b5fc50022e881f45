/** The one client, by hashes alone, and how queries are kept. */
import { GiahanError, type Trusted, TrustedClient } from "@giahan/client/trusted";
import { focusManager, MutationCache, QueryCache, QueryClient, queryOptions } from "@tanstack/react-query";
import { language } from "../words/index";
import { session } from "./signing-in/session";

export const giahan = new TrustedClient({
  url: new URL("/graphql", location.href).href,
  token: () => session.get()?.token,
  get language() {
    return language.get();
  },
  retries: 0,
});

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: heard }),
  mutationCache: new MutationCache({ onError: heard }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => error instanceof GiahanError && error.retryable && failures < 3,
      retryDelay: (failures, error) =>
        error instanceof GiahanError && error.retryAfter ? error.retryAfter * 1000 : 300 * 2 ** failures,
    },
    mutations: { retry: false },
  },
});

let ended = false;
session.subscribe(() => {
  const present = session.get();
  if (present === null) queries.clear();
  if (present === null || present.ended) void giahan.close();
  // Nothing is asked again and again for a screen that waits for its person.
  focusManager.setFocused(present?.ended ? false : undefined);
  if (ended && present?.ended === false) void queries.invalidateQueries();
  ended = present?.ended ?? false;
});

/** Hear from the server that the session has ended, whatever the token says of itself. */
function heard(error: unknown): void {
  if (error instanceof GiahanError && error.code === "UNAUTHENTICATED") session.end();
}

/** Options of a query by its operation and variables; what was read stays on the screen while it is read again. */
export function asking<Data, Variables>(operation: Trusted<Data, Variables>, variables: Variables) {
  return queryOptions({
    queryKey: [operation.name, variables, language.get()] as const,
    queryFn: ({ signal }) => giahan.request(operation, variables, { signal }),
  });
}
