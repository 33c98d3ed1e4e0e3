import { Paragraph } from '@digdir/designsystemet-react';
import { BellIcon } from '@navikt/aksel-icons';
import { ButtonLink } from '@/components/ButtonLink';
import { TopicCard } from '@/components/TopicCard';
import { useText } from '@/i18n/language';

/** The way to choosing how one is told. */
export function ToldCard() {
  const words = useText().me.told;
  return (
    <TopicCard heading={words.heading} icon={<BellIcon />}>
      <Paragraph>{words.text}</Paragraph>
      <ButtonLink to="/notifications/settings" variant="secondary">
        {words.link}
      </ButtonLink>
    </TopicCard>
  );
}
