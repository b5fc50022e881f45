/** What the server has recorded of a number: its dialogues, what it wrote, and what was sent to it. */
import {
  ConsoleDialogueSessionsOperation,
  ConsoleIncomingMessagesOperation,
  ConsoleMessagesOperation,
} from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { asking, queries } from "../../app/client";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";

type Nodes<List extends { edges: readonly { node: unknown }[] }> = List["edges"][number]["node"][];
export type Session = Nodes<Answer<typeof ConsoleDialogueSessionsOperation>["dialogueSessions"]>[number];
export type Incoming = Nodes<Answer<typeof ConsoleIncomingMessagesOperation>["incomingMessages"]>[number];
export type Inbox = Nodes<Answer<typeof ConsoleMessagesOperation>["messages"]>;

export interface Recorded {
  /** Dialogues and messages together, the newest first. */
  readonly calls: readonly ({ readonly at: string } & (
    | { readonly session: Session }
    | { readonly incoming: Incoming }
  ))[];
  readonly inbox: Inbox;
  readonly error: unknown;
  readonly look: () => void;
}

const EVERY = 3_000;
const SHOWN = 5;

export function useRecorded(number: string): Recorded {
  const mayRead = useSession()?.scopes.has("messages:read") ?? false;
  const often = { refetchInterval: EVERY };
  const sessions = useQuery({
    ...asking(ConsoleDialogueSessionsOperation, { msisdn: number, first: SHOWN }),
    ...often,
  });
  const incoming = useQuery({
    ...asking(ConsoleIncomingMessagesOperation, { sender: number, first: SHOWN }),
    ...often,
  });
  const inbox = useQuery({
    ...asking(ConsoleMessagesOperation, { to: number, first: 2 * SHOWN }),
    ...often,
    enabled: mayRead,
  });
  const calls = [
    ...(sessions.data?.dialogueSessions.edges ?? []).map(({ node }) => ({ at: node.startedAt, session: node })),
    ...(incoming.data?.incomingMessages.edges ?? []).map(({ node }) => ({ at: node.receivedAt, incoming: node })),
  ];
  return {
    calls: calls.toSorted((one, other) => other.at.localeCompare(one.at)),
    inbox: inbox.data?.messages.edges.map((edge) => edge.node) ?? [],
    error: sessions.error ?? incoming.error ?? inbox.error,
    look() {
      for (const each of [ConsoleDialogueSessionsOperation, ConsoleIncomingMessagesOperation, ConsoleMessagesOperation])
        void queries.invalidateQueries({ queryKey: [each.name] });
    },
  };
}
