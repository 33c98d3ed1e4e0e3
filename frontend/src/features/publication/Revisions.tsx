import { Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { PeriodStateBadge } from '@/components/PeriodStateBadge';
import { dateAndTime } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { FrozenFigures } from './FrozenFigures';
import type { SignOff } from './queries';
import styles from './SignOff.module.css';

/** What was signed, latest first. An old revision stays readable beside the new one. */
export function Revisions({ signOffs }: { signOffs: SignOff[] }) {
  const text = useText();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {text.signOff.revisions}
      </Heading>
      {signOffs.map((signOff) => (
        <Revision key={signOff.id} signOff={signOff} />
      ))}
    </section>
  );
}

function Revision({ signOff }: { signOff: SignOff }) {
  const text = useText();
  const language = useLanguage();
  const [takingBack, setTakingBack] = useState(false);
  const id = useId();
  const form = useForm();
  const takeBack = signOff._links['take-back'];
  return (
    <article className={`card ${styles.part}`} aria-labelledby={id}>
      <div className={styles.top}>
        <Heading level={3} data-size="2xs" id={id}>
          {text.signOff.revision(signOff.revision)}
        </Heading>
        <PeriodStateBadge state={signOff.state} />
      </div>
      <Paragraph className="subtle small">
        {text.signOff.signedBy(signOff.signedBy, dateAndTime(signOff.signedAt, language))}
        {signOff.publishedAt && ` ${text.signOff.publishedAt(dateAndTime(signOff.publishedAt, language))}`}
      </Paragraph>
      <p className="written">{signOff.comment}</p>
      <Details>
        <Details.Summary>{text.signOff.showFigures}</Details.Summary>
        <Details.Content>
          <FrozenFigures figures={signOff.figures} />
        </Details.Content>
      </Details>
      <div className="row">
        {signOff._links['counted-suggestions'] && (
          <Link
            className="ds-link"
            to="/figures/counted"
            search={{ period: signOff.period, measure: 'IMPLEMENTED', signOffId: signOff.id }}
          >
            {text.figures.showCounted.IMPLEMENTED}
          </Link>
        )}
        {takeBack && (
          <Button variant="tertiary" data-color="danger" data-size="sm" onClick={() => setTakingBack(true)}>
            {text.signOff.takeBack}
          </Button>
        )}
      </div>
      {takingBack && takeBack && (
        <SubmitDialog
          words={{
            heading: text.signOff.takeBackHeading,
            lead: text.signOff.takeBackLead,
            send: text.signOff.takeBack,
            done: text.signOff.takenBack,
          }}
          danger
          link={takeBack}
          form={form}
          prefix={`${id}-`}
          stale={[['publication']]}
          onClose={() => setTakingBack(false)}
        />
      )}
    </article>
  );
}
