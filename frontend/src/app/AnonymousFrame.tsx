import { useText } from '@/i18n/language';
import { signInAddress } from '@/transport/session';
import { Frame } from './Frame';
import { WaitsHere } from './WaitsHere';

export function AnonymousFrame() {
  const text = useText();
  return (
    <Frame
      strip={<WaitsHere />}
      aside={
        <a className="ds-button" data-variant="secondary" href={signInAddress('/')}>
          {text.app.signIn}
        </a>
      }
    />
  );
}
