import { Button, ValidationMessage } from '@digdir/designsystemet-react';
import { UploadIcon } from '@navikt/aksel-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, type ChangeEvent } from 'react';
import { announce } from '@/components/announce';
import { useText } from '@/i18n/language';
import { problemText } from '@/i18n/problemText';
import { sendFile, type Link } from '@/transport/api';
import { isProblem } from '@/transport/problem';
import { newKey } from '@/transport/submission';
import { stale } from './queries';

const most = 3_000_000;
const longestName = 150;
const kinds = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.odt,.ods,.odp';

class TooLarge extends Error {}

/** Adds the file of an entry: chosen is sent. */
export function AddFile({ link, title }: { link: Link; title: string }) {
  const text = useText();
  const words = text.collaboration.toolbox;
  const cache = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const sending = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > most) throw new TooLarge();
      // NB: the end of a name says what the file is.
      return sendFile(link, file, { name: file.name.slice(-longestName) }, newKey());
    },
    onSuccess: async () => {
      await Promise.all(stale.map((queryKey) => cache.invalidateQueries({ queryKey })));
      announce(words.fileAdded);
    },
  });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen again after it was put right.
    target.value = '';
    if (file) sending.mutate(file);
  };
  const { error } = sending;
  const reasons = isProblem(error) ? error.invalidParameters.map(({ reason }) => reason) : [];
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        accept={kinds}
        aria-label={`${words.addFile}: ${title}`}
        onChange={choose}
      />
      <Button
        variant="secondary"
        data-size="sm"
        loading={sending.isPending}
        aria-label={`${words.addFile}: ${title}`}
        onClick={() => input.current?.click()}
      >
        <UploadIcon aria-hidden="true" />
        {words.addFile}
      </Button>
      {error && (
        <ValidationMessage role="alert">
          {error instanceof TooLarge ? words.fileTooLarge : reasons[0] || problemText(error, text)}
        </ValidationMessage>
      )}
    </div>
  );
}
