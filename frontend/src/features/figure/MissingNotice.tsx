import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useNow } from '@/components/useNow';
import { dayAndMonth } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import type { Figures } from './queries';

/** A figure without denominator is never guessed: what is missing, who can enter it, and the way there. */
export function MissingNotice({ figures, year }: { figures: Figures; year: number }) {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const mayCount = useMyself()._links['count-headcounts'];
  const day = dayAndMonth(figures.referenceDate, language, now);
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {text.figures.missingTitle(figures.missingHeadcounts)}
      </Heading>
      <Paragraph>{text.figures.missing(day)}</Paragraph>
      <Paragraph>
        {mayCount ? (
          <Link className="ds-link" to="/headcounts" search={{ year }}>
            {text.figures.enterHeadcounts}
          </Link>
        ) : (
          text.figures.whoEnters
        )}
      </Paragraph>
    </Alert>
  );
}
