import { CalendarIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from '@/components/Empty';
import { EntryList } from '@/components/entry/EntryList';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { OccasionCard } from './OccasionCard';
import { beenQuery } from './queries';

/** What has been in a year, the latest first. */
export function OccasionsBeen({ year }: { year: number }) {
  const words = useText().training.occasions;
  const occasions = useSuspenseQuery(beenQuery(useMunicipalityCode(), year)).data;
  return (
    <>
      {occasions.length === 0 && <Empty heading={words.noneBeen(year)} icon={<CalendarIcon />} />}
      <EntryList label={words.heading}>
        {occasions.map((occasion) => (
          <OccasionCard key={occasion.id} occasion={occasion} />
        ))}
      </EntryList>
    </>
  );
}
