import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { ChangeButtons } from '@/components/entry/ChangeButtons';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import { OccasionDialog } from './OccasionDialog';
import { stale, type Occasion } from './queries';
import styles from './Training.module.css';

/** Changes an occasion or calls it off, for those who plan. */
export function OccasionTools({ occasion }: { occasion: Occasion }) {
  const text = useText();
  const words = text.training.occasions;
  const [open, setOpen] = useState<'change' | 'callOff'>();
  const form = useForm();
  const prefix = `${useId()}-`;
  const { self, update, 'call-off': callOff } = occasion._links;
  const { title } = occasion.training;
  const close = () => setOpen(undefined);
  if (!update && !callOff) return null;
  return (
    <div className={`no-print ${styles.tools}`}>
      <ChangeButtons of={title} onChange={update && (() => setOpen('change'))} />
      {callOff && (
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          aria-label={words.callOffOf(title)}
          onClick={() => setOpen('callOff')}
        >
          {words.callOff}
        </Button>
      )}
      {open === 'change' && update && <OccasionDialog link={update} former={occasion} onClose={close} />}
      {open === 'callOff' && callOff && (
        <SubmitDialog
          words={{
            heading: words.callOffOf(title),
            lead: words.callOffLead,
            send: words.callOff,
            done: words.calledOffNow,
          }}
          danger
          link={callOff}
          resource={self}
          {...{ form, prefix, stale }}
          onClose={close}
        />
      )}
    </div>
  );
}
