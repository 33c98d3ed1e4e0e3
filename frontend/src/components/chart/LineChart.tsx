import { LinePath } from '@visx/shape';
import styles from './Chart.module.css';
import { Categories, Values } from './axes';
import { Plot } from './Plot';
import { points, upFrom0 } from './scales';

export interface Series {
  name: string;
  /** One for each category; undefined leaves a gap. */
  values: (number | undefined)[];
  /** Told apart without colour: drawn through with dots, or dashed without. */
  look: 'full' | 'dashed';
}

interface Props {
  label: string;
  categories: string[];
  series: Series[];
  format: (value: number) => string;
  /** On the axis, where it is otherwise written. */
  onAxis?: (value: number) => string;
}

const height = 260;
const [top, bottom, left, right] = [12, 30, 48, 8];

export function LineChart({ label, categories, series, format, onAxis = format }: Props) {
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const y = upFrom0(most, [height - bottom, top]);
  return (
    <>
      <Legend series={series} />
      <Plot label={label} height={height}>
        {(width) => {
          const x = points(categories.length, [left, width - right]);
          const at = (index: number) => x(String(index)) ?? 0;
          return (
            <>
              <Values scale={y} left={left} width={width - right} format={onAxis} />
              <Categories scale={x} names={categories} top={height - bottom} room={width - left} />
              {series.map(({ name, values, look }) => (
                <g key={name} className={look === 'full' ? styles.full : styles.dashed}>
                  <LinePath
                    data={values.map((value, index) => ({ value, index }))}
                    defined={({ value }) => value !== undefined}
                    x={({ index }) => at(index)}
                    y={({ value }) => y(value ?? 0)}
                    className={styles.line}
                  />
                  {look === 'full' &&
                    values.map(
                      (value, index) =>
                        value !== undefined && (
                          <circle key={index} cx={at(index)} cy={y(value)} r={3.5} className={styles.dot}>
                            <title>{`${name}, ${categories[index]}: ${format(value)}`}</title>
                          </circle>
                        ),
                    )}
                </g>
              ))}
            </>
          );
        }}
      </Plot>
    </>
  );
}

function Legend({ series }: { series: Series[] }) {
  return (
    <ul className={`unlisted ${styles.legend}`}>
      {series.map(({ name, look }) => (
        <li key={name}>
          <svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true">
            <g className={look === 'full' ? styles.full : styles.dashed}>
              <path d="M1 6h32" className={styles.line} />
              {look === 'full' && <circle cx="17" cy="6" r="3.5" className={styles.dot} />}
            </g>
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
