/** Keeping somebody signed in: renewed a while before the token ends, where it can be; told where it has ended. */
import { useEffect } from "react";
import type { Config } from "./config";
import { renew } from "./issuer";
import { session, useSession } from "./session";

const LONGEST = 2 ** 31 - 1;
/** How much of its life a token has left when another is asked for. */
const LEFT = 0.25;

export function useKept(config: Config): void {
  const present = useSession();
  const { token, endsAt, refreshToken, ended } = present ?? {};
  useEffect(() => {
    if (token === undefined || endsAt === undefined || endsAt === null || ended) return;
    const left = Math.min(Math.max(0, endsAt - performance.now()), LONGEST);
    const over = setTimeout(() => session.end(), left);
    const again = refreshToken
      ? setTimeout(() => void renew(config).catch(() => undefined), left * (1 - LEFT))
      : undefined;
    return () => {
      clearTimeout(over);
      clearTimeout(again);
    };
  }, [config, token, endsAt, refreshToken, ended]);
}
