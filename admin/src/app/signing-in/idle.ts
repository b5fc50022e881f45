/** Nobody has done anything for long: the screen is locked, in every tab alike; what is done in one keeps all open. */
import { useEffect } from "react";
import { session, useSession } from "./session";

const DONE = ["pointerdown", "keydown", "wheel", "touchstart"] as const;
/** How often, in milliseconds, other tabs are told that somebody is there, at most. */
const TOLD = 1_000;

/** Tell whether it has been so long, by instants in milliseconds. */
export function isIdle(last: number, now: number, seconds: number): boolean {
  return seconds > 0 && now - last >= seconds * 1_000;
}

export function useIdle(seconds: number): void {
  const open = useSession()?.ended === false;
  useEffect(() => {
    if (!open || !seconds) return;
    let [last, told] = [Date.now(), 0];
    const others = new BroadcastChannel("giahan-console-here");
    others.addEventListener("message", () => {
      last = Date.now();
    });
    function here() {
      last = Date.now();
      if (last - told < TOLD) return;
      told = last;
      others.postMessage("here");
    }
    const timer = setInterval(() => isIdle(last, Date.now(), seconds) && session.lock(), TOLD);
    for (const each of DONE) addEventListener(each, here, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      others.close();
      for (const each of DONE) removeEventListener(each, here, { capture: true });
    };
  }, [open, seconds]);
}
