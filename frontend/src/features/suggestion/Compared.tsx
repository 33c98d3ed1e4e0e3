import { Radio, Tag } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { components } from '@/client/schema';
import { authorNames } from '@/components/authorNames';
import { StateBadge } from '@/components/StateBadge';
import { useNow } from '@/components/useNow';
import { dayAndMonth } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import styles from './Merge.module.css';
import { compared, type Compared as Part } from './merging';

type Suggestion = components['schemas']['Suggestion'];

interface Props {
  pair: [Suggestion, Suggestion];
  kept: string;
  /** Absent where only one of them can stay. */
  onKeep: ((id: string) => void) | undefined;
}

/** What is said in a word or two stands beside its name. */
const facts = new Set<Part>(['unit', 'authors', 'submitted', 'supports', 'comments']);

/** Side by side, the same lines beside each other; one below the other on a phone. What differs is marked in words. */
export function Compared({ pair, kept, onKeep }: Props) {
  const text = useText();
  const words = text.merge;
  const language = useLanguage();
  const now = useNow();
  const name = useId();
  const said = (suggestion: Suggestion): Record<Part, string> => ({
    title: suggestion.title,
    problem: suggestion.problem ?? '',
    idea: suggestion.idea,
    expectedEffect: suggestion.expectedEffect ?? '',
    unit: suggestion.department.name,
    authors: authorNames(suggestion, text, language),
    submitted: dayAndMonth(suggestion.submittedAt ?? suggestion.createdAt, language, now),
    supports: String(suggestion.supportCount),
    comments: String(suggestion.commentCount),
  });
  const [left, right] = [said(pair[0]), said(pair[1])];
  const parts = compared.filter((part) => left[part] || right[part]);
  return (
    <fieldset className={styles.pair} style={{ ['--lines' as string]: parts.length + 1 }}>
      <legend className={styles.legend}>{onKeep ? words.which : words.onlyThis}</legend>
      {pair.map((suggestion, index) => (
        <article
          key={suggestion.id}
          className={styles.one}
          data-kept={suggestion.id === kept}
          aria-label={suggestion.title}
        >
          <div className={styles.top}>
            {onKeep ? (
              <Radio
                name={name}
                value={suggestion.id}
                checked={suggestion.id === kept}
                onChange={() => onKeep(suggestion.id)}
                label={words.keep}
                aria-describedby={`${name}-${index}`}
              />
            ) : (
              <strong>{suggestion.id === kept ? words.stays : words.goes}</strong>
            )}
            <StateBadge state={suggestion.state} label={suggestion.stateLabel} />
          </div>
          <dl className={styles.lines}>
            {parts.map((part) => (
              <div key={part} className={styles.line} data-short={facts.has(part)}>
                <dt className={styles.label}>
                  {words.parts[part]}
                  {left[part] !== right[part] && (
                    <Tag data-size="sm" data-color="warning">
                      {words.differs}
                    </Tag>
                  )}
                </dt>
                <dd
                  id={part === 'title' ? `${name}-${index}` : undefined}
                  className={`written ${part === 'title' ? styles.name : ''}`}
                >
                  {(index === 0 ? left : right)[part] || words.nothing}
                </dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </fieldset>
  );
}
