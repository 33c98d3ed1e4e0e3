import styles from './Coverage.module.css';

/** A disc filled by quarters; a ring with a stroke through it where there is nobody. */
export function Ball({ quarters }: { quarters: 0 | 1 | 2 | 3 | 4 }) {
  return (
    <svg className={styles.ball} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx={10} cy={10} r={8} fill="none" stroke="currentColor" strokeWidth={2} />
      {quarters === 0 && <path d="M4.5 15.5 15.5 4.5" stroke="currentColor" strokeWidth={2} />}
      {quarters === 4 && <circle cx={10} cy={10} r={8} fill="currentColor" />}
      {quarters > 0 && quarters < 4 && (
        <path
          d={`M10 10V2A8 8 0 ${quarters > 2 ? 1 : 0} 1 ${['', '18 10', '10 18', '2 10'][quarters]}Z`}
          fill="currentColor"
        />
      )}
    </svg>
  );
}
