import { Button, Heading } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { announce } from '@/components/announce';
import { Failure } from '@/components/Failure';
import { useText } from '@/i18n/language';
import { useSubmit } from '@/transport/submit';
import { stale, type GoodExample } from './queries';

/** Whom to ask: a function, and a person only where they put themselves there. */
export function Contact({ example }: { example: GoodExample }) {
  const text = useText();
  const words = text.goodExample;
  const cache = useQueryClient();
  const show = example._links['show-as-contact'];
  const hide = example._links['hide-as-contact'];
  const submit = useSubmit({
    onDone: async () => {
      await Promise.all(stale.map((queryKey) => cache.invalidateQueries({ queryKey })));
      announce(show ? words.shownAsContact : words.hiddenAsContact);
    },
  });
  const link = show ?? hide;
  return (
    <section className="card stack">
      <Heading level={2} data-size="2xs">
        {words.contact}
      </Heading>
      <p className="written">{[example.contactFunction, example.contactName].filter(Boolean).join(', ')}</p>
      {link && (
        <div>
          <Button
            variant="secondary"
            data-size="sm"
            loading={submit.isPending}
            onClick={() => submit.mutate({ link })}
          >
            {show ? words.showMe : words.hideMe}
          </Button>
        </div>
      )}
      {submit.error && <Failure error={submit.error} />}
    </section>
  );
}
