/** What the server says when it refuses: RFC 9457, already in the reader's language. */
export interface InvalidParameter {
  property: string;
  reason: string;
  value?: unknown;
}

export class Problem extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly invalidParameters: readonly InvalidParameter[];
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, body: Record<string, unknown>, retryAfter?: string | null) {
    const title = typeof body.title === 'string' ? body.title : '';
    super(title || `HTTP ${status}`);
    this.status = status;
    this.type = typeof body.type === 'string' ? body.type : 'about:blank';
    this.title = title;
    this.detail = typeof body.detail === 'string' ? body.detail : '';
    this.invalidParameters = Array.isArray(body.invalidParameters) ? body.invalidParameters : [];
    const seconds = Number(retryAfter);
    this.retryAfterSeconds = retryAfter && Number.isFinite(seconds) ? seconds : undefined;
  }

  /** The last word of a JSON pointer or path is the field: "/effects/0/description" → "effects.0.description". */
  fieldErrors(): { field: string; reason: string }[] {
    return this.invalidParameters.map(({ property, reason }) => ({
      field: property.replace(/^[#$]?[/.]?/, '').replaceAll('/', '.'),
      reason,
    }));
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => ({}));
  const members = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return new Problem(response.status, members, response.headers.get('Retry-After'));
}

export const isProblem = (error: unknown, ...statuses: number[]): error is Problem =>
  error instanceof Problem && (statuses.length === 0 || statuses.includes(error.status));

/** Trying again may help: the net or the service was away. Anything else is an answer. */
export const isPassing = (error: unknown): boolean =>
  error instanceof TypeError || isProblem(error, 502, 503, 504);
