import { FormDialog } from '@/components/FormDialog';
import styles from './Accessible.module.css';
import type { AccessibleText } from './queries';

/** A text that is easy to read: large, with air, and nothing else. */
export function EasyRead({ text, onClose }: { text: AccessibleText; onClose: () => void }) {
  return (
    <FormDialog heading={text.title} onClose={onClose}>
      <p className={`written ${styles.easy}`} lang={text.language}>
        {text.text}
      </p>
    </FormDialog>
  );
}
