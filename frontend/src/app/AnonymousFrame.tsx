import { useText } from '@/i18n/language';
import { signInAddress } from '@/transport/session';
import { Frame } from './Frame';

export function AnonymousFrame() {
  const text = useText();
  return (
    <Frame
      aside={
        <a className="ds-button" data-variant="secondary" href={signInAddress('/')}>
          {text.app.signIn}
        </a>
      }
    />
  );
}
