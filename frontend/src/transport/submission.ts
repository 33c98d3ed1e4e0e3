/*
 * One key for one intended submission: pressing the button again after a lost answer sends the same key and the
 * server gives the first answer again. A changed form is another intention and gets another key.
 */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  // NB: randomUUID is missing on plain http outside localhost, which a trial installation may use.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export class Submission {
  private key = '';
  private content = '';

  /** The key to send with this address and body: the former one if nothing was changed since the last try. */
  keyFor(address: string, body: unknown): string {
    const content = `${address}\n${JSON.stringify(body ?? null)}`;
    if (content !== this.content) {
      this.content = content;
      this.key = newKey();
    }
    return this.key;
  }

  /** The answer has come; the next submission is a new one even if it says the same. */
  done(): void {
    this.content = '';
  }
}
