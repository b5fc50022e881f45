/** The entry: what one has to know before signing in, then whoever is signed in is shown the console. */
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/writing.css";
import "./frame.css";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { useLanguage } from "../words/index";
import { queries } from "./client";
import { router } from "./router";
import { type Config, config } from "./signing-in/config";
import { SignInAgain } from "./signing-in/ended";
import { useIdle } from "./signing-in/idle";
import { AGAIN, begin, comeBack, wasSignedIn } from "./signing-in/issuer";
import { useKept } from "./signing-in/keeping";
import { session, useSession } from "./signing-in/session";
import { SignIn } from "./signing-in/sign-in";
import { theme } from "./theme";

theme.apply();

function Console({ config, failed }: { config: Config; failed: boolean }) {
  const present = useSession();
  const shown = useLanguage();
  useKept(config);
  useIdle(config.idleSeconds);
  if (present === null) return <SignIn config={config} ended={false} failed={failed} />;
  return (
    <>
      <RouterProvider router={router} key={shown} />
      {present.ended && <SignInAgain config={config} locked={present.locked} />}
    </>
  );
}

async function start(): Promise<void> {
  const told = await config();
  if (told.clientId && (location.pathname === AGAIN || wasSignedIn()))
    return begin(told, location.pathname !== AGAIN).catch(() => show(told));
  const come = await comeBack(told);
  const present = session.get();
  const again = come?.back.startsWith(AGAIN);
  if (again && present) session.tell(present);
  if (come) history.replaceState(null, "", again ? "/admin/" : come.back);
  if (again && present) window.close();
  show(told, come?.failed);
}

function show(told: Config, failed = false): void {
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={queries}>
          <Console config={told} failed={failed} />
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>,
  );
}

void start();
