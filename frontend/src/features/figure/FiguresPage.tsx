import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PageHeading } from '@/components/PageHeading';
import { presentPeriod, yearOf } from '@/components/period';
import { useNow } from '@/components/useNow';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { Board } from './Board';
import { BoardTools } from './BoardTools';
import { yearQuery } from './queries';

const route = getRouteApi('/signed-in/numbers/figures');

/** The municipality's figures, for everybody who works there. */
export function FiguresPage() {
  const text = useText();
  const code = useMunicipalityCode();
  const { municipality } = useMyself();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const present = yearOf(presentPeriod('YEAR', useNow()));
  const year = search.year ?? present;
  const figures = useSuspenseQuery(yearQuery(code, year)).data[0];
  return (
    <>
      <PageHeading
        lead={text.figures.lead}
        beside={
          <BoardTools
            {...{ year, present }}
            onYear={(chosen) => navigate({ search: { ...search, year: chosen } })}
          />
        }
      >
        {text.figures.title}
      </PageHeading>
      <Board
        whose={municipality?.name ?? ''}
        year={year}
        figures={figures}
        search={search}
        onSearch={(changed) => navigate({ search: changed, resetScroll: false })}
      />
    </>
  );
}
