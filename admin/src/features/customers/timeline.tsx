/** Everything that happened to a phone, in one stream, newest first. */
import { ConsoleTimelineOperation } from "@giahan/client/trusted";
import { useInfiniteQuery } from "@tanstack/react-query";
import { giahan } from "../../app/client";
import { Failure } from "../../app/failure";
import { instant } from "../../shared/days";
import { useLanguage, useWords } from "../../words/index";

export function Timeline({ msisdn }: { msisdn: string }) {
  const words = useWords();
  const shown = useLanguage();
  const found = useInfiniteQuery({
    queryKey: ["timeline", msisdn, shown],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const data = await giahan.request(ConsoleTimelineOperation, { msisdn, first: 50, after: pageParam }, { signal });
      return data.subscriber?.timeline;
    },
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null),
  });
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  const events = found.data?.pages.flatMap((page) => page?.edges.map((edge) => edge.node) ?? []);
  if (events?.length === 0) return <p className="soft">{words.common.nothing}</p>;
  return (
    <div className="card">
      <ol>
        {(events ?? []).map((event) => (
          <li key={event.id} className="event">
            <time dateTime={event.at} className="soft">
              {instant(event.at)}
            </time>
            <span>{event.summary}</span>
          </li>
        ))}
      </ol>
      {!events && <p className="soft">{words.common.loading}</p>}
      {found.hasNextPage && (
        <button type="button" className="button" disabled={found.isFetching} onClick={() => void found.fetchNextPage()}>
          {words.common.more}
        </button>
      )}
    </div>
  );
}
