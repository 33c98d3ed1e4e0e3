import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useDebounced } from '@/components/form/useDebounced';
import { StateBadge } from '@/components/StateBadge';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { similarQuery } from './queries';
import styles from './WritePage.module.css';

/** Shown while somebody writes. Opens beside, so that nothing written is lost. */
export function SimilarSuggestions({ written }: { written: string }) {
  const text = useText();
  const router = useRouter();
  const settled = useDebounced(written.trim().slice(0, 1000), 600);
  const similar = useQuery({
    ...similarQuery(useMunicipalityCode(), settled),
    placeholderData: keepPreviousData,
  });
  const items = (settled.length >= 8 && similar.data?.items) || [];
  return (
    <div aria-live="polite">
      {items.length > 0 && (
        <section className={styles.similar} aria-labelledby="similar">
          <Heading id="similar" level={2} data-size="2xs">
            {text.write.similar}
          </Heading>
          <Paragraph className="small">{text.write.similarHint}</Paragraph>
          <ul className="unlisted">
            {items.map(({ id, title, state }) => (
              <li key={id}>
                <Link
                  href={
                    router.buildLocation({ to: '/suggestions/$suggestionId', params: { suggestionId: id } })
                      .href
                  }
                  target="_blank"
                >
                  {title}
                  <span className="visually-hidden">{` (${text.write.similarOpens})`}</span>
                </Link>
                <StateBadge state={state} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
