import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PageHeading } from '@/components/PageHeading';
import { presentPeriod, yearOf } from '@/components/period';
import { PrintButton } from '@/components/PrintButton';
import { useNow } from '@/components/useNow';
import { YearSelect } from '@/components/YearSelect';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { Board } from './Board';
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
          <>
            <YearSelect
              year={year}
              years={[0, 1, 2, 3, 4].map((back) => present - back)}
              onChange={(chosen) => navigate({ search: { ...search, year: chosen } })}
            />
            <PrintButton />
          </>
        }
      >
        {text.figures.title}
      </PageHeading>
      <Board
        whose={municipality?.name ?? ''}
        year={year}
        figures={figures}
        by={search.by ?? 'months'}
        show={search.show ?? 'implemented'}
        onBy={(by) =>
          navigate({ search: { ...search, by: by === 'months' ? undefined : by }, resetScroll: false })
        }
        onShow={(show) =>
          navigate({
            search: { ...search, show: show === 'submitted' ? show : undefined },
            resetScroll: false,
          })
        }
      />
    </>
  );
}
