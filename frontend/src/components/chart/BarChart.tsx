import styles from './Chart.module.css';
import { Categories, Values } from './axes';
import { Plot } from './Plot';
import { bands, upFrom0 } from './scales';

interface Props {
  label: string;
  categories: string[];
  values: number[];
  /** What the categories are, below their axis. */
  axis: string;
  format: (value: number) => string;
}

const height = 250;
const [top, bottom, left, right] = [22, 54, 40, 4];

export function BarChart({ label, categories, values, axis, format }: Props) {
  const y = upFrom0(Math.max(0, ...values), [height - bottom, top]);
  return (
    <Plot label={label} height={height}>
      {(width) => {
        const x = bands(categories.length, [left, width - right]);
        const middle = x.bandwidth() / 2;
        return (
          <>
            <Values scale={y} left={left} width={width - right} format={format} />
            {values.map((value, index) => {
              const from = x(String(index)) ?? 0;
              return (
                <g key={index}>
                  <rect
                    className={styles.bar}
                    x={from}
                    y={y(value)}
                    width={x.bandwidth()}
                    height={height - bottom - y(value)}
                    rx={2}
                  />
                  {value > 0 && x.bandwidth() >= 16 && (
                    <text className={styles.value} x={from + middle} y={y(value) - 5} textAnchor="middle">
                      {format(value)}
                    </text>
                  )}
                </g>
              );
            })}
            <Categories scale={x} names={categories} top={height - bottom} room={width - left} />
            <text className={styles.tick} x={(left + width) / 2} y={height - 4} textAnchor="middle">
              {axis}
            </text>
          </>
        );
      }}
    </Plot>
  );
}
