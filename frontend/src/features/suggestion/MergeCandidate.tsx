import { Link } from '@tanstack/react-router';
import type { components } from '@/client/schema';
import { authorNames } from '@/components/authorNames';
import { Excerpt } from '@/components/Excerpt';
import { belowTitle, titleParts } from '@/components/foundWords';
import { StateBadge } from '@/components/StateBadge';
import { useNow } from '@/components/useNow';
import { dayAndMonth } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import styles from './Merge.module.css';

type Schemas = components['schemas'];

interface Props {
  from: string;
  candidate: Schemas['SuggestionReference'] | Schemas['SuggestionSummary'];
  q: string | undefined;
}

/** A suggestion that may be the same; pressing it shows the two beside each other. */
export function MergeCandidate({ from, candidate, q }: Props) {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const { id, title, state } = candidate;
  const known = 'department' in candidate ? candidate : undefined;
  const excerpt = known?.excerpt ?? [];
  const said = belowTitle(title, excerpt);
  return (
    <article className={styles.candidate}>
      <div className="row" style={{ justifyContent: 'space-between' }}>
        <h3 className={styles.candidateTitle}>
          <Link
            to="/suggestions/$suggestionId/merge"
            params={{ suggestionId: from }}
            search={{ q, other: id }}
          >
            <Excerpt parts={titleParts(title, excerpt)} />
          </Link>
        </h3>
        <StateBadge state={state} label={known?.stateLabel} />
      </div>
      {known && (
        <span className="subtle small">
          {[
            known.department.name,
            authorNames(known, text, language),
            dayAndMonth(known.submittedAt ?? known.createdAt, language, now),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
      {said.length > 0 && (
        <p className="written">
          <Excerpt parts={said} />
        </p>
      )}
    </article>
  );
}
