/** Screens that belong together, side by side. */
import { Link } from "@tanstack/react-router";

export function Tabs({ label, tabs }: { label: string; tabs: readonly (readonly [string, string])[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(([to, name]) => (
        <Link key={to} to={to as never} activeOptions={{ exact: true, includeSearch: false }}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
