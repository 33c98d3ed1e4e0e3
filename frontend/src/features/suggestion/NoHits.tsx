import { Button } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { Empty } from '@/components/Empty';
import { useText } from '@/i18n/language';
import { filtersOf, type AllSearch } from './search';
import { WriteLink } from './WriteLink';

interface Props {
  search: AllSearch;
  onShow: (search: AllSearch) => void;
}

/** Nothing was found: what to try, with a button for each way on. */
export function NoHits({ search, onShow }: Props) {
  const text = useText();
  const words = text.finding;
  const filtered = Object.values(filtersOf(search)).some(Boolean);
  return (
    <Empty
      heading={search.q ? words.noHitsFor(search.q) : text.all.noHitsTitle}
      icon={<MagnifyingGlassIcon />}
      action={
        <div className="row" style={{ justifyContent: 'center' }}>
          {search.q && filtered && (
            <Button variant="secondary" onClick={() => onShow({ q: search.q })}>
              {words.wordsOnly}
            </Button>
          )}
          {search.q && (
            <Button variant="secondary" onClick={() => onShow({ ...search, q: undefined })}>
              {words.withoutWords}
            </Button>
          )}
          {!search.q && (
            <Button variant="secondary" onClick={() => onShow({})}>
              {words.showAll}
            </Button>
          )}
          <WriteLink />
        </div>
      }
    >
      {search.q ? words.tryOtherWords : words.tryFewerFilters}
    </Empty>
  );
}
