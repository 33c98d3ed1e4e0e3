import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { PageHeading } from '@/components/PageHeading';
import { picturesQuery, type Picture } from '@/components/picture/queries';
import { dayMonthAndYear, plainDate } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { Controls } from './Controls';
import styles from './Presentation.module.css';
import { presentationQuery, type Adoption, type GoodExample, type Meeting } from './queries';
import { SlideView } from './SlideView';
import { slidesOf } from './slides';
import { useKeys } from './useKeys';

const route = getRouteApi('/staff-meetings/$staffMeetingId/presentation');

/** The meeting's example in type that a whole room can read, one slide at a time. */
export function PresentationPage() {
  const text = useText();
  const words = text.staffMeeting;
  const { staffMeetingId } = route.useParams();
  const { meeting, shown } = useSuspenseQuery(presentationQuery(useMunicipalityCode(), staffMeetingId)).data;
  const list = shown?.example._links.pictures;
  if (shown && list) return <Illustrated meeting={meeting} {...shown} list={list} />;
  if (shown) return <Slides meeting={meeting} {...shown} pictures={[]} />;
  return (
    <main className={styles.nothing}>
      <PageHeading>{meeting.title}</PageHeading>
      <Empty
        heading={words.presentation.nothing}
        action={<ButtonLink to="/staff-meetings">{words.toCalendar}</ButtonLink>}
      >
        {words.presentation.nothingWhy}
      </Empty>
    </main>
  );
}

interface Props {
  meeting: Meeting;
  example: GoodExample;
  adoptions: Adoption[];
  pictures: Picture[];
}

function Illustrated({ list, ...rest }: Omit<Props, 'pictures'> & { list: Link }) {
  return <Slides {...rest} pictures={useQuery(picturesQuery(list)).data ?? []} />;
}

function Slides({ meeting, example, adoptions, pictures }: Props) {
  const text = useText();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const slides = slidesOf(example, adoptions, pictures, text);
  const last = slides.length - 1;
  const place = Math.min((route.useSearch().slide ?? 1) - 1, last);
  const turn = useCallback(
    (to: number) =>
      to >= 0 &&
      to <= last &&
      void navigate({ search: { slide: to > 0 ? to + 1 : undefined }, replace: true }),
    [navigate, last],
  );
  const next = useCallback(() => void turn(place + 1), [turn, place]);
  const previous = useCallback(() => void turn(place - 1), [turn, place]);
  const leave = useCallback(() => void navigate({ to: '/staff-meetings' }), [navigate]);
  useKeys({ next, previous, leave });

  useEffect(
    () => () => {
      if (document.fullscreenElement) void document.exitFullscreen();
    },
    [],
  );

  const slide = slides[place]!;
  const day = dayMonthAndYear(plainDate(new Date(meeting.startsAt)), language);
  return (
    <main className={styles.room} data-kind={slide.kind}>
      <SlideView
        key={slide.kind}
        slide={slide}
        above={`${text.staffMeeting.presentation.today} · ${meeting.title}, ${day}`}
      />
      <footer className={styles.footer}>
        {place === 0 && <p className={styles.keys}>{text.staffMeeting.presentation.keys}</p>}
        <Controls place={place} of={slides.length} onTurn={turn} />
      </footer>
    </main>
  );
}
