import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { useText } from '@/i18n/language';
import { sendRows, type Link } from '@/transport/api';
import { isPassing } from '@/transport/problem';
import { Submission } from '@/transport/submission';
import { textOf } from './organisationFile';
import { organisationStale } from './queries';

type Report = components['schemas']['DepartmentImportReport'];

interface Import {
  link: Link;
  file: File;
  dryRun: boolean;
}

/** Sends the file; a lost answer is asked for again with the same key, so that it is read in once. */
export function useImport() {
  const done = useText().organisation.import.applied;
  const cache = useQueryClient();
  const submission = useRef(new Submission());
  const importing = useMutation({
    mutationFn: async ({ link, file, dryRun }: Import) => {
      const csv = await textOf(file);
      const key = submission.current.keyFor(link.href, [csv, dryRun]);
      return (await sendRows(link, csv, dryRun, key)) as Report;
    },
    retry: (failures, error) => failures < 2 && isPassing(error),
    onSuccess: async ({ applied }) => {
      submission.current.done();
      if (!applied) return;
      await Promise.all(organisationStale.map((queryKey) => cache.invalidateQueries({ queryKey })));
      announce(done);
    },
  });
  return { importing, report: importing.data };
}
