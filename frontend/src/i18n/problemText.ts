import type { Messages } from './messages';

interface Refusal {
  status?: number;
  title?: string;
  detail?: string;
}

/** What a person reads about an error: the server's own words where it has spoken, ours where it could not. */
export function problemText(error: unknown, text: Messages): string {
  if (error instanceof TypeError) return text.errors.offline;
  const { status, title, detail } = (error ?? {}) as Refusal;
  if (status === 412) return text.errors.changed;
  if (status === 401) return text.errors.sessionEnded;
  return (
    detail || title || (status === 503 || status === 429 ? text.errors.busy : text.errors.somethingWrong)
  );
}
