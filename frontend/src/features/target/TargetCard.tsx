import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { components } from '@/client/schema';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { ratio } from '@/i18n/numbers';
import styles from './Targets.module.css';
import { TargetDialog } from './TargetDialog';

interface Props {
  target: components['schemas']['Target'];
  /** Whose target it is. */
  name: string;
}

export function TargetCard({ target, name }: Props) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const [open, setOpen] = useState<'change' | 'remove'>();
  const form = useForm();
  const { update, delete: remove } = target._links;
  return (
    <section className={`card ${styles.card}`} aria-labelledby={id}>
      <Heading level={2} data-size="2xs" id={id}>
        {name}
      </Heading>
      <dl className={styles.facts}>
        <div>
          <dt>{text.measures.implementedPerEmployee}</dt>
          <dd>{ratio(target.implementedPerEmployee, language)}</dd>
        </div>
        <div>
          <dt>{text.measures.submittedPerEmployee}</dt>
          <dd>{ratio(target.submittedPerEmployee, language)}</dd>
        </div>
        <div>
          <dt>{text.targets.trajectory}</dt>
          <dd>{text.targets.trajectories[target.trajectory]}</dd>
        </div>
      </dl>
      <Paragraph className="subtle small">
        {text.targets.setBy(target.setBy, dayMonthAndYear(target.setAt, language))}
      </Paragraph>
      <div className="row">
        {update && (
          <Button variant="secondary" data-size="sm" onClick={() => setOpen('change')}>
            {text.common.change}
            <span className="visually-hidden">{`, ${name}`}</span>
          </Button>
        )}
        {remove && (
          <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => setOpen('remove')}>
            {text.common.remove}
            <span className="visually-hidden">{`, ${name}`}</span>
          </Button>
        )}
      </div>
      {open === 'change' && update && (
        <TargetDialog
          year={target.year}
          link={update}
          former={target}
          name={name}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'remove' && remove && (
        <SubmitDialog
          words={{
            heading: text.targets.removeHeading(name),
            send: text.common.remove,
            done: text.targets.removed,
          }}
          danger
          link={remove}
          form={form}
          prefix={`${id}-`}
          stale={[['target'], ['figure']]}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
