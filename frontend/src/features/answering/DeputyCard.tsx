import { Button } from '@digdir/designsystemet-react';
import { CalendarIcon } from '@navikt/aksel-icons';
import { ChangeButtons } from '@/components/entry/ChangeButtons';
import { EntryCard } from '@/components/entry/EntryCard';
import { useNameOf } from '@/components/useNameOf';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import type { Deputy } from './queries';

interface Props {
  deputy: Deputy;
  /** What is over is only history. */
  over: boolean;
  onChange: () => void;
  onEnd: () => void;
}

export function DeputyCard({
  deputy: { manager, deputy, startsOn, endsOn, _links },
  over,
  onChange,
  onEnd,
}: Props) {
  const words = useText().deputy;
  const language = useLanguage();
  const nameOf = useNameOf();
  const { id: me } = useMyself();
  const title =
    me && manager?.id === me
      ? words.forMe(nameOf(deputy))
      : me && deputy?.id === me
        ? words.byMe(nameOf(manager))
        : words.between(nameOf(deputy), nameOf(manager));
  return (
    <EntryCard
      title={title}
      level={3}
      facts={
        <>
          <CalendarIcon aria-hidden="true" />
          {words.from(dayMonthAndYear(startsOn, language), dayMonthAndYear(endsOn, language))}
        </>
      }
      tools={
        !over && (
          <>
            <ChangeButtons of={title} onChange={_links.update && onChange} />
            {_links.delete && (
              <Button
                variant="tertiary"
                data-size="sm"
                data-color="danger"
                aria-label={words.endOf(title)}
                onClick={onEnd}
              >
                {words.end}
              </Button>
            )}
          </>
        )
      }
    />
  );
}
