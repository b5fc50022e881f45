/** The first screen: a day in figures that the server adds up, what waits, and five situations worth seeing. */
import { ConsoleServiceDayOperation, ConsoleViewerOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { session, useSession } from "../../app/signing-in/session";
import { day, later } from "../../shared/days";
import { Badge } from "../../ui/parts";
import { useWords } from "../../words/index";
import { Exposure } from "./exposure";
import { Latest } from "./latest";
import { Refusals } from "./refusals";
import { Renewals } from "./renewals";
import { Runs } from "./runs";
import { Tour } from "./tour";
import { Waiting } from "./waiting";

export function Page() {
  const words = useWords();
  const scopes = useSession()?.scopes ?? new Set<string>();
  const service = useQuery(asking(ConsoleViewerOperation, {})).data;
  useEffect(() => {
    if (service) session.know(service.viewer);
  }, [service]);
  const { on = service?.service.today } = useSearch({ strict: false }) as { on?: string };
  const found = useQuery({
    ...asking(ConsoleServiceDayOperation, {
      on: on ?? null,
      from: later(on ?? "2020-01-07", -6),
      until: later(on ?? "2020-01-07", 1),
    }),
    enabled: on !== undefined && scopes.has("figures:read"),
    refetchInterval: 60_000,
  });
  const figures = found.data?.serviceDay;
  return (
    <section className="stack">
      <div className="spread">
        <h1>{words.home.title}</h1>
        {service && (
          <span className="row">
            <Badge tone="brand">{words.frame.today(day(service.service.today))}</Badge>
            {service.service.clockMoved && <Badge tone="warn">{words.frame.demoClock}</Badge>}
            <span className="soft">{service.service.version}</span>
          </span>
        )}
      </div>
      <Tour />
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      {scopes.has("figures:read") && <Waiting waiting={figures?.waiting} />}
      {on && service && <Days on={on} today={service.service.today} />}
      <div className="grid wide">
        {scopes.has("figures:read") && <Renewals hours={figures?.hours} />}
        {scopes.has("figures:read") && <Refusals rules={figures?.refusals} />}
        {on && scopes.has("sweeps:read") && <Runs on={on} />}
        {scopes.has("figures:read") && <Exposure book={found.data?.advanceBook} />}
        {scopes.has("renewals:read") && <Latest />}
      </div>
    </section>
  );
}

/** Another day's figures, a day further at a time; a day stands in the address. */
function Days({ on, today }: { on: string; today: string }) {
  const words = useWords();
  const go = useNavigate();
  const to = (other: string) => void go({ to: "/", search: { on: other === today ? undefined : other } } as never);
  return (
    <div className="row">
      <h2>{words.day.on(day(on))}</h2>
      <button type="button" className="button" onClick={() => to(later(on, -1))}>
        {words.day.before}
      </button>
      <button type="button" className="button" disabled={on >= today} onClick={() => to(later(on, 1))}>
        {words.day.after}
      </button>
      {on !== today && (
        <button type="button" className="button" onClick={() => to(today)}>
          {words.day.today}
        </button>
      )}
    </div>
  );
}
