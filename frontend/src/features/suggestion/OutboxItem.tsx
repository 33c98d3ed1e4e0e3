import { Button, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ButtonLink } from '@/components/ButtonLink';
import { useNow } from '@/components/useNow';
import { nearDay } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { problemText } from '@/i18n/problemText';
import { removedOn } from '@/transport/device';
import styles from './Outbox.module.css';
import { isUnsure, removeUnsent, sendAll, tryAgain, type Unsent } from './outbox';
import { RemoveUnsent } from './RemoveUnsent';
import { sendingNowQuery, unsentQuery } from './useSending';

const stateOf = (one: Unsent, sendingNow: boolean) => {
  if (sendingNow) return 'sending';
  if (one.refusal) return one.made ? 'pictureRefused' : 'refused';
  return isUnsure(one) ? 'unsure' : 'waiting';
};

export function OutboxItem({ one }: { one: Unsent }) {
  const text = useText();
  const words = text.outbox;
  const language = useLanguage();
  const now = useNow();
  const cache = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const sendingNow = useQuery(sendingNowQuery).data === one.id;
  const state = stateOf(one, sendingNow);
  const day = (instant: Date) => nearDay(instant.toISOString(), text, language, now);
  const { title, problem, idea } = one.writing;
  const name = title.trim() || problem.trim() || idea.trim();
  const changed = () => cache.invalidateQueries({ queryKey: unsentQuery(one.personId).queryKey });
  const again = async () => {
    await tryAgain(one.id);
    await changed();
    await sendAll(one.personId);
  };
  const remove = async () => {
    setRemoving(false);
    await removeUnsent(one.id);
    await changed();
  };
  const troubled = state === 'refused' || state === 'unsure' || state === 'pictureRefused';
  return (
    <li className={styles.item}>
      <div className={styles.name}>
        <strong>{name}</strong>
        <Tag data-size="sm" data-color={troubled ? 'warning' : 'neutral'}>
          {words.states[state]}
        </Tag>
      </div>
      <Paragraph className="subtle small">
        {[
          words.written(day(new Date(one.keptAt))),
          one.pictures.length > 0 && words.pictures(one.pictures.length),
          words.until(day(removedOn(one.keptAt))),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Paragraph>
      {one.refusal && (
        <Paragraph>
          {[
            problemText(one.refusal, text),
            ...one.refusal.invalidParameters.map(({ reason }) => reason),
          ].join(' ')}
        </Paragraph>
      )}
      {state === 'unsure' && <Paragraph>{words.unsureText}</Paragraph>}
      {!sendingNow && (
        <div className="row">
          {state === 'refused' && (
            <ButtonLink to="/suggestions/new" search={{ kept: one.id }} variant="secondary">
              {words.mend}
            </ButtonLink>
          )}
          {one.made && (
            <ButtonLink
              to="/suggestions/$suggestionId"
              params={{ suggestionId: one.made.id }}
              variant="secondary"
            >
              {words.open}
            </ButtonLink>
          )}
          {state === 'unsure' && (
            <Button variant="secondary" onClick={again}>
              {words.again}
            </Button>
          )}
          <Button variant="tertiary" data-color="neutral" onClick={() => setRemoving(true)}>
            {one.made ? words.withoutPicture : text.common.remove}
            <span className="visually-hidden">{` ${name}`}</span>
          </Button>
        </div>
      )}
      {removing && <RemoveUnsent onRemove={remove} onClose={() => setRemoving(false)} />}
    </li>
  );
}
