import { StarIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { components } from '@/client/schema';
import { ButtonLink } from '@/components/ButtonLink';
import { useText } from '@/i18n/language';
import styles from './SuggestionPage.module.css';

/** Whose idea it was, whether others are told of it, and the way to tell them. */
export function ExampleOf({ suggestion }: { suggestion: components['schemas']['Suggestion'] }) {
  const text = useText();
  const words = text.goodExample;
  const { adopted, goodExample, _links } = suggestion;
  if (!adopted && !goodExample && !_links['tell-example']) return null;
  return (
    <div className={styles.example}>
      {adopted && (
        <Link
          className="ds-link"
          to="/good-examples/$goodExampleId"
          params={{ goodExampleId: adopted.goodExample.id }}
        >
          {words.credit([adopted.creditedDepartmentName, adopted.creditedTo.name].filter(Boolean).join(', '))}
        </Link>
      )}
      {goodExample && (
        <Link
          className="ds-link"
          to="/good-examples/$goodExampleId"
          params={{ goodExampleId: goodExample.id }}
        >
          <StarIcon aria-hidden="true" />
          {`${words.isExample}: ${goodExample.title}`}
        </Link>
      )}
      {_links['tell-example'] && (
        <ButtonLink to="/good-examples/new" search={{ of: suggestion.id }} variant="secondary">
          <StarIcon aria-hidden="true" />
          {words.makeExample}
        </ButtonLink>
      )}
    </div>
  );
}
