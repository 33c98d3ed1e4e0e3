import { Button, Field, Input, Label } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useText } from '@/i18n/language';
import styles from './SearchWords.module.css';

interface Props {
  label: string;
  words: string;
  onSearch: (words: string) => void;
}

/** NB: searches on Enter or the button, not on each letter: the address and the history stay readable. */
export function SearchWords({ label, words, onSearch }: Props) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      role="search"
      className={styles.words}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(input.current?.value.trim() ?? '');
      }}
    >
      <Field>
        <Label>{label}</Label>
        <Input ref={input} type="search" name="q" key={words} defaultValue={words} maxLength={200} />
      </Field>
      <Button type="submit">{text.common.search}</Button>
    </form>
  );
}
