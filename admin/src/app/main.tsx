/** The entry: what one has to know before signing in, then whoever is signed in is shown the console. */
import "../ui/tokens.css";
import "../ui/base.css";
import "./frame.css";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { useLanguage } from "../words/index";
import { queries } from "./client";
import { type Config, config } from "./config";
import { SignInAgain } from "./ended";
import { AGAIN, begin, comeBack, wasSignedIn } from "./issuer";
import { useKept } from "./keeping";
import { router } from "./router";
import { session, useSession } from "./session";
import { SignIn } from "./sign-in";
import { theme } from "./theme";

theme.apply();

function Console({ config }: { config: Config }) {
  const present = useSession();
  const shown = useLanguage();
  useKept(config);
  if (present === null) return <SignIn config={config} ended={false} />;
  return (
    <>
      <RouterProvider router={router} key={shown} />
      {present.ended && <SignInAgain config={config} />}
    </>
  );
}

async function start(): Promise<void> {
  const told = await config();
  if (told.clientId && (location.pathname === AGAIN || wasSignedIn()))
    return begin(told, location.pathname !== AGAIN).catch(() => show(told));
  const back = await comeBack(told);
  const present = session.get();
  if (back === AGAIN) {
    if (present) session.tell(present);
    window.close();
  }
  if (back !== null) history.replaceState(null, "", back === AGAIN ? "/admin/" : back);
  show(told);
}

function show(told: Config): void {
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={queries}>
          <Console config={told} />
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>,
  );
}

void start();
