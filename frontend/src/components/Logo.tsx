interface Props {
  size?: number;
}

/** Three steps and a sun above the last: the mark of the product. */
export function Logo({ size = 32 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" fill="var(--ds-color-accent-base-default)" />
      <path
        d="M7 24h6v-5h6v-5h6"
        fill="none"
        stroke="var(--ds-color-accent-base-contrast-default)"
        strokeWidth="3.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="23.4" cy="8" r="2.6" fill="var(--ds-color-warm-border-subtle)" />
    </svg>
  );
}
