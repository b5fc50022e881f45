/** The session has ended, or is locked: signed in again over what stands on the screen, which is kept, its keys too. */
import { Dialog as Base } from "@base-ui/react/dialog";
import { useWords } from "../../words/index";
import type { Config } from "./config";
import { SignIn } from "./sign-in";

export function SignInAgain({ config, locked }: { config: Config; locked: boolean }) {
  const words = useWords();
  return (
    <Base.Root open modal disablePointerDismissal>
      <Base.Portal>
        <Base.Backdrop className={locked ? "backdrop above veil" : "backdrop above"} />
        <Base.Popup className="dialog above" aria-label={words.signIn.title}>
          <SignIn config={config} ended={true} locked={locked} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
