import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { api, body } from '@/transport/api';
import { everyPage } from '@/transport/pages';

export type TextTemplate = components['schemas']['TextTemplate'];
export type TemplateKind = components['schemas']['TextTemplateKind'];

export const templateKey = ['text-template'];

/** All of the municipality, by kind and name. */
export const templatesQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: [...templateKey, municipalityCode],
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/municipalities/{municipalityCode}/text-templates', {
            params: { path: { municipalityCode }, query },
            signal,
          }),
        ),
      ),
  });
