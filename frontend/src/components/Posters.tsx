import { Alert, Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { problemText } from '@/i18n/problemText';
import { useText } from '@/i18n/language';
import { download, type Link, type Links } from '@/transport/api';

const posters = [
  ['A4', 'poster'],
  ['A6', 'small-poster'],
] as const;

interface Props {
  /** Of the department. */
  name: string;
  links: Links;
  variant: 'secondary' | 'tertiary';
}

/** Sheets with a QR code, to put up in a unit; none where there are none. */
export function Posters({ name, links, variant }: Props) {
  const text = useText();
  const words = text.organisation;
  const fetching = useMutation({
    mutationFn: ({ size, link }: { size: string; link: Link }) =>
      download(link.href, 'application/pdf', `${words.posterName(name, size)}.pdf`),
  });
  return (
    <>
      {posters.map(([size, relation]) => {
        const link = links[relation];
        return (
          link && (
            <Button
              key={size}
              variant={variant}
              data-size="sm"
              loading={fetching.isPending && fetching.variables.size === size}
              onClick={() => fetching.mutate({ size, link })}
            >
              {words.posterSize(size)}
            </Button>
          )
        );
      })}
      {fetching.error && (
        <Alert data-color="danger" data-size="sm" role="alert">
          {problemText(fetching.error, text)}
        </Alert>
      )}
    </>
  );
}
