const steps = [
  { x: 20, height: 60 },
  { x: 100, height: 110 },
  { x: 180, height: 165 },
  { x: 260, height: 225 },
];

/** The landing page's picture: four steps, and a light over the last. */
export function StairsPicture({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 360 300" aria-hidden="true" focusable="false">
      <circle cx="300" cy="42" r="26" fill="var(--ds-color-warm-base-default)" />
      {steps.map(({ x, height }, index) => (
        <rect
          key={x}
          x={x}
          y={290 - height}
          width="72"
          height={height}
          rx="14"
          fill="var(--ds-color-accent-base-default)"
          opacity={0.35 + index * 0.2}
        />
      ))}
      <path
        d="M56 208 C 90 150, 110 170, 136 158 S 190 92, 216 104 S 262 40, 288 52"
        fill="none"
        stroke="var(--ds-color-warm-base-default)"
        strokeWidth="4"
        strokeLinecap="round"
        strokeDasharray="1 11"
      />
      <circle cx="56" cy="212" r="9" fill="var(--ds-color-warm-base-default)" />
    </svg>
  );
}
