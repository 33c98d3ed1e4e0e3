import { PencilWritingIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { components } from '@/client/schema';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Board.module.css';
import { foreignExampleQuery } from './queries';

/** A first visit: what to do, and how it went for others who did it. */
export function EmptyBoard({ board }: { board: components['schemas']['Board'] }) {
  const text = useText();
  return (
    <div className={styles.firstVisit}>
      <Empty
        heading={text.board.emptyTitle}
        action={
          linkTo(board._links, 'POST suggestions') && (
            <ButtonLink to="/suggestions/new" search={{ unit: board.department.id }}>
              <PencilWritingIcon aria-hidden="true" />
              {text.nav.write}
            </ButtonLink>
          )
        }
      >
        {text.board.empty}
      </Empty>
      <ForeignExample />
    </div>
  );
}

function ForeignExample() {
  const text = useText();
  const example = useQuery(foreignExampleQuery(useMunicipalityCode())).data;
  if (!example) return null;
  return (
    <article className={styles.example}>
      <p className={styles.from}>{text.board.exampleFrom(example.municipality.name)}</p>
      {example.cover && (
        <img
          src={example.cover.address}
          alt=""
          width={example.cover.width}
          height={example.cover.height}
          loading="lazy"
        />
      )}
      <div className={styles.exampleWords}>
        <p className="subtle small">{text.board.example}</p>
        <h2 className={styles.title}>
          <Link to="/good-examples/$goodExampleId" params={{ goodExampleId: example.id }}>
            {example.title}
          </Link>
        </h2>
        <p>{example.effect}</p>
      </div>
    </article>
  );
}
