import { createLink } from '@tanstack/react-router';
import { forwardRef, type AnchorHTMLAttributes } from 'react';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  variant?: 'primary' | 'secondary' | 'tertiary';
  'data-color'?: string;
}

/** A link that looks like a button, because it leads somewhere; a button does something. */
const Anchor = forwardRef<HTMLAnchorElement, Props>(function Anchor(
  { variant = 'primary', className = '', ...rest },
  ref,
) {
  return <a ref={ref} className={`ds-button ${className}`} data-variant={variant} {...rest} />;
});

export const ButtonLink = createLink(Anchor);
