/** The whole of a list as a file, page after page by the server, under its filters; that it was exported is written down (G-READ). */
import { useMutation } from "@tanstack/react-query";
import { Note } from "../../ui/parts";
import { language, useWords } from "../../words/index";
import { session, useSession } from "../signing-in/session";
import { saved } from "./csv";

interface Props {
  readonly title: string;
  readonly hash: string;
  readonly variables: object;
}

export function Whole({ title, hash, variables }: Props) {
  const words = useWords();
  const may = useSession()?.scopes.has("exports:read") ?? false;
  const asked = useMutation({
    mutationFn: async () => {
      const response = await fetch("/exports", {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "accept-language": language.get(),
          authorization: `Bearer ${session.get()?.token ?? ""}`,
        },
        body: JSON.stringify({ documentId: hash, variables }),
      });
      if (!response.ok) throw new Error(String(response.status));
      saved(title, await response.blob());
    },
  });
  if (!may) return null;
  return (
    <>
      <button type="button" className="button" disabled={asked.isPending} onClick={() => asked.mutate()}>
        {words.common.exportedWhole}
      </button>
      {asked.error && (
        <Note tone="bad" role="alert">
          {words.common.notExported}
        </Note>
      )}
    </>
  );
}
