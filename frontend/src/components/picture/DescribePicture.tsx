import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { PictureFields, type About } from './PictureFields';
import { stale, type Picture } from './queries';

interface Props {
  picture: Picture;
  link: Link;
  onClose: () => void;
}

export function DescribePicture({ picture: { moment, description }, link, onClose }: Props) {
  const text = useText();
  const prefix = `${useId()}-`;
  const form = useForm<About>({ defaultValues: { moment, description } });
  return (
    <SubmitDialog
      words={{ heading: text.picture.change, send: text.common.save, done: text.common.saved }}
      link={link}
      form={form}
      prefix={prefix}
      stale={stale}
      body={(about) => ({ ...about, description: about.description.trim() })}
      onClose={onClose}
    >
      <PictureFields form={form} prefix={prefix} />
    </SubmitDialog>
  );
}
