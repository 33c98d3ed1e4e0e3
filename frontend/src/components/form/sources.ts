import { queryOptions } from '@tanstack/react-query';
import type { Messages } from '@/i18n/messages';
import { api, body } from '@/transport/api';

/** Something that can be chosen by name: a person, a department, a suggestion. */
export interface Choosable {
  id: string;
  name: string;
  more?: string;
}

const options = (key: readonly string[], read: (signal: AbortSignal) => Promise<Choosable[]>) =>
  queryOptions({ queryKey: ['choosable', ...key], queryFn: ({ signal }) => read(signal), staleTime: 60_000 });

export interface Source {
  find: (words: string) => ReturnType<typeof options>;
  /** Shortest text worth asking with; 0 shows the first ones at once. */
  shortest: number;
  prompt: (text: Messages) => string;
}

const limit = 8;
const q = (words: string) => (words ? { q: words } : {});

export const persons = (municipalityCode: string): Source => ({
  shortest: 2,
  prompt: (text) => text.actions.fields.searchPerson,
  find: (words) =>
    options(['persons', municipalityCode, words], async (signal) => {
      const params = { path: { municipalityCode }, query: { ...q(words), limit } };
      const { items } = await body(api.GET('/municipalities/{municipalityCode}/persons', { params, signal }));
      return items.map(({ id, displayName, department }) => ({
        id,
        name: displayName,
        more: department?.name,
      }));
    }),
});

export const departments = (municipalityCode: string): Source => ({
  shortest: 0,
  prompt: (text) => text.actions.fields.searchDepartment,
  find: (words) =>
    options(['departments', municipalityCode, words], async (signal) => {
      const params = { path: { municipalityCode }, query: { ...q(words), limit } };
      const { items } = await body(
        api.GET('/municipalities/{municipalityCode}/departments', { params, signal }),
      );
      return items.map(({ id, name, path }) => ({ id, name, more: path.slice(0, -1).join(' › ') }));
    }),
});

export const suggestions = (municipalityCode: string, except: string): Source => ({
  shortest: 2,
  prompt: (text) => text.actions.fields.searchSuggestion,
  find: (words) =>
    options(['suggestions', municipalityCode, words, except], async (signal) => {
      const params = { path: { municipalityCode }, query: { ...q(words), limit } };
      const { items } = await body(
        api.GET('/municipalities/{municipalityCode}/suggestions', { params, signal }),
      );
      return items
        .filter(({ id }) => id !== except)
        .map(({ id, title, department }) => ({ id, name: title, more: department.name }));
    }),
});

/** Examples of the municipality and those shared with it. */
export const goodExamples = (municipalityCode: string): Source => ({
  shortest: 0,
  prompt: (text) => text.goodExample.search,
  find: (words) =>
    options(['good-examples', municipalityCode, words], async (signal) => {
      const params = { path: { municipalityCode }, query: { ...q(words), limit } };
      const { items } = await body(
        api.GET('/municipalities/{municipalityCode}/good-examples', { params, signal }),
      );
      return items.map(({ id, title, departmentName, municipality }) => ({
        id,
        name: title,
        more: [departmentName, municipality.name].filter(Boolean).join(' · '),
      }));
    }),
});

/** Official municipalities, those too that do not use the product yet. */
export const municipalities: Source = {
  shortest: 2,
  prompt: (text) => text.network.searchMunicipality,
  find: (words) =>
    options(['municipalities', words], async (signal) => {
      const params = { query: { ...q(words), limit } };
      const { items } = await body(api.GET('/municipalities', { params, signal }));
      return items.map(({ code, name, countyName }) => ({ id: code, name, more: countyName }));
    }),
};
