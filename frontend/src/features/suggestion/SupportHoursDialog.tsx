import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { decimalOf } from '@/components/form/decimal';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useLanguage, useText } from '@/i18n/language';
import { typed } from '@/i18n/numbers';
import type { Link } from '@/transport/api';
import { HoursField } from './HoursField';
import { staleSupport, type RefinementOffer } from './queries';

interface Props {
  offer: RefinementOffer;
  link: Link;
  /** The request, whose version its offers share. */
  resource?: Link;
  onClose: () => void;
}

/** How many of the hours were used. */
export function SupportHoursDialog({ offer, link, resource, onClose }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.refinement.noting;
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: {
      hoursUsed: offer.hoursUsed === undefined ? '' : typed(offer.hoursUsed, language),
      hours: typed(offer.hours, language),
      note: offer.note ?? '',
    },
    shouldFocusError: false,
  });
  const field = { form, prefix };
  return (
    <SubmitDialog
      words={{ heading: words.heading, send: text.common.save, done: words.done }}
      {...{ link, resource, form, prefix, onClose }}
      stale={staleSupport}
      body={({ hoursUsed, hours, note }) => ({
        hoursUsed: decimalOf(hoursUsed),
        hours: decimalOf(hours),
        note: note.trim() || undefined,
      })}
    >
      <HoursField {...field} name="hoursUsed" label={words.used} needed={words.usedNeeded} />
      <HoursField {...field} name="hours" label={words.hours} />
      <WrittenField {...field} name="note" label={text.refinement.offer.note} max={1000} rows={2} optional />
    </SubmitDialog>
  );
}
