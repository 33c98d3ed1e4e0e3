import { AxisBottom } from '@visx/axis';
import styles from './Chart.module.css';
import { Plot } from './Plot';
import { upFrom0 } from './scales';
import { useWidth } from './useWidth';

export interface Dot {
  name: string;
  value: number;
  own: boolean;
}

interface Props {
  label: string;
  dots: Dot[];
  /** The same for all plots that are compared. */
  most: number;
  axis: string;
  format: (value: number) => string;
  /** On the axis, where it is otherwise written. */
  onAxis?: (value: number) => string;
}

const [top, bottom, right] = [6, 52, 56];
/** Narrower than this, names stand above their lines. */
const narrow = 480;

/** One line for each, in the order given; the own one is filled, larger and written in bold. */
export function DotPlot(props: Props) {
  const { place, width } = useWidth<HTMLDivElement>();
  return <div ref={place}>{width > 0 && <Dots {...props} above={width < narrow} />}</div>;
}

function Dots({ label, dots, most, axis, format, onAxis = format, above }: Props & { above: boolean }) {
  const row = above ? 46 : 30;
  const height = top + dots.length * row + bottom;
  return (
    <Plot label={label} height={height}>
      {(width) => {
        const left = above ? 8 : 180;
        const x = upFrom0(most, [left, width - right]);
        return (
          <>
            {x.ticks(4).map((value) => (
              <line
                key={value}
                className={styles.grid}
                x1={x(value)}
                x2={x(value)}
                y1={top}
                y2={height - bottom}
              />
            ))}
            {dots.map(({ name, value, own }, index) => {
              const middle = top + row * (index + (above ? 0.7 : 0.5));
              return (
                <g key={name} className={own ? styles.own : styles.other}>
                  <line className={styles.stem} x1={left} x2={x(value)} y1={middle} y2={middle} />
                  <circle cx={x(value)} cy={middle} r={own ? 8 : 6} />
                  <text
                    x={above ? left : left - 10}
                    y={above ? middle - 19 : middle}
                    dy="0.32em"
                    textAnchor={above ? 'start' : 'end'}
                  >
                    {name}
                  </text>
                  <text className={styles.amount} x={x(value) + 14} y={middle} dy="0.32em">
                    {format(value)}
                  </text>
                </g>
              );
            })}
            <AxisBottom
              scale={x}
              top={height - bottom}
              numTicks={4}
              axisLineClassName={styles.axis}
              hideTicks
              tickFormat={(value) => onAxis(Number(value))}
              tickComponent={({ x: at, y, formattedValue }) => (
                <text x={at} y={y} dy="0.9em" textAnchor="middle" className={styles.tick}>
                  {formattedValue}
                </text>
              )}
            />
            <text className={styles.tick} x={(left + width - right) / 2} y={height - 4} textAnchor="middle">
              {axis}
            </text>
          </>
        );
      }}
    </Plot>
  );
}
