import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { isProblem } from '@/transport/problem';

/** Puts the server's words beside the fields they are about; returns those that fit no field of this form. */
export function applyProblem<T extends FieldValues>(
  error: unknown,
  form: Pick<UseFormReturn<T>, 'setError' | 'getValues'>,
  aliases: Record<string, Path<T>> = {},
): string[] {
  if (!isProblem(error)) return [];
  const known = new Set(Object.keys(form.getValues()));
  const rest: string[] = [];
  for (const { field, reason } of error.fieldErrors()) {
    const name = aliases[field] ?? (known.has(field) ? (field as Path<T>) : undefined);
    if (name) form.setError(name, { type: 'server', message: reason });
    else rest.push(reason);
  }
  return rest;
}
