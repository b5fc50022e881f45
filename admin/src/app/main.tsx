/** The entry: what one has to know before signing in, then whoever is signed in is shown the console. */
import "../ui/tokens.css";
import "../ui/base.css";
import "./frame.css";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { useLanguage } from "../words/index";
import { queries } from "./client";
import { comeBack } from "./issuer";
import { router } from "./router";
import { type Config, useSession } from "./session";
import { SignIn } from "./sign-in";
import { theme } from "./theme";

theme.apply();

function Console({ config }: { config: Config }) {
  const present = useSession();
  const shown = useLanguage();
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    if (!present?.endsAt) return;
    const timer = setTimeout(() => setEnded(true), Math.min(present.endsAt - Date.now(), 2 ** 31 - 1));
    setEnded(false);
    return () => clearTimeout(timer);
  }, [present]);
  if (present === null) return <SignIn config={config} ended={false} />;
  return (
    <>
      <RouterProvider router={router} key={shown} />
      {ended && (
        <div className="backdrop">
          <div className="dialog" role="dialog" aria-modal="true">
            <SignIn config={config} ended={true} />
          </div>
        </div>
      )}
    </>
  );
}

async function start(): Promise<void> {
  const config = (await (await fetch("/admin/config.json")).json()) as Config;
  const back = await comeBack(config).catch(() => null);
  if (back !== null) history.replaceState(null, "", back);
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={queries}>
          <Console config={config} />
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>,
  );
}

void start();
