/** The session has ended: signed in again over what stands on the screen, which is kept, its keys too. */
import { Dialog as Base } from "@base-ui/react/dialog";
import { useWords } from "../../words/index";
import type { Config } from "./config";
import { SignIn } from "./sign-in";

export function SignInAgain({ config }: { config: Config }) {
  const words = useWords();
  return (
    <Base.Root open modal disablePointerDismissal>
      <Base.Portal>
        <Base.Backdrop className="backdrop above" />
        <Base.Popup className="dialog above" aria-label={words.signIn.title}>
          <SignIn config={config} ended={true} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
