/** A telephone's line: it dials, presses and writes as a gateway does, at the same doors. */
import { useRef, useState } from "react";
import { session } from "../../app/signing-in/session";
import { type Words, words } from "../../words/index";

export interface Shown {
  readonly text: string;
  /** Whether a key is awaited. */
  readonly awaits: boolean;
}

const EXTENDED = /[\f^{}\\[~\]|€]/g;

/** Characters of the GSM alphabet, those that take two counted so. */
export function septetsOf(text: string): number {
  return text.length + (text.match(EXTENDED)?.length ?? 0);
}

/** One phone's line; what cannot be sent is told in words, and can be sent again without being done twice. */
export function useLine(number: string, onDone: () => void) {
  const call = useRef({ id: "", code: "", keys: [] as string[] });
  const [shown, setShown] = useState<Shown | null>(null);
  const [wrong, setWrong] = useState("");
  const [busy, setBusy] = useState(false);

  async function doing(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    setWrong("");
    try {
      await act();
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
      onDone();
    }
  }

  async function show(keys: readonly string[]): Promise<void> {
    const { id, code } = call.current;
    const answer = await post("/channels/ussd", {
      sessionId: id,
      serviceCode: code,
      phoneNumber: number,
      text: keys.join("*"),
    });
    call.current.keys = [...keys];
    setShown({ text: answer.slice(4), awaits: answer.startsWith("CON ") });
  }

  return {
    shown,
    wrong,
    busy,
    /** Dial a code, press a key, or type a number. */
    press: (typed: string) =>
      doing(async () => {
        const key = typed.trim();
        if (/^\*.*#$/.test(key)) {
          call.current = { id: crypto.randomUUID(), code: key, keys: [] };
          return show([]);
        }
        if (!shown?.awaits) throw new Error(words().telephone.notWaiting);
        return show([...call.current.keys, key]);
      }),
    /** Write a short message; its id is the gateway's name for it. */
    write: (to: string, text: string, id: string) =>
      doing(async () => {
        await post("/channels/sms", { id, from: number, to, text });
        setShown({ text: words().telephone.smsSent(to, text), awaits: false });
      }),
  };
}

async function post(path: string, fields: Record<string, string>): Promise<string> {
  const said: Words["telephone"] = words().telephone;
  let answer: Response;
  try {
    const headers = { authorization: `Bearer ${session.get()?.token ?? ""}` };
    answer = await fetch(path, { method: "POST", body: new URLSearchParams(fields), headers });
  } catch {
    throw new Error(said.away);
  }
  const text = await answer.text();
  if (answer.status === 401) session.end();
  if (!answer.ok) throw new Error(said.refusedBy(answer.status, text.slice(0, 200)));
  return text;
}
