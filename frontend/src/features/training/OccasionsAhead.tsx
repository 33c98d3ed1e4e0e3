import { CalendarIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from '@/components/Empty';
import { EntryList } from '@/components/entry/EntryList';
import { Pager } from '@/components/Pager';
import type { Place } from '@/components/search';
import { useNow } from '@/components/useNow';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { OccasionCard } from './OccasionCard';
import { aheadQuery } from './queries';

interface Props {
  place: Place;
  mayPlan: boolean;
}

/** What one can sign up for, the next one first. */
export function OccasionsAhead({ place, mayPlan }: Props) {
  const words = useText().training.occasions;
  const now = useNow();
  const { items, _meta, _links } = useSuspenseQuery(aheadQuery(useMunicipalityCode(), place)).data;
  const ahead = items.filter(({ endsAt }) => new Date(endsAt) >= now);
  return (
    <>
      {ahead.length === 0 && (
        <Empty heading={words.emptyTitle} icon={<CalendarIcon />}>
          {mayPlan ? words.emptyPlan : words.empty}
        </Empty>
      )}
      <EntryList label={words.heading}>
        {ahead.map((occasion) => (
          <OccasionCard key={occasion.id} occasion={occasion} />
        ))}
      </EntryList>
      <Pager meta={_meta} links={_links} />
    </>
  );
}
