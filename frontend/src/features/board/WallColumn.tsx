import { useId } from 'react';
import { authorNames } from '@/components/authorNames';
import { DueDate } from '@/components/DueDate';
import { useLanguage, useText } from '@/i18n/language';
import type { Card, Column } from './columns';
import { KindIcon } from './KindIcon';
import { useRoom } from './useRoom';
import styles from './Wall.module.css';

interface Props {
  column: Column;
  arrived: ReadonlySet<string>;
  unitId: string;
}

/** As many cards as there is room for, what has just come before the others. */
export function WallColumn({ column: { kind, count, items }, arrived, unitId }: Props) {
  const text = useText();
  const id = useId();
  const { list, room } = useRoom();
  const inOrder = [...items].sort(
    (one, other) => Number(arrived.has(other.id)) - Number(arrived.has(one.id)),
  );
  const shown = inOrder.slice(0, room);
  return (
    <section className={styles.column} data-kind={kind} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>
        <KindIcon kind={kind} />
        {text.board.columns[kind]}
        <span className={styles.number}>{count}</span>
      </h2>
      {count === 0 && <p className={styles.more}>{text.board.nothing[kind]}</p>}
      <ul ref={list} className={`hide-empty ${styles.cards}`}>
        {shown.map((card) => (
          <li key={card.id} data-arrived={arrived.has(card.id) || undefined}>
            <WallCard card={card} unitId={unitId} />
          </li>
        ))}
      </ul>
      {count > shown.length && <p className={styles.more}>{text.board.moreCards(count - shown.length)}</p>}
    </section>
  );
}

function WallCard({ card, unitId }: { card: Card; unitId: string }) {
  const text = useText();
  const language = useLanguage();
  const names = card.signedBy ?? authorNames(card, text, language);
  const elsewhere = card.department.id !== unitId && card.department.name;
  return (
    <article className={`${styles.card} ${card.overdue ? styles.late : ''}`}>
      <h3 className={styles.title}>{card.title}</h3>
      <p className={styles.who}>{[names, elsewhere].filter(Boolean).join(' · ')}</p>
      <DueDate due={card} />
    </article>
  );
}
