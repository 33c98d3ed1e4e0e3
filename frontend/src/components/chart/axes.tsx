import { AxisBottom, AxisLeft, type TickRendererProps } from '@visx/axis';
import type { ScaleBand, ScaleLinear, ScalePoint } from './scales';
import styles from './Chart.module.css';

const tick = (anchor: 'middle' | 'end', dx: number, dy: string) =>
  function Tick({ x, y, formattedValue }: TickRendererProps) {
    return (
      <text x={x} y={y} dx={dx} dy={dy} textAnchor={anchor} className={styles.tick}>
        {formattedValue}
      </text>
    );
  };
const below = tick('middle', 0, '0.9em');
const beside = tick('end', -6, '0.32em');

interface ValuesProps {
  scale: ScaleLinear;
  left: number;
  width: number;
  format: (value: number) => string;
}

/** The values at the left, each with a thin line through the picture. */
export function Values({ scale, left, width, format }: ValuesProps) {
  return (
    <>
      {scale.ticks(4).map((value) => (
        <line
          key={value}
          className={styles.grid}
          x1={left}
          x2={width}
          y1={Number(scale(value))}
          y2={Number(scale(value))}
        />
      ))}
      <AxisLeft
        scale={scale}
        left={left}
        numTicks={4}
        hideAxisLine
        hideTicks
        tickFormat={(value) => format(Number(value))}
        tickComponent={beside}
      />
    </>
  );
}

interface CategoriesProps {
  scale: ScaleBand | ScalePoint;
  names: string[];
  top: number;
  room: number;
}

/** Names below, as many as there is room for. */
export function Categories({ scale, names, top, room }: CategoriesProps) {
  const every = Math.max(1, Math.ceil((names.length * 42) / Math.max(1, room)));
  const shown = names.map((_, index) => String(index)).filter((_, index) => index % every === 0);
  return (
    <AxisBottom
      scale={scale}
      top={top}
      tickValues={shown}
      tickFormat={(index) => names[Number(index)]}
      axisLineClassName={styles.axis}
      hideTicks
      tickComponent={below}
    />
  );
}
