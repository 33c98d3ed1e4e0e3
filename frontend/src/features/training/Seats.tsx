import { useText } from '@/i18n/language';
import type { Occasion } from './queries';
import styles from './Training.module.css';

/** How many seats are left, as a picture and in words. */
export function Seats({ occasion: { seats, taken, waiting } }: { occasion: Occasion }) {
  const words = useText().training.occasions;
  const left = seats - taken;
  return (
    <div className={styles.seats}>
      <span className={styles.meter} aria-hidden="true">
        <span style={{ width: `${(taken / seats) * 100}%` }} />
      </span>
      <span>
        {left > 0 ? words.seatsLeft(left, seats) : words.full(seats)}
        {waiting > 0 && ` · ${words.waiting(waiting)}`}
      </span>
    </div>
  );
}
