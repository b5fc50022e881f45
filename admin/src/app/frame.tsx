/** The frame of every screen: one search box above, the menu that this role may use beside, the screen within. */
import { ConsoleViewerOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { language, useLanguage, useWords } from "../words/index";
import { asking } from "./client";
import { Keys } from "./keys";
import { menuOf } from "./menu";
import { config } from "./signing-in/config";
import { leave } from "./signing-in/issuer";
import { session, useSession } from "./signing-in/session";
import { type Density, type Theme, theme } from "./theme";

export function Frame() {
  const words = useWords();
  const online = useOnline();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `Giahan · ${document.querySelector("h1")?.textContent ?? ""}`.replace(/[\d ]{9,}/, "…");
    if (path) main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="head">
        <Link to="/" className="mark">
          <img src="/admin/icon.svg" alt="" />
          {words.product}
        </Link>
        <SearchBox />
        <Person />
      </header>
      <nav className="menu" aria-label={words.menu.title}>
        <Menu />
      </nav>
      <main className="main" id="main" ref={main} tabIndex={-1}>
        {!online && (
          <div className="note warn" role="status">
            {words.frame.offline}
          </div>
        )}
        <Outlet />
      </main>
      <Keys />
    </div>
  );
}

function Menu() {
  const words = useWords();
  const scopes = useSession()?.scopes ?? new Set<string>();
  return menuOf(words, scopes).map(({ title, entries }) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.to}>
            {/* biome-ignore lint/suspicious/noExplicitAny: the menu names addresses as texts */}
            <Link to={entry.to as any} activeOptions={{ exact: entry.to === "/" }}>
              {entry.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function SearchBox() {
  const words = useWords();
  const go = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      const typing = event.target instanceof HTMLElement && /INPUT|TEXTAREA|SELECT/.test(event.target.tagName);
      if ((event.key === "/" && !typing) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) {
        event.preventDefault();
        box.current?.focus();
        box.current?.select();
      }
    }
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text") ?? "").trim();
    if (text) void go({ to: "/search", search: { text } } as never);
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not known to every browser of staff yet
    <form role="search" className="row" onSubmit={find}>
      <input
        ref={box}
        className="box"
        name="text"
        type="search"
        aria-label={words.frame.searchLabel}
        placeholder={`${words.frame.searchLabel}  ( / )`}
        autoComplete="off"
        spellCheck={false}
      />
    </form>
  );
}

function Person() {
  const words = useWords();
  const present = useSession();
  const viewer = useQuery(asking(ConsoleViewerOperation, {})).data?.viewer;
  useEffect(() => {
    if (viewer) session.know(viewer);
  }, [viewer]);
  const shown = useLanguage();
  const [look, setLook] = useState<Theme>(theme.get());
  const [dense, setDense] = useState<Density>(theme.density());
  return (
    <div className="who">
      <select
        aria-label={words.frame.language}
        value={shown}
        onChange={(event) => language.set(event.target.value === "en" ? "en" : "vi")}
      >
        <option value="vi">Tiếng Việt</option>
        <option value="en">English</option>
      </select>
      <select
        aria-label={words.frame.theme}
        value={look}
        onChange={(event) => {
          theme.set(event.target.value as Theme);
          setLook(event.target.value as Theme);
        }}
      >
        {(["system", "light", "dark"] as const).map((each) => (
          <option key={each} value={each}>
            {words.frame.themes[each]}
          </option>
        ))}
      </select>
      <select
        aria-label={words.frame.density}
        value={dense}
        onChange={(event) => {
          theme.setDensity(event.target.value as Density);
          setDense(event.target.value as Density);
        }}
      >
        {(["wide", "compact"] as const).map((each) => (
          <option key={each} value={each}>
            {words.frame.densities[each]}
          </option>
        ))}
      </select>
      {present && (
        <span className="soft" title={present.principal}>
          {words.frame.signedInAs(nameOf(present.principal), words.roles[present.role] ?? present.role)}
        </span>
      )}
      <button type="button" className="button" onClick={() => void config().then(leave)}>
        {words.frame.signOut}
      </button>
    </div>
  );
}

/** A person's own name: an issuer's stands before it. */
function nameOf(principal: string): string {
  return principal.split("#").at(-1) ?? principal;
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const changed = () => setOnline(navigator.onLine);
    addEventListener("online", changed);
    addEventListener("offline", changed);
    return () => {
      removeEventListener("online", changed);
      removeEventListener("offline", changed);
    };
  }, []);
  return online;
}
